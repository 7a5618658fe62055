import { TranscribeError, type TranscribeErrorOptions } from '../../errors.ts'

/** How the API names what is wrong with a source. */
export type SourceServiceCode =
  | 'InvalidFile.DownloadFailed'
  | 'FILE_403_FORBIDDEN'
  | 'FILE_404_NOT_FOUND'
  | 'FILE_SERVER_ERROR'
  | 'FILE_TOO_LARGE'

/** A source could not be had. Messages name its host, never its query string. */
export class SourceError extends TranscribeError {
  override readonly name = 'SourceError'
  readonly serviceCode: SourceServiceCode

  constructor(serviceCode: SourceServiceCode, message: string, options: TranscribeErrorOptions = {}) {
    super('file', message, options)
    this.serviceCode = serviceCode
  }
}

/** The vendor's sentence, and the reason that it leaves out. */
export function downloadFailed(reason: string, advice?: string): SourceError {
  return new SourceError('InvalidFile.DownloadFailed', `The audio file cannot be downloaded: ${reason}`, {
    advice,
  })
}
