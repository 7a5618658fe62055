import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { root } from '../support/command.ts'

/** The repository that the workflows run in, as the double of GitHub knows it. */
export const REPOSITORY = { owner: 'octo', repo: 'talks' }
export const FULL_NAME = `${REPOSITORY.owner}/${REPOSITORY.repo}`

/** A folder that goes with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'engine-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A copy of what the Action consists of, as it is now: the engine must not write into the checkout. */
export function copyAction(): string {
  return copyOf(['action.yml', 'package.json', 'dist'])
}

/** A repository with the Action, our workflows and the samples, as they are now, committed or not. */
export function copyCheckout(): string {
  return commit(copyOf(['action.yml', 'package.json', 'dist', '.github', 'samples']))
}

function copyOf(names: readonly string[]): string {
  const folder = temporaryFolder()
  for (const name of names) cpSync(join(root, name), join(folder, name), { recursive: true })
  return folder
}

/** A repository with these files, text by path. */
export function makeRepository(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = temporaryFolder()
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return commit(folder)
}

function commit(folder: string): string {
  const git = (...parts: string[]) => execFileSync('git', parts, { cwd: folder })
  git('init', '--quiet', '--initial-branch=main')
  git('remote', 'add', 'origin', `https://github.com/${FULL_NAME}.git`)
  git('add', '--all', '--force')
  git('-c', 'user.name=Test', '-c', 'user.email=test@example.com', 'commit', '--quiet', '--message=Files')
  return folder
}
