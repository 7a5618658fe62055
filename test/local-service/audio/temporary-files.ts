import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'

/** Writes files into a folder that lives as long as the tests of one test file. */
export function temporaryFiles(): {
  write(name: string, content: Uint8Array | string): Promise<string>
  /** A program for Node that can be started by its path. */
  writeProgram(name: string, code: string): Promise<string>
} {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'audio-test-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))
  return {
    async write(name, content) {
      const path = join(folder, name)
      await writeFile(path, content)
      return path
    },
    async writeProgram(name, code) {
      // Its ending says which kind of module it is, whatever package the folder may lie in.
      const path = join(folder, `${name}.cjs`)
      await writeFile(path, `#!${process.execPath}\n${code}`)
      await chmod(path, 0o755)
      return path
    },
  }
}
