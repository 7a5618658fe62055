import { join } from 'node:path'
import { expect, it } from 'vitest'
import { recordingOf, webMedia } from '../../src/report/media.ts'
import type { FileSource, Source } from '../../src/sources/source.ts'
import { pending, plain, succeeded } from './runs.ts'

const outcome = succeeded(plain)
const of = (source: Source, folder = '/home/ada/out') => recordingOf({ source, count: 1 }, outcome, folder)
const file = (path?: string): FileSource => ({
  kind: 'file',
  name: 'talk.mp3',
  fileName: 'talk.mp3',
  sizeBytes: 1,
  open: () => {
    throw new Error('not to be opened')
  },
  ...(path !== undefined && { path }),
})

it.each([
  'https://media.example/talk.mp3',
  'http://media.example/%E4%BC%9A.mp3?version=2',
  'https://github.com/octo/talks/releases/download/v1/talk.mp4',
])('plays what everybody can open: %s', (address) => {
  expect(webMedia(address)).toBe(address)
})

it.each([
  'https://media.example/a.mp3?x-oss-signature=abc',
  'https://media.example/a.mp3?X-Amz-Signature=abc&X-Amz-Expires=60',
  'https://media.example/a.mp3?token=1',
  'https://media.example/a.mp3?v=3f9a0b1c2d4e5f60718293a4b5c6d7e8',
  'https://user:pass@media.example/a.mp3',
  'https://media.example/a.mp3#access_token=abc',
  'oss://bucket/a.mp3',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:audio/wav;base64,AAAA',
  'talk.mp3',
])('does not show what is signed, or no address of the web: %s', (address) => {
  expect(webMedia(address)).toBeUndefined()
})

it('finds a file from where the page is', () => {
  expect(of(file('/home/ada/media/a talk #1?%.mp3'))).toBe('../media/a%20talk%20%231%3F%25.mp3')
  expect(of(file('/home/ada/out/sub/a.mp3'))).toBe('./sub/a.mp3')
  expect(of(file('/home/ada/out/javascript:alert(1).mp3'))).toBe('./javascript%3Aalert(1).mp3')
  expect(of(file('media/a.mp3'), 'out')).toBe('../media/a.mp3')
  expect(join('/home/ada/out', of(file('/home/ada/out/../x/a.mp3')) ?? '')).toBe('/home/ada/x/a.mp3')
})

it('has no recording of what was read from elsewhere, of what failed to be found, and of an upload', () => {
  expect(of(file())).toBeUndefined()
  expect(recordingOf({ name: 'x', error: new Error('no') as never }, outcome, '/home/ada')).toBeUndefined()
  expect(
    recordingOf(undefined, { ...pending('x'), fileUrl: 'oss://bucket/a.mp3' }, '/home/ada'),
  ).toBeUndefined()
})

it('takes the address that a task was given', () => {
  const task: Source = { kind: 'task', name: 'f0a1', taskId: 'f0a1' }
  const fileUrl = 'https://media.example/talk.mp3'
  expect(recordingOf({ source: task, count: 1 }, { ...outcome, fileUrl }, '/home/ada')).toBe(fileUrl)
})
