import type { BlobStore } from './results-blobs.ts'
import { type TwirpBody, type TwirpMethod, TwirpRefusal } from './results-twirp.ts'

export interface Artifact {
  id: number
  name: string
  /** As told when it was created. */
  mimeType: string
  bytes: Buffer
  /** Hexadecimal, as the client sent it. */
  sha256: string
  /** As the client sent it. */
  sizeBytes: number
  /** As the client sent it; undefined when it asked for no time of its own. */
  expiresAt: string | undefined
}

interface Stored extends TwirpBody {
  id: number
  blob: string
  createdAt: string
  finished: Artifact | undefined
}

/** ArtifactService: what is finished is in `artifacts`, by name. */
export function artifactMethods(blobs: BlobStore, artifacts: Map<string, Artifact>) {
  const stored = new Map<string, Stored>()
  let lastId = 4241

  const find = (name = ''): Stored => {
    const artifact = stored.get(name)
    if (!artifact) throw new TwirpRefusal(404, 'not_found', `artifact ${name} not found`)
    return artifact
  }

  const createArtifact: TwirpMethod = (body, request) => {
    const { name = '', mime_type = 'application/zip' } = body
    if (!name) throw new TwirpRefusal(400, 'invalid_argument', 'name is empty')
    if (stored.has(name))
      throw new TwirpRefusal(
        409,
        'already_exists',
        'an artifact with this name already exists on the workflow run',
      )
    const blob = blobs.create(mime_type === 'application/zip' ? `${name}.zip` : name)
    const createdAt = new Date().toISOString()
    stored.set(name, { ...body, id: ++lastId, blob, mime_type, createdAt, finished: undefined })
    return { ok: true, signed_upload_url: blobs.url(blob, request) }
  }

  const finalizeArtifact: TwirpMethod = ({ name = '', size, hash }) => {
    const artifact = find(name)
    const blob = blobs.finished(artifact.blob)
    if (!blob) return { ok: false }
    artifact.finished = {
      id: artifact.id,
      name,
      mimeType: artifact.mime_type ?? '',
      bytes: blob.bytes,
      sha256: (hash ?? '').replace(/^sha256:/, ''),
      sizeBytes: Number(size),
      expiresAt: artifact.expires_at,
    }
    artifacts.set(name, artifact.finished)
    return { ok: true, artifact_id: String(artifact.id) }
  }

  const listArtifacts: TwirpMethod = ({ name_filter, id_filter }) => ({
    artifacts: [...stored.values()]
      .filter(({ finished, name, id }) => {
        const named = name_filter === undefined || name_filter === name
        return finished && named && (id_filter === undefined || id_filter === String(id))
      })
      .map((artifact) => ({
        workflow_run_backend_id: artifact.workflow_run_backend_id,
        workflow_job_run_backend_id: artifact.workflow_job_run_backend_id,
        database_id: String(artifact.id),
        name: artifact.name,
        size: String(artifact.finished?.sizeBytes),
        created_at: artifact.createdAt,
        digest: `sha256:${artifact.finished?.sha256}`,
      })),
  })

  const getSignedArtifactURL: TwirpMethod = ({ name }, request) => ({
    signed_url: blobs.url(find(name).blob, request),
  })

  const deleteArtifact: TwirpMethod = ({ name = '' }) => {
    const { id } = find(name)
    stored.delete(name)
    artifacts.delete(name)
    return { ok: true, artifact_id: String(id) }
  }

  return { createArtifact, finalizeArtifact, listArtifacts, getSignedArtifactURL, deleteArtifact }
}
