import { describe, expect, it } from 'vitest'
import type { TranscribeError } from '../../../src/errors.ts'
import { npmFailure } from '../../../src/local-service/install/npm-failure.ts'

const failure = (complaint: string, exitCode: number | null = 1) =>
  npmFailure(exitCode, complaint) as TranscribeError

describe("npm's complaint", () => {
  it.each([
    ['ENOTFOUND', 'could not be reached', true],
    ['EAI_AGAIN', 'could not be reached', true],
    ['ECONNREFUSED', 'could not be reached', true],
    ['ECONNRESET', 'could not be reached', true],
    ['ETIMEDOUT', 'could not be reached', true],
    ['EIDLETIMEOUT', 'could not be reached', true],
    ['ECONNECTIONTIMEOUT', 'could not be reached', true],
    ['ERR_SOCKET_TIMEOUT', 'could not be reached', true],
    ['FETCH_ERROR', 'could not be reached', true],
    ['E503', 'could not serve', true],
    ['E429', 'could not serve', true],
    ['ENOTCACHED', 'offline', false],
    ['E401', 'refused', false],
    ['E403', 'refused', false],
    ['E407', 'refused', false],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'certificate', false],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'certificate', false],
    ['EWHATEVER', 'could not download the local engine (EWHATEVER)', false],
  ])('%s is a sentence and an advice', (code, words, retryable) => {
    const error = failure(`npm warn something\nnpm error code ${code}\nnpm error more\n`)
    expect(error).toMatchObject({ code: 'install', retryable, message: expect.stringContaining(words) })
    expect(error.advice).toMatch(/\.$/)
  })

  it('is read in the older form too', () => {
    expect(failure('npm ERR! code ENOTFOUND\n').message).toContain('could not be reached (ENOTFOUND)')
  })

  it('without a code gives the exit code', () => {
    expect(failure('/usr/bin/env: node: No such file', 127).message).toContain('exit code 127')
  })

  it('without any end says that npm was stopped', () => {
    expect(failure('', null).message).toContain('it was stopped')
  })
})

describe('a package that the registry does not have', () => {
  it('is named as npm names it on 404, not taken from an address', () => {
    const complaint = [
      'npm error code E404',
      'npm error 404 Not Found - GET https://me@10.0.0.1/@audio%2fdecode-aac - Not found',
      "npm error 404  The requested resource '@audio/decode-aac@1.6.0' could not be found.",
    ].join('\n')
    expect(failure(complaint).message).toBe('The package registry does not have @audio/decode-aac@1.6.0.')
  })

  it('is named when only the version is missing', () => {
    const complaint =
      'npm error code ETARGET\nnpm error notarget No matching version found for audio-type@2.8.0.\n'
    expect(failure(complaint).message).toBe('The package registry does not have audio-type@2.8.0.')
  })

  it('may stay unnamed', () => {
    expect(failure('npm error code E404\n').message).toContain('a package of the local engine')
  })
})

it('keeps addresses, which can hold credentials, out of everything', () => {
  const error = failure(
    'npm error code E401\nnpm error GET https://user:secret@registry.example/a?token=secret\n',
  )
  expect(JSON.stringify([error.message, error.advice, String(error.cause)])).not.toMatch(
    /secret|registry\.example/,
  )
})

it('is the kind of error that the file system gives when the disk is full', () => {
  expect(failure('npm error code ENOSPC\n')).toMatchObject({ code: 'ENOSPC' })
})
