import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Format } from '../defaults.ts'

/** Writes a transcript's files so that none is ever seen half written; gives their paths. */
export async function writeFiles(folder: string, stem: string, contents: Map<Format, string>): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const paths: string[] = []
  for (const [format, content] of contents) {
    const path = join(folder, `${stem}.${format}`)
    await writeFile(`${path}.part`, content)
    await rename(`${path}.part`, path)
    paths.push(path)
  }
  return paths
}
