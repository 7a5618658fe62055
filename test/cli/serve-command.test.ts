import { afterEach, expect, it } from 'vitest'
import { type RunningCommand, startCommand } from '../support/command.ts'

let command: RunningCommand

afterEach(() => command.child.kill('SIGKILL'))

it('prints what a client needs, answers it, and ends in order', async () => {
  command = startCommand(['serve', '--port', '0'])
  const [, baseUrl, apiKey] = await command.shows(
    'stdout',
    /DASHSCOPE_HTTP_BASE_URL=(\S+)\n\s*export DASHSCOPE_API_KEY=(\S+)/,
  )
  const look = (key: string | undefined) =>
    fetch(`${baseUrl}/tasks/none`, { headers: { authorization: `Bearer ${key}` } })
  expect((await look('wrong')).status).toBe(401)
  expect(await (await look(apiKey)).json()).toMatchObject({ output: { task_status: 'UNKNOWN' } })
  command.child.kill('SIGTERM')
  expect((await command.result).exitCode).toBe(0)
})

it('takes the key it is given', async () => {
  command = startCommand(['serve', '--port', '0', '--api-key', 'chosen'])
  await command.shows('stdout', /DASHSCOPE_API_KEY=chosen\n/)
})

it('refuses an alias that is none', async () => {
  command = startCommand(['serve', '--alias', 'sensevoice-v1'])
  expect(await command.result).toMatchObject({
    exitCode: 2,
    stderr: 'The option alias cannot be "sensevoice-v1": it takes NAME=MODEL.\n',
  })
})
