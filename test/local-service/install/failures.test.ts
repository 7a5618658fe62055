import { expect, it } from 'vitest'
import { InputError } from '../../../src/errors.ts'
import { fileFailure, unusable } from '../../../src/local-service/install/failures.ts'

const systemError = (code: string) => Object.assign(new Error(`${code}: some path`), { code })

it.each([
  ['ENOSPC', 'The disk is full'],
  ['EDQUOT', 'The disk is full'],
  ['EROFS', 'cannot be written'],
  ['EACCES', 'cannot be written'],
  ['EIO', 'could not be unpacked into /cache (EIO)'],
])('explains %s with the folder and what to do', (code, words) => {
  const error = fileFailure(systemError(code), '/cache')
  expect(error).toMatchObject({ code: 'install', cause: systemError(code) })
  expect(error.message).toContain(words)
  expect(error.message).toContain('/cache')
  expect(error.advice).toContain('SENSEVOICE_TRANSCRIBE_CACHE')
})

it('calls a folder that cannot even be made unwritable, as a read-only disk looks from Node', () => {
  expect(unusable(systemError('ENOENT'), '/cache').message).toContain('cannot be written')
})

it('lets errors that are already explained pass', () => {
  const explained = new InputError('explained')
  expect(fileFailure(explained, '/cache')).toBe(explained)
  expect(unusable(explained, '/cache')).toBe(explained)
})
