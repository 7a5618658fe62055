import { randomUUID } from 'node:crypto'
import type { DoubleReply, DoubleRequest } from './handler.ts'

// The client takes account, container and name out of the path: it needs three parts.
const FOLDER = '/results-account/blobs/'

export interface Blob {
  /** Under which name it is downloaded. */
  fileName: string
  bytes: Buffer
  contentType: string
}

interface StoredBlob extends Partial<Blob> {
  fileName: string
  signature: string
  /** By their ids; which of them count, and in which order, the list says. */
  blocks: Map<string, Buffer>
}

export type BlobStore = ReturnType<typeof blobStore>

/** Block blobs behind signed URLs. */
export function blobStore() {
  const blobs = new Map<string, StoredBlob>()
  return {
    owns: ({ path }: DoubleRequest) => path.startsWith(FOLDER),

    /** Makes room for a blob and gives its id. */
    create(fileName: string): string {
      const id = randomUUID()
      blobs.set(id, { fileName, signature: randomUUID(), blocks: new Map() })
      return id
    },

    /** The URL at the server that `request` came to. */
    url: (id: string, { headers }: DoubleRequest) =>
      `http://${headers.host}${FOLDER}${id}?sig=${blobs.get(id)?.signature}`,

    /** Undefined until all of it has arrived. */
    finished(id: string): Blob | undefined {
      const { fileName, bytes, contentType } = blobs.get(id) ?? {}
      return fileName && bytes && contentType ? { fileName, bytes, contentType } : undefined
    },

    answer(request: DoubleRequest): DoubleReply {
      const blob = blobs.get(request.path.slice(FOLDER.length))
      if (!blob) return storeFailure(404, 'BlobNotFound')
      if (request.query.get('sig') !== blob.signature) return storeFailure(403, 'AuthenticationFailed')
      if (request.headers.authorization) return storeFailure(400, 'MultipleAuthentications')
      if (request.method === 'PUT') return put(blob, request)
      return request.method === 'GET' ? get(blob) : storeFailure(405, 'UnsupportedHttpVerb')
    },
  }
}

function put(blob: StoredBlob, { query, headers, body }: DoubleRequest): DoubleReply {
  const operation = query.get('comp')
  if (operation === 'block') {
    blob.blocks.set(query.get('blockid') ?? '', body)
    return { status: 201 }
  }
  const parts = operation === 'blocklist' ? listed(blob, body.toString()) : [body]
  if (parts.includes(undefined)) return storeFailure(400, 'InvalidBlockList')
  blob.bytes = Buffer.concat(parts as Buffer[])
  blob.contentType = String(headers['x-ms-blob-content-type'] ?? 'application/octet-stream')
  return { status: 201 }
}

function listed({ blocks }: StoredBlob, list: string): (Buffer | undefined)[] {
  return [...list.matchAll(/<(?:Latest|Uncommitted)>([^<]*)</g)].map(([, id]) => blocks.get(id as string))
}

function get({ bytes, contentType, fileName }: StoredBlob): DoubleReply {
  if (!bytes) return storeFailure(404, 'BlobNotFound')
  const name = encodeURIComponent(fileName)
  return {
    headers: {
      'content-type': contentType ?? 'application/octet-stream',
      'content-length': String(bytes.length),
      'content-disposition': `attachment; filename*=UTF-8''${name}`,
    },
    body: bytes,
  }
}

/** A refusal in the store's own form. */
export function storeFailure(status: number, code: string, message = code): DoubleReply {
  return {
    status,
    headers: { 'content-type': 'application/xml', 'x-ms-error-code': code },
    body: `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`,
  }
}
