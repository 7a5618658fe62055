import { expect, it } from 'vitest'
import { nearestName } from '../src/nearest-name.ts'

const names = ['channel_id', 'language_hints', 'words']

it.each([
  ['chanel_id', 'channel_id'],
  ['channelID', 'channel_id'],
  ['lnaguage_hints', 'language_hints'],
  ['word', 'words'],
  ['language', undefined],
  ['id', undefined],
  ['', undefined],
])('takes %j for a slip of %s', (name, nearest) => {
  expect(nearestName(name, names)).toBe(nearest)
})
