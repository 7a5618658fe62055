import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import type { PolicyReply } from './wire.ts'

/** A local file on its way to the temporary store. */
export interface UploadFile {
  /** Any name; the store gets an ASCII form of it, since others cannot be downloaded again. */
  name: string
  sizeBytes: number
  /** Opens the bytes from the start; called once per attempt. */
  open: () => Readable
}

export interface UploadForm {
  /** The object's key, without `oss://`. */
  key: string
  headers: Record<string, string>
  body: () => Readable
}

/** The multipart form the store wants: quoted names, disposition before type, `file` last, and an exact length. */
export function uploadForm(policy: PolicyReply['data'], file: UploadFile): UploadForm {
  const key = `${policy.upload_dir}/${asciiName(file.name)}`
  const boundary = `----form${randomUUID().replaceAll('-', '')}`
  const fields: Record<string, string> = {
    OSSAccessKeyId: policy.oss_access_key_id,
    Signature: policy.signature,
    policy: policy.policy,
    key,
    'x-oss-object-acl': policy.x_oss_object_acl ?? 'private',
    'x-oss-forbid-overwrite': policy.x_oss_forbid_overwrite ?? 'true',
    success_action_status: '200',
  }
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  const disposition = `form-data; name="file"; filename="${asciiName(file.name)}"`
  const head = Buffer.from(
    `${parts.join('')}--${boundary}\r\nContent-Disposition: ${disposition}\r\nContent-Type: application/octet-stream\r\n\r\n`,
  )
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`)
  return {
    key,
    headers: {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'content-length': String(head.length + file.sizeBytes + tail.length),
    },
    body: () => Readable.from(framed(head, file.open(), tail), { objectMode: false }),
  }
}

async function* framed(head: Buffer, content: Readable, tail: Buffer): AsyncGenerator<Buffer> {
  yield head
  yield* content
  yield tail
}

/** Letters, digits, dot, dash and underscore; the ending is kept. */
export function asciiName(name: string): string {
  const plain = name.normalize('NFKD').replace(/[^\w.-]+/g, '_')
  return plain.slice(-100) || 'file'
}
