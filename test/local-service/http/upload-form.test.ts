import { describe, expect, it } from 'vitest'
import { FORM_OVERHEAD_BYTES, readUploadForm } from '../../../src/local-service/http/upload-form.ts'

it('reads a refused file to its end, so that the client hears of the refusal', async () => {
  const form = new FormData()
  form.set('key', 'a')
  form.set('file', new Blob([new Uint8Array(3_000_000)]), 'a.wav')
  const request = new Request('http://127.0.0.1/store', { method: 'POST', body: form })
  const taken = readUploadForm(request, 10_000_000, async (_fields, content) => {
    for await (const _part of content) throw new Error('the disk is full')
  })
  await expect(taken).rejects.toThrow('the disk is full')
})

describe('a form that is larger than any file may be', () => {
  const boundary = 'x'
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.wav"\r\n\r\n`
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` }
  const drained = async (_fields: unknown, content: AsyncIterable<Uint8Array>) => {
    for await (const _part of content);
  }

  /** A form that never ends, and how much of it was asked for. */
  function endless() {
    let sentBytes = 0
    const part = new Uint8Array(1024 * 1024).fill(32)
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(head)),
      pull(controller) {
        sentBytes += part.length
        controller.enqueue(part)
      },
    })
    return { body, sentBytes: () => sentBytes }
  }

  it('is refused unread where it says so', async () => {
    const { body, sentBytes } = endless()
    const announced = { ...headers, 'content-length': String(1000 + FORM_OVERHEAD_BYTES + 1) }
    const request = new Request('http://127.0.0.1/store', {
      method: 'POST',
      headers: announced,
      body,
      duplex: 'half',
    })
    await expect(readUploadForm(request, 1000, drained)).rejects.toMatchObject({ code: 'EntityTooLarge' })
    expect(sentBytes()).toBeLessThan(3 * 1024 * 1024)
  })

  it('is not read to its end, which may never come', async () => {
    const { body, sentBytes } = endless()
    const request = new Request('http://127.0.0.1/store', { method: 'POST', headers, body, duplex: 'half' })
    await expect(readUploadForm(request, 1000, drained)).rejects.toMatchObject({ code: 'EntityTooLarge' })
    expect(sentBytes()).toBeLessThan(2 * FORM_OVERHEAD_BYTES)
  })
})
