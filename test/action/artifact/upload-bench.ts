import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { vi } from 'vitest'
import { type ArtifactRequest, uploadArtifact } from '../../../src/action/artifact/upload.ts'
import { readJobContext } from '../../../src/action/job-context.ts'
import { type Handler, serveHandlers } from '../../doubles/handler.ts'
import { resultsEnvironment, resultsService } from '../../doubles/results-service.ts'

const ENVIRONMENT = {
  GITHUB_REPOSITORY: 'octo/talks',
  GITHUB_RUN_ID: '77',
  GITHUB_JOB: 'build',
  GITHUB_WORKSPACE: tmpdir(),
}

export type UploadBench = Awaited<ReturnType<typeof openBench>>

/** A results service of its own that this process is pointed at, and a folder with something to upload. */
export async function openBench() {
  const root = mkdtempSync(join(tmpdir(), 'upload-test-'))
  const folder = join(root, 'transcripts')
  const temporary = join(root, 'runner-temp')
  mkdirSync(temporary)
  const results = resultsService()
  const service: {
    /** May be replaced, to come between. */
    answer: Handler
  } = { answer: results.handler }
  const server = await serveHandlers((request) => service.answer(request))
  const environment = {
    ...resultsEnvironment(server.origin),
    RUNNER_TEMP: temporary,
    GITHUB_SERVER_URL: undefined,
    GITHUB_RETENTION_DAYS: undefined,
  }
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)

  /** Writes the files, by their paths in the folder, and gives their absolute paths. */
  const written = (files: Record<string, string | Buffer>): string[] =>
    Object.entries(files).map(([name, content]) => {
      const path = join(folder, name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, content)
      return path
    })

  return Object.assign(service, {
    folder,
    temporary,
    results,
    server,
    written,
    upload(request: Partial<ArtifactRequest> = {}, environment: Record<string, string> = {}) {
      const files = request.files ?? written({ 'talk.srt': '1\n' })
      const job = readJobContext({ ...ENVIRONMENT, ...environment })
      return uploadArtifact({ name: 'transcripts', folder, ...request, files }, job)
    },
    async close() {
      await server.close()
      vi.unstubAllEnvs()
      rmSync(root, { recursive: true })
    },
  })
}
