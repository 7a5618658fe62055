import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { expect, it, onTestFinished } from 'vitest'
import { FileStore } from '../../../src/local-service/store/file-store.ts'
import { openTestService, wavBytes } from '../test-service.ts'

const random = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

it('keeps what it holds from every other user, and keeps none of it at the end', async () => {
  const store = await FileStore.open()
  await store.putUpload('a/talk.wav', Readable.from([wavBytes()]))
  await store.putResult({ text: 'private' })
  const entries = readdirSync(store.folder, { recursive: true, withFileTypes: true })
  expect(entries.filter((entry) => entry.isFile())).toHaveLength(2)
  const others = [store.folder, ...entries.map(({ parentPath, name }) => join(parentPath, name))].map(
    (path) => statSync(path).mode & 0o077,
  )
  // Windows knows no such modes; its temporary folder is in the user's own profile.
  if (process.platform !== 'win32') expect(new Set(others)).toEqual(new Set([0]))
  await store.close()
  expect(existsSync(store.folder)).toBe(false)
})

it('names nothing by what could be guessed', async () => {
  const store = await FileStore.open()
  onTestFinished(() => store.close())
  const results = [await store.putResult({}), await store.putResult({})]
  const service = await openTestService()
  const tasks = await Promise.all([
    service.run([await service.upload(wavBytes())]),
    service.run([await service.upload(wavBytes())]),
  ])
  const ids = [...results, ...tasks.map(({ output }) => output.task_id)]
  expect(new Set(ids).size).toBe(4)
  for (const id of ids) expect(id).toMatch(random)
})
