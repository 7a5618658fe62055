import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { faultNames, parseFaults } from '../../../src/local-service/faults/fault.ts'
import { json, openTestService } from '../test-service.ts'

test('a fault happens always, or as often as told', () => {
  expect(parseFaults(['task-unknown', 'submit-429=2', 'look-cut=2.5%', 'any-slow'])).toEqual([
    { name: 'task-unknown', times: Number.POSITIVE_INFINITY, share: 1 },
    { name: 'submit-429', calls: ['submit'], accident: '429', times: 2, share: 1 },
    { name: 'look-cut', calls: ['look'], accident: 'cut', times: Number.POSITIVE_INFINITY, share: 0.025 },
    {
      name: 'any-slow',
      calls: expect.arrayContaining(['submit', 'result']),
      accident: 'slow',
      times: Infinity,
      share: 1,
    },
  ])
})

test.each([
  'submit-429=',
  'submit-429=0',
  'submit-429=x',
  'submit-429=1=2',
  'submit-429=-1',
  'submit-429=%',
  'submit-429=200%',
])('the count of %s is refused', (text) => {
  expect(() => parseFaults([text])).toThrow(`The fault "${text}" has no sensible count.`)
})

test.each(['', 'nonsense', 'submit', 'submit-', 'nobody-429', 'submit-constructor', 'constructor'])(
  'a service with the fault "%s" does not start, and says which there are',
  async (name) => {
    await expect(openTestService({ faults: [name] })).rejects.toMatchObject({
      code: 'input',
      message: `There is no fault "${name}".`,
      advice: expect.stringMatching(/one of any, submit, look.* 429,.*task-unknown/),
    })
  },
)

test('every name can be asked for', () => {
  const names = faultNames()
  expect(names.length).toBeGreaterThan(100)
  expect(parseFaults(names).map(({ name }) => name)).toEqual(names)
})

test('every name is in the documents', async () => {
  const page = await readFile(new URL('../../../docs/local-service.md', import.meta.url), 'utf8')
  const shown = [...page.matchAll(/^\| ((?:`[a-z0-9-]+`(?:, )?)+) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  )
  const documented = (name: string) => shown.includes(name) || shown.includes(name.replace(/^[a-z]+-/, ''))
  expect(faultNames().filter((name) => !documented(name))).toEqual([])
})

test('without faults nothing stands in front of the service', async () => {
  for (const faults of [undefined, []]) {
    const service = await openTestService({ faults }, 'socket')
    const reply = await service.api('/tasks/1111')
    expect(await json(reply)).toMatchObject({ output: { task_status: 'UNKNOWN' } })
  }
})
