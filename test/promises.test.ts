import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './support/command.ts'

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const model = read('docs/threat-model.md')

const promises = [...model.matchAll(/^\| (.+) \| `(test\/[^`]+)` › (.+) \|$/gm)].map(
  ([, promise = '', file = '', name = '']) => ({ promise, file, name }),
)
const section = model.slice(model.indexOf('## What is promised'), model.indexOf('## What is not promised'))
const rows = section.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| promise'))

describe('the threat model', () => {
  it('names a test for every promise', () => {
    expect(promises.length).toBeGreaterThan(50)
    expect(promises.length).toBe(rows.length)
  })

  it.each(promises)('promises, and has it proven: $promise', ({ file, name }) => {
    expect(existsSync(join(root, file)), file).toBe(true)
    // A name stands in the test as it does here, in whatever quotes.
    const names = [
      ...read(file).matchAll(
        /(?:it|test|describe)(?:\.each)?\b[\s\S]{0,2000}?\(\s*(['"`])((?:\\.|(?!\1).)+)\1/g,
      ),
    ].map(([, , found = '']) => found)
    const all = [
      ...names,
      ...[...read(file).matchAll(/^\s*(['"`])(.+)\1,$/gm)].map(([, , found = '']) => found),
    ]
    expect(
      all.some((found) => found.includes(name)),
      `${file} has no test “${name}”`,
    ).toBe(true)
  })

  it('is linked from where it is looked for', () => {
    for (const path of ['README.md', 'SECURITY.md', 'docs/action.md', 'docs/local-service.md'])
      expect(read(path), path).toContain('threat-model.md')
  })
})

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  s: 1000,
  min: 60_000,
  h: 3_600_000,
  days: 86_400_000,
  KiB: 1024,
  MiB: 1024 ** 2,
  GiB: 1024 ** 3,
  characters: 1,
}

const limits = [...model.matchAll(/^\| (.+) \| (\d+) ?(\w*)(?:,[^|]*)? \| `(src\/[^`]+)` (\w+) \|$/gm)].map(
  ([, what = '', amount = '', unit = '', file = '', constant = '']) => ({
    what,
    amount,
    unit,
    file,
    constant,
  }),
)

describe('the table of limits', () => {
  it('is read in full', () => {
    const table = model
      .slice(model.indexOf('## Limits'))
      .split('\n')
      .filter((line) => line.startsWith('| '))
    expect(limits).toHaveLength(table.length - 1)
  })

  it.each(limits)('is what the code says: $what', ({ amount, unit, file, constant }) => {
    const [, expression = ''] =
      new RegExp(`\\b${constant}(?:: \\w+)?\\s*[:=]\\s*([\\d_][\\d_\\s.*]*)`).exec(read(file)) ?? []
    expect(expression, `${file} has no ${constant}`).not.toBe('')
    const value = expression
      .replaceAll('_', '')
      .split(/(?<!\*)\*(?!\*)/)
      .map((factor) => factor.split('**').map(Number) as [number, number?])
      .reduce((product, [base, power = 1]) => product * base ** power, 1)
    const scale = /Seconds|SECONDS/.test(constant) ? 1000 : /Minutes/.test(constant) ? 60_000 : 1
    expect(value * scale).toBe(Number(amount) * (UNITS[unit] as number))
  })
})
