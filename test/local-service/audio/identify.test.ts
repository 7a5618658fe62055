import { describe, expect, test } from 'vitest'
import { concatBytes } from '../../../src/local-service/audio/bytes.ts'
import { identifyMedia } from '../../../src/local-service/audio/identify.ts'
import { ascii, memoryFile } from './media.ts'

const mpegFrame = Uint8Array.from({ length: 417 }, (_, index) => [0xff, 0xfb, 0x90, 0x00][index] ?? 0)
const frames = concatBytes(new Array<Uint8Array>(60).fill(mpegFrame))
const id3Tag = concatBytes([ascii('ID3\x03\0\0\0\0\x4e\x10'), new Uint8Array(10_000)])

describe('identifyMedia', () => {
  test('finds the format behind an ID3v2 tag of any size', async () => {
    const media = await identifyMedia(memoryFile(concatBytes([id3Tag, frames])))
    expect(media).toEqual({ format: 'mp3', start: 10_010 })
    const flac = await identifyMedia(memoryFile(concatBytes([id3Tag, ascii('fLaC')])))
    expect(flac).toEqual({ format: 'flac', start: 10_010 })
  })

  test('finds the first frame of an MP3 stream that was cut anywhere', async () => {
    const media = await identifyMedia(memoryFile(concatBytes([mpegFrame.subarray(200), frames])))
    expect(media).toEqual({ format: 'mp3', start: 217 })
  })

  test('leaves binary content open', async () => {
    const noise = Uint8Array.from({ length: 50_000 }, (_, index) => (index * index * 7) % 250)
    expect(await identifyMedia(memoryFile(noise))).toEqual({ format: undefined, start: 0 })
  })

  test.each([
    ['an HTML page', '<!DOCTYPE html><html><body>404</body></html>'],
    ['an HTML page', '\xef\xbb\xbf\r\n  <html lang="en">'],
    ['an XML document', '<?xml version="1.0"?><Error/>'],
    ['a JSON document', '{"message": "Not Found"}'],
    ['a playlist', '#EXTM3U\nfile:///etc/passwd'],
    ['a playlist', 'ffconcat version 1.0\nfile secret'],
    ['a Git LFS pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:00'],
    ['a subtitle file', 'WEBVTT\n\n00:01.000 --> 00:02.000'],
    ['a subtitle file', '1\r\n00:00:01,000 --> 00:00:02,000\r\nHello'],
    ['plain text', 'Dear Sir or Madam'],
    ['plain text', '\xff\xfeD\0e\0a\0r\0'],
    ['a PDF document', '%PDF-1.7\n'],
    ['a program', '\u007fELF\u0002\u0001'],
    ['a ZIP archive', 'PK\x03\x04\x14\0'],
    ['a picture', '\x89PNG\r\n\x1a\n'],
    ['a picture', 'RIFF\x10\0\0\0WEBPVP8 '],
  ])('refuses %s', async (what, content) => {
    const refusal = identifyMedia(memoryFile(ascii(content)))
    await expect(refusal).rejects.toMatchObject({
      message: expect.stringContaining(`The file is not audio or video (it looks like ${what}`),
      serviceCode: 'InvalidFile.DecodeFailed',
    })
  })

  test('refuses an empty file', async () => {
    await expect(identifyMedia(memoryFile(new Uint8Array(0)))).rejects.toThrow('The file is empty.')
  })
})
