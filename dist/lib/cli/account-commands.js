import { openClient } from '../engines.js';
import { describeError, InputError } from '../errors.js';
import { checkRunOptions, requestFromEnvironment } from '../options.js';
import { findTasks } from '../sources/task-files.js';
import { EXIT } from './exit-codes.js';
/** Tries key and address with the cheapest call there is; gives the exit code. */
export async function checkCommand(flags) {
    return withClient(flags, async (client) => {
        const { total } = await client.list({ pageSize: 1 }, { limits: { retries: 1 } });
        const tasks = total === 1 ? '1 task' : `${total} tasks`;
        process.stdout.write(`${client.address} answers and takes the key: ${tasks} in the last 24 hours.\n`);
        return EXIT.ok;
    });
}
/** Cancels tasks that have not begun; gives the exit code, 1 when it was too late for one. */
export async function cancelCommand(names, flags) {
    const tasks = await findTasks(names.join('\n'));
    return withClient(flags, async (client) => {
        let exitCode = EXIT.ok;
        for (const taskId of new Set(tasks.map((task) => task.taskId))) {
            const outcome = await client.cancel(taskId).then((cancelled) => (cancelled ? 'cancelled' : 'not cancelled: it has begun, or ended'), (error) => `not cancelled: ${describeError(error)}`);
            if (outcome !== 'cancelled')
                exitCode = EXIT.failed;
            process.stdout.write(`${taskId}: ${outcome}\n`);
        }
        return exitCode;
    });
}
async function withClient(flags, work) {
    const options = checkRunOptions({ ...requestFromEnvironment(flags), ...flags });
    if (!options.apiKey) {
        throw new InputError('There is no API key to try.', {
            advice: 'Set DASHSCOPE_API_KEY, or give --api-key.',
        });
    }
    const client = openClient(options);
    try {
        return await work(client);
    }
    finally {
        await client.close();
    }
}
