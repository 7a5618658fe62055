import { describeError, TranscribeError } from '../errors.js';
/** The code of a task whose model cannot be installed. */
const INSTALL_FAILED = 'InstallFailed';
/**
 * An error as the client may see it: a sentence for the user, without the store's paths.
 *
 * @param model the local model that was to do the work.
 */
export function toFileFailure(error, storeFolder, model) {
    const code = serviceCodeOf(error);
    const message = describeError(error).replaceAll(storeFolder, 'the temporary store');
    if (code !== INSTALL_FAILED)
        return { code, message };
    const way = `The command "models install ${model}" installs it apart from any task.`;
    return { code, message: `The local model ${model} could not be installed. ${message} ${way}` };
}
/** Clients take `InternalError` for something that passes; what a repetition cannot mend has a code of its own. */
function serviceCodeOf(error) {
    const serviceCode = error?.serviceCode;
    if (typeof serviceCode === 'string')
        return serviceCode;
    if (error instanceof TranscribeError && error.code === 'install')
        return INSTALL_FAILED;
    return 'InternalError';
}
