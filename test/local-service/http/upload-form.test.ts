import { expect, it } from 'vitest'
import { readUploadForm } from '../../../src/local-service/http/upload-form.ts'

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
