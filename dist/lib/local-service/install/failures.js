import { TranscribeError } from '../../errors.js';
/** A part of the local engine could not be installed: code `install`. */
export function installFailure(message, advice, options = {}) {
    return new TranscribeError('install', message, { advice, ...options });
}
/** The caller's signal stopped the installation: code `aborted`. Nothing is left behind. */
export function installAborted(cause) {
    return new TranscribeError('aborted', 'The installation of the local engine was stopped.', {
        advice: 'Run again to install it.',
        cause,
    });
}
const FULL = new Set(['ENOSPC', 'EDQUOT']);
const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST']);
/** What a failed file operation below a cache folder means for a person. Errors of this package pass through unchanged. */
export function fileFailure(error, cacheFolder) {
    if (error instanceof TranscribeError)
        return error;
    const code = errorCode(error);
    if (code !== undefined && (FULL.has(code) || UNWRITABLE.has(code)))
        return unusable(error, cacheFolder);
    return installFailure(`The local engine could not be unpacked into ${cacheFolder}${code === undefined ? '' : ` (${code})`}.`, 'Run again; if it fails again, name another folder in SENSEVOICE_TRANSCRIBE_CACHE.', { cause: error });
}
/** A cache folder cannot be made, or not be written. Errors of this package pass through unchanged. */
export function unusable(error, cacheFolder) {
    if (error instanceof TranscribeError)
        return error;
    if (FULL.has(errorCode(error) ?? ''))
        return installFailure(`The disk is full: the local engine did not fit into ${cacheFolder}.`, 'Free some space, or name a folder on another disk in SENSEVOICE_TRANSCRIBE_CACHE.', { cause: error });
    return installFailure(`The cache folder ${cacheFolder} cannot be written.`, 'Name a writable folder in SENSEVOICE_TRANSCRIBE_CACHE.', { cause: error });
}
/** Code is never loaded from a folder that somebody else may have filled. */
export function untrusted(folder) {
    return installFailure(`The cache folder ${folder} is not used, because other users can change it.`, 'Name a folder of your own in SENSEVOICE_TRANSCRIBE_CACHE.');
}
/** The `code` of a system error such as `ENOENT`. */
export function errorCode(error) {
    if (!(error instanceof Error && 'code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
}
