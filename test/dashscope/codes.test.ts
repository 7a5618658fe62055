import { describe, expect, it } from 'vitest'
import { meaningOf, noSpeech, saysModelUnavailable, storeMeaningOf } from '../../src/dashscope/codes.ts'

describe('a code of the service', () => {
  it.each([
    ['InvalidApiKey', '', 'permanent'],
    ['Arrearage', '', 'permanent'],
    ['Throttling', 'Requests throttling triggered.', 'transient'],
    [
      'Throttling.AllocationQuota',
      'Allocated quota exceeded, please increase your quota limit.',
      'transient',
    ],
    ['Throttling.AllocationQuota', 'Free allocated quota exceeded.', 'permanent'],
    ['CommodityNotPurchased', '', 'permanent'],
    ['PrepaidBillOverdue', '', 'permanent'],
    ['PostpaidBillOverdue', '', 'permanent'],
    ['FILE_SERVER_ERROR', '', 'transient'],
    ['FILE_TRANS_TASK_EXPIRED', '', 'transient'],
    ['InvalidFile.DecodeFailed', '', 'permanent'],
    ['SUCCESS_WITH_NO_VALID_FRAGMENT', '', 'no-speech'],
    ['ASR_RESPONSE_HAVE_NO_WORDS', '', 'no-speech'],
  ])('%s (%s) is %s and comes with advice', (code, message, kind) => {
    expect(meaningOf(code, message)).toEqual({ kind, advice: expect.stringMatching(/^[A-Z].+\.$/) })
  })

  it.each([
    ['InvalidFile.AudioLengthError', 'permanent'],
    ['InternalError.Anything', 'transient'],
    ['internalerror', 'transient'],
    ['ASR_TASK_TIMEOUT', 'transient'],
    ['GatewayTimeOut', 'transient'],
    ['Throttling.Novelty', 'transient'],
  ])('that no table lists is judged by its pattern: %s', (code, kind) => {
    expect(meaningOf(code)?.kind).toBe(kind)
  })

  it.each(['Unheard', '', 'constructor', '__proto__'])('that is %j means nothing', (code) => {
    expect(meaningOf(code)).toBeUndefined()
  })

  it('that means silence is told from failures', () => {
    expect(noSpeech('SUCCESS_WITH_NO_VALID_FRAGMENT')).toBe(true)
    expect(noSpeech('NO_VALID_AUDIO_ERROR')).toBe(false)
    expect(noSpeech(undefined)).toBe(false)
  })

  it.each([
    ['ModelNotFound', 'Model can not be found.', true],
    ['InvalidParameter', 'Model not exist.', true],
    ['Model.AccessDenied', '', true],
    ['modelnotfound', '', true],
    ['NotFound', 'Model can not be found.', true],
    ['InvalidParameter', 'The model `x` does not exist or you do not have access to it.', true],
    ['AccessDenied', 'Model access denied.', true],
    ['AccessDenied', 'current user api does not support synchronous calls', false],
    ['NotFound', 'No such path.', false],
    ['WorkSpaceNotFound', 'WorkSpace can not be found.', false],
    ['Throttling', 'The model can not be found in time.', false],
    ['InvalidParameter', 'url error', false],
  ])('%s (%s) says whether a model is missing', (code, message, missing) => {
    expect(saysModelUnavailable(code, message)).toBe(missing)
  })

  it('of the object store has a meaning of its own', () => {
    expect(storeMeaningOf('AccessDenied', 'Request has expired.')?.advice).toContain('expired')
    expect(storeMeaningOf('AccessDenied', '')?.kind).toBe('permanent')
    expect(storeMeaningOf('RequestTimeout', 'x')?.kind).toBe('transient')
  })
})
