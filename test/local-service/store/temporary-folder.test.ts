import { existsSync, statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
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
