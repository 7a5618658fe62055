import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { Busboy, type BusboyFileStream, type BusboyHeaders, type BusboyInstance } from '@fastify/busboy'
import { Refusal } from './refusal.ts'

/** Takes a form's file as it comes, with the fields before it. Rejects to refuse it. */
export type TakeFile = (
  fields: ReadonlyMap<string, string>,
  content: AsyncIterable<Uint8Array>,
) => Promise<void>

const FIELD_LIMITS = { fields: 40, fieldNameSize: 100, fieldSize: 64 * 1024, headerPairs: 20 }

/** What a form may hold beside its file: fields, boundaries, and a little of what nobody needs. */
export const FORM_OVERHEAD_BYTES = 16 * 1024 * 1024

/**
 * Reads an upload form as it arrives. What follows the file is ignored, as the object store does.
 *
 * @returns the fields, once the file was taken.
 * @throws Refusal, also where the form breaks off; the file is then told so by an error of its content.
 */
export async function readUploadForm(
  { body, headers }: Request,
  maxFileBytes: number,
  takeFile: TakeFile,
): Promise<ReadonlyMap<string, string>> {
  const form = openForm(headers, maxFileBytes)
  const fields = new Map<string, string>()
  let file: BusboyFileStream | undefined
  let taken: Promise<void> | undefined
  form.on('field', (name: string, value: string) => {
    if (!taken) fields.set(name, value)
  })
  form.on('file', (name: string, content: BusboyFileStream) => {
    if (taken || name !== 'file') return void content.resume()
    file = content
    taken = takeFile(fields, withinLimit(content))
    // Refused content is read to its end all the same: the client listens only after it has sent everything.
    taken.catch(() => content.resume())
  })
  try {
    if (!body) throw malformed('The body of your request is empty.')
    const mostBytes = maxFileBytes + FORM_OVERHEAD_BYTES
    // Who announces that much is told at once; who does not is heard until there.
    if (Number(headers.get('content-length') ?? 0) > mostBytes) throw tooLarge()
    await pipeline(Readable.fromWeb(body as ReadableStream), limitedTo(mostBytes), form)
  } catch (error) {
    file?.destroy(new Error('The form broke off.'))
    await taken?.catch(() => {})
    throw error instanceof Refusal
      ? error
      : malformed('The body of your POST request is not well-formed multipart/form-data.')
  }
  if (!taken) throw new Refusal(400, 'InvalidArgument', 'The form must contain a field named file.')
  await taken
  return fields
}

function openForm(headers: Headers, maxFileBytes: number): BusboyInstance {
  try {
    return new Busboy({
      headers: { 'content-type': headers.get('content-type') ?? '' } as BusboyHeaders,
      limits: { ...FIELD_LIMITS, fileSize: maxFileBytes },
    })
  } catch {
    throw malformed('The content type of your POST request must be multipart/form-data with a boundary.')
  }
}

/** The parser only stops at the limit; that is no whole file. */
async function* withinLimit(content: BusboyFileStream): AsyncGenerator<Uint8Array> {
  // Whoever stops early must leave it open, so that the rest can still be read to its end.
  for await (const part of content.iterator({ destroyOnReturn: false })) yield part as Uint8Array
  if (content.truncated) throw tooLarge()
}

function limitedTo(mostBytes: number) {
  return async function* limited(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let bytes = 0
    for await (const part of parts) {
      bytes += part.length
      if (bytes > mostBytes) throw tooLarge()
      yield part
    }
  }
}

function tooLarge(): Refusal {
  return new Refusal(400, 'EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size.')
}

function malformed(message: string): Refusal {
  return new Refusal(400, 'MalformedPOSTRequest', message)
}
