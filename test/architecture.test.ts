import { readFileSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import { globSync } from 'tinyglobby'
import { expect, it } from 'vitest'

// The rows of the design, from the ground up: a file imports from its own row or from an earlier one.
const ROWS = [
  [
    'errors.ts',
    'transcript.ts',
    'defaults.ts',
    'clock.ts',
    'nearest-name.ts',
    'options.ts',
    'outcome.ts',
    'install-lines.ts',
  ],
  ['richtext'],
  ['dashscope'],
  ['formats'],
  ['sources'],
  ['journal'],
  ['delivery'],
  ['report'],
  ['pipeline', 'render-saved.ts'],
  ['local-service'],
  ['engine-choice.ts', 'engines.ts', 'model-list.ts'],
  ['transcribe.ts'],
  ['action', 'cli'],
  ['index.ts'],
  ['main.ts'],
]

interface Import {
  from: string
  to: string
}

const root = join(import.meta.dirname, '..', 'src')
const files = globSync('**/*.ts', { cwd: root })
const imports = files.flatMap(importsOf)

function importsOf(from: string): Import[] {
  const code = readFileSync(join(root, from), 'utf8')
  return [...code.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path]) => ({
    from,
    to: posix.normalize(posix.join(dirname(from), path as string)),
  }))
}

function rowOf(file: string): number {
  const top = file.split('/')[0] as string
  return ROWS.findIndex((row) => row.includes(top))
}

it('knows the row of every file', () => {
  expect(files.filter((file) => rowOf(file) === -1)).toEqual([])
})

it('imports only from the same row or an earlier one', () => {
  const upward = imports.filter(({ from, to }) => rowOf(to) > rowOf(from))
  expect(upward).toEqual([])
})

it('has no import cycle', () => {
  expect(findCycle()).toEqual([])
})

it('lets only the engines and the faces reach the local service', () => {
  const outside = imports.filter(
    ({ from, to }) => to.startsWith('local-service/') && !from.startsWith('local-service/'),
  )
  const allowed = /^(engine-choice|engines|model-list|index|main)\.ts$|^cli\//
  expect(outside.filter(({ from }) => !allowed.test(from))).toEqual([])
})

it('lets only action/ import the runner’s packages', () => {
  const users = files.filter((file) => /from '@actions\//.test(readFileSync(join(root, file), 'utf8')))
  expect(users.filter((file) => !file.startsWith('action/'))).toEqual([])
})

it('keeps every file short enough to be one room', () => {
  const long = files.filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 250)
  expect(long.map((file) => relative(root, join(root, file)))).toEqual([])
})

function findCycle(): string[] {
  const finished = new Set<string>()
  const visit = (file: string, path: string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (finished.has(file)) return []
    for (const { to } of imports.filter(({ from }) => from === file)) {
      const cycle = visit(to, [...path, file])
      if (cycle.length > 0) return cycle
    }
    finished.add(file)
    return []
  }
  return files.map((file) => visit(file, [])).find((cycle) => cycle.length > 0) ?? []
}
