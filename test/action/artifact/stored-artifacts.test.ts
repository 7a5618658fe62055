import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DefaultArtifactClient } from '@actions/artifact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type DoubleServer, serveHandlers } from '../../doubles/handler.ts'
import { type ResultsService, resultsEnvironment, resultsService } from '../../doubles/results-service.ts'

// The rest of what the client asks of the service, so that tests of whole workflows can look at what was uploaded.

const client = new DefaultArtifactClient()
let root: string
let results: ResultsService
let server: DoubleServer

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'stored-test-'))
  mkdirSync(join(root, 'in'))
  writeFileSync(join(root, 'in', 'talk.md'), '# 讲话')
  results = resultsService()
  server = await serveHandlers(results.handler)
  const environment = { ...resultsEnvironment(server.origin), GITHUB_SERVER_URL: undefined }
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
  await client.uploadArtifact('all', [join(root, 'in', 'talk.md')], join(root, 'in'))
  await client.uploadArtifact('', [join(root, 'in', 'talk.md')], join(root, 'in'), { skipArchive: true })
})

afterEach(async () => {
  await server.close()
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true })
})

it('lists what was uploaded', async () => {
  const { artifacts } = await client.listArtifacts()
  const expected = [...results.artifacts.values()].map(({ id, name, sizeBytes, sha256 }) => ({
    id,
    name,
    size: sizeBytes,
    digest: `sha256:${sha256}`,
  }))
  expect(artifacts).toMatchObject(expected)
  expect((await client.getArtifact('talk.md')).artifact).toMatchObject(expected[1] ?? {})
})

it.each(['all', 'talk.md'])('gives %s back', async (name) => {
  const id = results.artifacts.get(name)?.id ?? 0
  await client.downloadArtifact(id, { path: join(root, 'out') })
  expect(readFileSync(join(root, 'out', 'talk.md'), 'utf8')).toBe('# 讲话')
})

it('takes a name again once its artifact is deleted', async () => {
  const upload = () => client.uploadArtifact('all', [join(root, 'in', 'talk.md')], join(root, 'in'))
  await expect(upload()).rejects.toThrow('(409)')
  await client.deleteArtifact('all')
  expect([...results.artifacts.keys()]).toEqual(['talk.md'])
  expect((await upload()).id).toBe(results.artifacts.get('all')?.id)
})
