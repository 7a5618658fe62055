import { describe, expect, it } from 'vitest'
import { explainFailure } from '../../src/dashscope/connection-error.ts'
import { InputError } from '../../src/errors.ts'

const attempt = { host: 'api.example', secrets: [] }
const failure = (code: string, more: object = {}) => Object.assign(new Error(code), { code, ...more })

describe('a failed attempt', () => {
  it.each<[string, Error, boolean]>([
    ['no such name', failure('ENOTFOUND'), true],
    ['nobody listening', failure('ECONNREFUSED'), true],
    ['a connection that took too long to make', failure('UND_ERR_CONNECT_TIMEOUT'), true],
    ['a connection that could not be made', failure('ETIMEDOUT', { syscall: 'connect' }), true],
    [
      'several addresses tried in vain',
      Object.assign(new AggregateError([failure('ETIMEDOUT')]), { code: 'ETIMEDOUT' }),
      true,
    ],
    [
      'no handshake',
      Object.assign(
        new Error('Client network socket disconnected before secure TLS connection was established'),
        { code: 'ECONNRESET' },
      ),
      true,
    ],
    ['a connection that broke', failure('ECONNRESET', { syscall: 'read' }), false],
    ['a connection the other side closed', failure('UND_ERR_SOCKET'), false],
  ])('by %s tells whether anything was sent', (_name, error, nothingSent) => {
    expect(explainFailure(error, attempt)).toMatchObject({ code: 'network', retryable: true, nothingSent })
  })

  it('by a certificate is not worth repeating', () => {
    expect(explainFailure(failure('SELF_SIGNED_CERT_IN_CHAIN'), attempt)).toMatchObject({
      retryable: false,
      nothingSent: true,
      advice: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
    })
  })

  it('by another protocol is a fault of the protocol', () => {
    expect(explainFailure(failure('HPE_INVALID_CONSTANT'), attempt)).toMatchObject({
      code: 'protocol',
      message: 'The reply of api.example is not HTTP (HPE_INVALID_CONSTANT).',
    })
  })

  it('by the program itself, or already explained, stays as it is', () => {
    const bug = new TypeError('x is not a function')
    const known = new InputError('no')
    expect(explainFailure(bug, attempt)).toBe(bug)
    expect(explainFailure(known, attempt)).toBe(known)
  })
})
