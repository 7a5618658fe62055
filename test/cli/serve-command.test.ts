import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createProgram } from '../../src/cli/program.ts'
import { type RunningCommand, startCommand } from '../support/command.ts'

let command: RunningCommand | undefined

afterEach(() => void command?.child.kill('SIGKILL'))

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

describe('what it cannot be started with', () => {
  const refusal = (...args: string[]) =>
    createProgram(() => {}).parseAsync(['serve', '--port', '0', ...args], { from: 'user' })

  it('is an alias without a model, answered with the models there are', async () => {
    await expect(refusal('--alias', 'sensevoice-v1')).rejects.toMatchObject({
      code: 'input',
      message: 'The option alias cannot be "sensevoice-v1": it takes NAME=MODEL.',
      advice: 'The local models are moonshine-tiny, moonshine-base, sensevoice-small.',
    })
  })

  it('is an alias of a model that is not there, answered alike', async () => {
    await expect(refusal('--alias', 'sensevoice-v1=whisper')).rejects.toMatchObject({
      code: 'input',
      message: 'The alias "sensevoice-v1" stands for "whisper", which is no local model.',
      advice: 'The local models are moonshine-tiny, moonshine-base, sensevoice-small.',
    })
  })

  it('is a fault that there is not, answered with those there are', async () => {
    await expect(refusal('--fault', 'submit-429=2', '--fault', 'submit-oops')).rejects.toMatchObject({
      code: 'input',
      message: 'There is no fault "submit-oops".',
      advice: expect.stringMatching(/submit, look, .* 429, .* task-unknown, /),
    })
  })
})

it('goes wrong as it is told, and says so', async () => {
  const shown: string[] = []
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => shown.push(String(text)) > 0)
  onTestFinished(() => write.mockRestore())
  const exit = new Promise<number>((resolve) => {
    createProgram(resolve).parseAsync(['serve', '--port', '0', '--fault', 'look-429=1'], { from: 'user' })
  })
  await expect.poll(() => shown.join('')).toMatch(/\nFaults are on: look-429=1\.\n/)
  const [, baseUrl, apiKey] =
    /DASHSCOPE_HTTP_BASE_URL=(\S+)\n\s*export DASHSCOPE_API_KEY=(\S+)/.exec(shown.join('')) ?? []
  const look = () => fetch(`${baseUrl}/tasks/none`, { headers: { authorization: `Bearer ${apiKey}` } })
  expect([(await look()).status, (await look()).status]).toEqual([429, 200])
  process.emit('SIGTERM', 'SIGTERM')
  expect(await exit).toBe(0)
})
