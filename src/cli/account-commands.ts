import { openClient } from '../engines.ts'
import { describeError, InputError } from '../errors.ts'
import { checkRunOptions, type RunRequest, requestFromEnvironment } from '../options.ts'
import { findTasks } from '../sources/task-files.ts'
import { EXIT } from './exit-codes.ts'

/** Which account, and where. */
export type AccountFlags = Pick<RunRequest, 'apiKey' | 'baseUrl' | 'region' | 'workspace'>

/** Tries key and address with the cheapest call there is; gives the exit code. */
export async function checkCommand(flags: AccountFlags): Promise<number> {
  return withClient(flags, async (client) => {
    const { total } = await client.list({ pageSize: 1 }, { limits: { retries: 1 } })
    const tasks = total === 1 ? '1 task' : `${total} tasks`
    process.stdout.write(`${client.address} answers and takes the key: ${tasks} in the last 24 hours.\n`)
    return EXIT.ok
  })
}

/** Cancels tasks that have not begun; gives the exit code, 1 when it was too late for one. */
export async function cancelCommand(names: string[], flags: AccountFlags): Promise<number> {
  const tasks = await findTasks(names.join('\n'))
  return withClient(flags, async (client) => {
    let exitCode: number = EXIT.ok
    for (const taskId of new Set(tasks.map((task) => task.taskId))) {
      const outcome = await client.cancel(taskId).then(
        (cancelled) => (cancelled ? 'cancelled' : 'not cancelled: it has begun, or ended'),
        (error) => `not cancelled: ${describeError(error)}`,
      )
      if (outcome !== 'cancelled') exitCode = EXIT.failed
      process.stdout.write(`${taskId}: ${outcome}\n`)
    }
    return exitCode
  })
}

async function withClient(
  flags: AccountFlags,
  work: (client: ReturnType<typeof openClient>) => Promise<number>,
): Promise<number> {
  const options = checkRunOptions({ ...requestFromEnvironment(flags), ...flags })
  if (!options.apiKey) {
    throw new InputError('There is no API key to try.', {
      advice: 'Set DASHSCOPE_API_KEY, or give --api-key.',
    })
  }
  const client = openClient(options)
  try {
    return await work(client)
  } finally {
    await client.close()
  }
}
