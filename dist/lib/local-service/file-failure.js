import { describeError, TranscribeError } from '../errors.js';
/** An error as the client may see it: a sentence for the user, without the store's paths. */
export function toFileFailure(error, storeFolder) {
    return {
        code: serviceCodeOf(error),
        message: describeError(error).replaceAll(storeFolder, 'the temporary store'),
    };
}
/** Clients take `InternalError` for something that passes; what a repetition cannot mend has a code of its own. */
function serviceCodeOf(error) {
    const serviceCode = error?.serviceCode;
    if (typeof serviceCode === 'string')
        return serviceCode;
    if (error instanceof TranscribeError && error.code === 'install')
        return 'InstallFailed';
    return 'InternalError';
}
