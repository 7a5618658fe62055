import { TranscribeError, type TranscribeErrorOptions } from '../../errors.ts'

/** How the DashScope API names what is wrong with a file or a request about it. */
export type MediaServiceCode =
  | 'InvalidFile.DecodeFailed'
  | 'NO_VALID_AUDIO_ERROR'
  | 'AUDIO_DURATION_TOO_LONG'
  | 'InvalidParameter'

/** A file gave no audio to recognise. Messages never hold its path. */
export class MediaError extends TranscribeError {
  override readonly name = 'MediaError'
  readonly serviceCode: MediaServiceCode

  constructor(serviceCode: MediaServiceCode, message: string, options: TranscribeErrorOptions = {}) {
    super('recognition', message, options)
    this.serviceCode = serviceCode
  }
}
