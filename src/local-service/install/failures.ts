import { TranscribeError, type TranscribeErrorOptions } from '../../errors.ts'

/** A part of the local engine could not be installed: code `install`. */
export function installFailure(
  message: string,
  advice: string,
  options: TranscribeErrorOptions = {},
): TranscribeError {
  return new TranscribeError('install', message, { advice, ...options })
}

/** The caller's signal stopped the installation: code `aborted`. Nothing is left behind. */
export function installAborted(cause?: unknown): TranscribeError {
  return new TranscribeError('aborted', 'The installation of the local engine was stopped.', {
    advice: 'Run again to install it.',
    cause,
  })
}

const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'])

/** What a failed file operation below `folder` means for a person. Errors of this package pass through unchanged. */
export function fileFailure(error: unknown, folder: string): TranscribeError {
  if (error instanceof TranscribeError) return error
  const code = errorCode(error)
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return installFailure(
      `The disk is full: the local engine did not fit into ${folder}.`,
      'Free some space, or name a folder on another disk in SENSEVOICE_TRANSCRIBE_CACHE.',
      { cause: error },
    )
  if (code !== undefined && UNWRITABLE.has(code))
    return installFailure(
      `The cache folder ${folder} cannot be written.`,
      'Name a writable folder in SENSEVOICE_TRANSCRIBE_CACHE.',
      { cause: error },
    )
  return installFailure(
    `The local engine could not be unpacked into ${folder}${code === undefined ? '' : ` (${code})`}.`,
    'Run again; if it fails again, name another folder in SENSEVOICE_TRANSCRIBE_CACHE.',
    { cause: error },
  )
}

/** Code is never loaded from a folder that somebody else may have filled. */
export function untrusted(folder: string): TranscribeError {
  return installFailure(
    `The cache folder ${folder} is not used, because other users can change it.`,
    'Name a folder of your own in SENSEVOICE_TRANSCRIBE_CACHE.',
  )
}

/** The `code` of a system error such as `ENOENT`. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}
