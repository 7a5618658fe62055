import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import {
  makeTemporaryFolder,
  removeTemporaryFolder,
} from '../../../src/local-service/store/temporary-folder.ts'

async function folderWithFile(): Promise<string> {
  const folder = await makeTemporaryFolder()
  onTestFinished(() => removeTemporaryFolder(folder))
  await writeFile(join(folder, 'speech'), 'x')
  return folder
}

function watchKill() {
  const kill = vi.spyOn(process, 'kill').mockReturnValue(true)
  onTestFinished(() => kill.mockRestore())
  return kill
}

test('a folder is for its owner alone', async () => {
  // Windows knows no such modes; its temporary folder is in the user's own profile.
  const expected = process.platform === 'win32' ? expect.any(Number) : 0o700
  expect(statSync(await folderWithFile()).mode & 0o777).toEqual(expected)
})

test('folders go when the process exits', async () => {
  const before = process.listeners('exit')
  const folders = [await folderWithFile(), await folderWithFile()]
  const added = process.listeners('exit').filter((listener) => !before.includes(listener))
  expect(added).toHaveLength(1)
  for (const listener of added) listener(0)
  expect(folders.map(existsSync)).toEqual([false, false])
})

test('a signal that nobody else handles removes the folders, and ends the process all the same', async () => {
  const kill = watchKill()
  const folder = await folderWithFile()
  process.emit('SIGHUP', 'SIGHUP')
  expect(existsSync(folder)).toBe(false)
  expect(kill).toHaveBeenCalledExactlyOnceWith(process.pid, 'SIGHUP')
  // The second one meets the default again.
  expect(process.listenerCount('SIGHUP')).toBe(0)
})

test('a signal that somebody else handles is left to them', async () => {
  const kill = watchKill()
  const other = vi.fn()
  process.on('SIGHUP', other)
  onTestFinished(() => void process.off('SIGHUP', other))
  const folder = await folderWithFile()
  process.emit('SIGHUP', 'SIGHUP')
  expect(other).toHaveBeenCalledOnce()
  expect(existsSync(folder)).toBe(true)
  expect(kill).not.toHaveBeenCalled()
})

test('nothing listens to the process any more once all folders are gone', async () => {
  const counts = () => ['exit', 'SIGINT', 'SIGTERM', 'SIGHUP'].map((event) => process.listenerCount(event))
  const before = counts()
  const folders = [await makeTemporaryFolder(), await makeTemporaryFolder()]
  expect(counts()).toEqual(before.map((count) => count + 1))
  for (const folder of folders) await removeTemporaryFolder(folder)
  expect(counts()).toEqual(before)
})

test('what a killed process left a day ago is removed by the next, and nothing else', async () => {
  const dead = spawnSync(process.execPath, ['-e', '0']).pid
  const folder = (name: string, ageHours: number) => {
    const path = join(tmpdir(), name)
    mkdirSync(path, { mode: 0o700 })
    onTestFinished(() => rmSync(path, { recursive: true, force: true }))
    writeFileSync(join(path, 'speech'), 'private')
    const then = new Date(Date.now() - ageHours * 3_600_000)
    utimesSync(path, then, then)
    return path
  }
  const abandoned = folder(`sensevoice-transcribe-${dead}-aaaaaa`, 25)
  const others = [
    folder(`sensevoice-transcribe-${dead}-bbbbbb`, 1),
    folder(`sensevoice-transcribe-${process.pid}-cccccc`, 25),
    folder(`sensevoice-transcribe-${dead}-mine-dddddd`, 25),
  ]
  await folderWithFile()
  expect([abandoned, ...others].map(existsSync)).toEqual([false, true, true, true])
})
