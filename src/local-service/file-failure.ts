import { describeError, TranscribeError } from '../errors.ts'

/** How the API says that a file ended without a transcript. */
export interface FileFailure {
  code: string
  message: string
}

/** An error as the client may see it: a sentence for the user, without the store's paths. */
export function toFileFailure(error: unknown, storeFolder: string): FileFailure {
  return {
    code: serviceCodeOf(error),
    message: describeError(error).replaceAll(storeFolder, 'the temporary store'),
  }
}

/** Clients take `InternalError` for something that passes; what a repetition cannot mend has a code of its own. */
function serviceCodeOf(error: unknown): string {
  const serviceCode = (error as { serviceCode?: unknown } | null | undefined)?.serviceCode
  if (typeof serviceCode === 'string') return serviceCode
  if (error instanceof TranscribeError && error.code === 'install') return 'InstallFailed'
  return 'InternalError'
}
