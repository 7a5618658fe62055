import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { concatBytes } from '../../../src/local-service/audio/bytes.ts'
import { formatOf, id3Bytes } from '../../../src/local-service/audio/signatures.ts'
import { tries } from '../../support/properties.ts'
import { ascii, box, u32be, wavFile } from './media.ts'

const oggStart = (packet: string) => ascii(`OggS\0\x02${'\0'.repeat(20)}\x01\x1e${packet}`)
const mpegFrame = Uint8Array.from({ length: 417 }, (_, index) => [0xff, 0xfb, 0x90, 0x00][index] ?? 0)
const adtsFrame = Uint8Array.from(
  { length: 64 },
  (_, index) => [0xff, 0xf1, 0x50, 0x80, 0x08, 0x1f, 0xfc][index] ?? 0,
)
const packet = (bytes: number, sync: number) =>
  Uint8Array.from({ length: bytes }, (_, index) => (index === sync ? 0x47 : 0))
const repeated = (part: Uint8Array) => concatBytes(new Array<Uint8Array>(5).fill(part))

describe('formatOf', () => {
  test.each([
    ['wav', wavFile()],
    ['wav', ascii('RF64\xff\xff\xff\xffWAVEds64')],
    ['avi', ascii('RIFF1234AVI LIST')],
    ['aiff', ascii('FORM1234AIFCCOMM')],
    ['flac', ascii('fLaC\0\0\0\x22')],
    ['caf', ascii('caff\0\x01')],
    ['au', ascii('.snd\0\0\0\x18')],
    ['amr', ascii('#!AMR-WB\n')],
    ['flv', ascii('FLV\x01\x05')],
    ['matroska', ascii('\x1aE\xdf\xa3\x9fB\x86')],
    ['mpeg-ps', ascii('\0\0\x01\xba')],
    ['asf', ascii('\x30\x26\xb2\x75\x8e\x66\xcf\x11')],
    ['w64', ascii('riff\x2e\x91\xcf\x11')],
    ['mp4', box('ftyp', ascii('qt  '))],
    ['mp4', concatBytes([box('wide'), box('mdat', u32be(1, 2))])],
    ['ogg-opus', oggStart('OpusHead\x01')],
    ['ogg-vorbis', oggStart('\x01vorbis')],
    ['ogg-flac', oggStart('\x7fFLAC\x01')],
    ['ogg', oggStart('Speex   1.2')],
    ['ogg', concatBytes([oggStart('\x80theora'), oggStart('\x01vorbis')])],
    ['mp3', repeated(mpegFrame)],
    ['aac', repeated(adtsFrame)],
    ['mpeg-ts', repeated(packet(188, 0))],
    ['mpeg-ts', repeated(packet(192, 4))],
  ])('recognises %s', (format, head) => {
    expect(formatOf(head)).toBe(format)
  })

  test('one frame header that no other follows is not MP3', () => {
    expect(formatOf(concatBytes([mpegFrame.subarray(0, 100), new Uint8Array(4000)]))).toBeUndefined()
  })

  test('never fails, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (head) => {
        formatOf(head)
        expect(id3Bytes(head)).toBeGreaterThanOrEqual(0)
      }),
      tries(1, 1000),
    )
  })
})

test('an ID3v2 tag has seven bits of length in each byte, and may have a footer', () => {
  expect(id3Bytes(ascii('ID3\x04\0\0\0\0\x02\x01'))).toBe(10 + 257)
  expect(id3Bytes(ascii('ID3\x04\0\x10\0\0\x02\x01'))).toBe(20 + 257)
  expect(id3Bytes(ascii('RIFF\0\0\0\0\0\0'))).toBe(0)
})
