import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { contentPolicy } from '../../src/report/content-policy.ts'

const mediaOf = (media: string[]) => /media-src ([^;]*)/.exec(contentPolicy('', '', media))?.[1]

it('allows our one script and our one style, by their hashes, and nothing else', () => {
  const hash = (text: string) => createHash('sha256').update(text).digest('base64')
  expect(contentPolicy('let a', 'b{}', [])).toBe(
    `default-src 'none'; script-src 'sha256-${hash('let a')}'; style-src 'sha256-${hash('b{}')}'; media-src blob:; ` +
      "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  )
})

it('plays only the recordings of the page', () => {
  expect(mediaOf(['https://a.example/x/talk.mp3?v=1', 'https://a.example/x/talk.mp3?v=1'])).toBe(
    'blob: https://a.example/x/talk.mp3',
  )
  expect(mediaOf(['../media/a.mp3'])).toBe("blob: 'self'")
})

it('cannot be ended by an address', () => {
  expect(mediaOf(["https://a.example/x;script-src *,y'z.mp3"])).toBe(
    'blob: https://a.example/x%3Bscript-src%20*%2Cy%27z.mp3',
  )
})

it('allows where GitHub sends on who asks for a release asset', () => {
  const asset = 'https://github.com/octo/talks/releases/download/v1/talk.mp4'
  expect(mediaOf([asset])).toBe(
    `blob: ${asset} https://release-assets.githubusercontent.com https://objects.githubusercontent.com`,
  )
})

it('stays short: of very many recordings it names the servers', () => {
  const many = Array.from({ length: 5000 }, (_, index) => `https://a.example/${index}.mp3`)
  expect(mediaOf(many)).toBe('blob: https://a.example')
})
