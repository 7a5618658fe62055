import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanMessage, redact, safeCause } from '../../src/dashscope/secrets.ts'
import { tries } from '../support/properties.ts'

describe('redacting', () => {
  it.each([
    ['Authorization: Bearer sk-abcdef0123', 'Authorization: [redacted]'],
    ['bad key sk-ws-H.abc12345.', 'bad key [redacted].'],
    ['token st-0123456789abc', 'token [redacted]'],
    [
      'see https://h.example/a%3Ab?Expires=1&Signature=x%3D now',
      'see https://h.example/a%3Ab?[redacted] now',
    ],
    ['http://user:pass@proxy:80/', 'http://[redacted]@proxy:80/'],
    ['OSSAccessKeyId=LTAI5t&x=1', 'OSSAccessKeyId=[redacted]&x=1'],
    ['{"Signature": "abc=", "a": 1}', '{"Signature": "[redacted]", "a": 1}'],
    [
      '{"policy":"eyJ9","oss_access_key_id":"LTAI"}',
      '{"policy":"[redacted]","oss_access_key_id":"[redacted]"}',
    ],
    ['first-class disk-space', 'first-class disk-space'],
    ['Invalid API-key provided.', 'Invalid API-key provided.'],
  ])('%s', (text, expected) => {
    expect(redact(text)).toBe(expected)
  })

  it('takes out known secrets wherever they stand', () => {
    const secret = fc.stringMatching(/^[\w.-]{4,40}$/)
    const property = fc.property(secret, fc.string(), fc.string(), (word, before, after) => {
      fc.pre(!'[redacted]'.includes(word))
      expect(redact(`${before}${word}${after}`, [word])).not.toContain(word)
    })
    fc.assert(property, tries(7, 300))
  })

  it('makes a server’s words one line of bounded length', () => {
    expect(cleanMessage('a\r\nb\u001b[31m\u202ec\u0000')).toBe('a b [31m c')
    expect(cleanMessage('x'.repeat(5000))).toHaveLength(500)
  })
})

describe('a foreign error as a cause', () => {
  it('keeps its name, code and causes, and nothing that could hold a secret', () => {
    const inner = Object.assign(new Error('connect https://h/?Signature=abc failed'), { code: 'ECONNRESET' })
    const outer = Object.assign(new TypeError('Bearer sk-secretsecret', { cause: inner }), {
      headers: { a: 'topsecret' },
    })
    const copy = safeCause(outer, ['topsecret'])
    expect(copy).toMatchObject({ name: 'TypeError', message: '[redacted]', cause: { code: 'ECONNRESET' } })
    expect(inspect(copy, { depth: 9, showHidden: true })).not.toMatch(/abc|secretsecret|topsecret/)
  })

  it('is made of anything that can be thrown, loops included', () => {
    const loop = new Error('round')
    loop.cause = loop
    expect(safeCause(loop).message).toBe('round')
    expect(safeCause('Bearer abc').message).toBe('[redacted]')
    expect(safeCause(new AggregateError([new Error('one')])).cause).toMatchObject({ message: 'one' })
  })
})
