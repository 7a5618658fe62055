import { randomBytes } from 'node:crypto'
import { access, constants } from 'node:fs/promises'
import { relative } from 'node:path'
import type { JobContext } from '../job-context.ts'
import { untilAborted } from '../patience.ts'
import { artifactName, fileEnding, namesake } from './name.ts'
import { describeRefusal, mayPass, type Refusal, refusalOf } from './refusal.ts'
import { type Attempt, type Sent, send } from './send.ts'
import { missingService } from './service.ts'

export interface ArtifactRequest {
  /**
   * What the artifact should be called. With the ending of a format, such as `talk.md`, and a single file that has the same
   * ending, the artifact is that file; else it is a zip.
   */
  name: string
  /** Absolute paths, all inside `folder`. */
  files: readonly string[]
  /** Absolute paths of what lists the files; left out where a single file is the artifact. */
  lists?: readonly string[]
  /** Absolute; what paths in the zip are relative to. */
  folder: string
  /** @default as the repository has it */
  retentionDays?: number | undefined
  /** Ends the wait, not the upload: what the client is doing it cannot be told to stop. */
  signal?: AbortSignal | undefined
}

export interface UploadedArtifact {
  id: number
  /** The page that gives it to whoever may see the run; empty where the repository is unknown. */
  url: string
  /** The name it has, which may not be the one asked for. */
  name: string
  /** Of what was uploaded, so packed when it is a zip. */
  sizeBytes: number
  /** Sentences about what is not as asked. */
  notes: string[]
}

/** Nothing was uploaded, and the notes say why. */
export interface NoArtifact {
  id?: undefined
  notes: string[]
  /** Whether the same may succeed later. */
  mayPass?: boolean
  /** Whether there is no service for artifacts here at all. */
  unsupported?: boolean
}

export type ArtifactResult = UploadedArtifact | NoArtifact

/** Uploads files as an artifact of the run. Never throws: the files stay where they are, and a note says so. */
export async function uploadArtifact(request: ArtifactRequest, job: JobContext): Promise<ArtifactResult> {
  const { folder, signal } = request
  const stay = `The files are in ${folder}.`
  const missing = missingService(job)
  if (missing) return { notes: [`${missing} ${stay}`], unsupported: true }
  try {
    signal?.throwIfAborted()
    return await (signal ? untilAborted(deliver(request, job), signal) : deliver(request, job))
  } catch (error) {
    const why = signal?.aborted
      ? 'The upload of the artifact was stopped before it was done.'
      : describeRefusal(error)
    return { notes: [`${why} ${stay}`], mayPass: signal?.aborted || mayPass(error) }
  }
}

async function deliver(request: ArtifactRequest, job: JobContext): Promise<ArtifactResult> {
  const notes: string[] = []
  const files = await readable(request, notes)
  if (files.length === 0) return { notes: [...notes, 'No artifact was uploaded, since there are no files.'] }
  let attempt = firstAttempt(request, files)
  const wanted = request.name.trim()
  if (attempt.name !== wanted)
    notes.push(`The artifact is named "${attempt.name}", since "${wanted}" is no name for an artifact.`)
  const answered = new Set<Refusal>()
  for (;;) {
    request.signal?.throwIfAborted()
    try {
      const sent = await send(attempt)
      return { ...sent, name: attempt.name, url: pageOf(sent, job), notes }
    } catch (error) {
      const refusal = refusalOf(error)
      const next = answered.has(refusal) ? undefined : nextAttempt(attempt, refusal, job)
      if (!next) throw error
      answered.add(refusal)
      notes.push(next.note)
      attempt = next.attempt
    }
  }
}

function firstAttempt(
  { name, folder, lists = [], retentionDays }: ArtifactRequest,
  files: string[],
): Attempt {
  const safe = artifactName(name)
  const [only, ...others] = files.filter((file) => !lists.includes(file))
  const ending = only && others.length === 0 ? fileEnding(only).toLowerCase() : ''
  const unzipped = ending !== '' && ending === fileEnding(safe).toLowerCase()
  return { name: safe, unzipped, files: unzipped && only ? [only] : files, folder, retentionDays }
}

/** What to try instead, and what to say about it. */
function nextAttempt(attempt: Attempt, refusal: Refusal, job: JobContext) {
  const { name } = attempt
  if (refusal === 'kind-refused' && attempt.unzipped)
    return {
      attempt: { ...attempt, unzipped: false },
      note: `The artifact "${name}" is a zip, since the artifact service does not take such a file as it is.`,
    }
  if (refusal !== 'name-taken') return undefined
  const other = namesake(name, job.job, randomBytes(3).toString('hex'))
  return {
    attempt: { ...attempt, name: other },
    note: `The run already had an artifact named "${name}", so this one is named "${other}"; give each job an artifact-name of its own, in a matrix such as ${example(name)}.`,
  }
}

function example(name: string): string {
  const ending = fileEnding(name)
  return `${name.slice(0, name.length - ending.length)}-\${{ strategy.job-index }}${ending}`
}

/** A file that is gone would end the process from inside the client, so it is left out before. */
async function readable({ files, lists = [], folder }: ArtifactRequest, notes: string[]): Promise<string[]> {
  const kept: string[] = []
  for (const file of [...files, ...lists]) {
    const isReadable = await access(file, constants.R_OK).then(
      () => true,
      () => false,
    )
    if (isReadable) kept.push(file)
    else notes.push(`The artifact lacks ${relative(folder, file)}, since the file cannot be read.`)
  }
  return kept
}

function pageOf({ id }: Sent, { serverUrl, repository, runId }: JobContext): string {
  if (!repository) return ''
  return `${serverUrl}/${repository.owner}/${repository.name}/actions/runs/${runId}/artifacts/${id}`
}
