import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { signaturesOf } from '../../src/dashscope/secrets.ts'
import { displayName, stemOf } from '../../src/sources/source.ts'

const url = (address: string) => ({ kind: 'url', name: address, url: address }) as const
const file = (path: string) =>
  ({
    kind: 'file',
    name: path,
    fileName: basename(path),
    sizeBytes: 1,
    open: () => Readable.from([]),
  }) as const

describe('the stem of a source', () => {
  it.each([
    ['talk.mp3', 'talk'],
    ['a/b/Talk.FINAL.Mp4', 'Talk.FINAL'],
    ['release-1.2', 'release-1.2'],
    ['noending', 'noending'],
  ])('of the file %s is %s', (path, stem) => expect(stemOf(file(path))).toBe(stem))

  it.each([
    ['https://example.com/a%20b/t%C3%A4lk.wav?x=1.mp3', 'tälk'],
    ['https://example.com/', 'example.com'],
    ['https://example.com/%E0%A4%A.mp3', '%E0%A4%A'],
    ['oss://bucket/dir/one.flac', 'one'],
  ])('of the URL %s is %s', (address, stem) => expect(stemOf(url(address))).toBe(stem))
})

describe('the name that is shown', () => {
  it('keeps paths and plain URLs as they were written', () => {
    expect(displayName('talks/a b.mp3')).toBe('talks/a b.mp3')
    expect(displayName('https://example.com/ä.mp3')).toBe('https://example.com/ä.mp3')
  })

  it('leaves out credentials and what signs a URL, and keeps the rest', () => {
    const shown = displayName(
      'https://me:pw@example.com/a.mp3?id=7&Signature=abc%3D&Expires=1&X-Amz-Credential=k',
    )
    expect(shown).toBe('https://example.com/a.mp3?id=7')
  })

  it.each([
    'auth_key=1732-0-0-5f4dcc3b5aa765d61d83',
    'q-signature=5f4dcc3b5aa765d61d83&q-ak=AKID1',
    'x-tos-signature=5f4dcc3b5aa765d61d83',
    'rlkey=5f4dcc3b5aa765d61d83',
    'wsSecret=5f4dcc3b5aa765d61d83&wsTime=67',
    'hdnea=st=1~exp=2~hmac=5f4dcc3b5aa765d61d83',
    'Key-Pair-Id=APKA5F4DCC3B5AA7',
    'x=5f4dcc3b5aa765d61d83271c9a8e',
  ])('leaves out what opens a URL in the way of %s, and masks what is long enough', (query) => {
    const address = `https://example.com/a.mp3?id=7&${query}`
    expect(displayName(address)).toBe('https://example.com/a.mp3?id=7')
    const masked = signaturesOf(address)
    expect(masked.filter((secret) => !query.includes(secret))).toEqual([])
  })

  it('leaves out a token in the fragment, and keeps one that marks a moment', () => {
    expect(displayName('https://example.com/a.mp3#token=5f4dcc3b5aa7')).toBe('https://example.com/a.mp3')
    expect(displayName('https://example.com/a b.mp3?lang=en')).toBe('https://example.com/a%20b.mp3?lang=en')
  })
})
