import { ApiError, TranscribeError } from '../errors.js';
import { saysModelUnavailable } from './codes.js';
import { ConnectionError } from './connection-error.js';
import { adviceForMissingModel } from './missing-model.js';
/** What a failed submit means: surely refused, never sent, or of unknown fate. */
export function explainSubmitFailure(error, model) {
    if (!(error instanceof TranscribeError) || surelyRefused(error))
        return explainMissingModel(error, model);
    return new TranscribeError('submit-unknown', `It is not known whether the task was created: ${error.message}`, {
        advice: 'Look at the account’s list of tasks before submitting again: a task that was created is carried out and billed.',
        cause: error,
    });
}
/** The same error, with advice that names the way out when the model is the reason. */
export function explainMissingModel(error, model) {
    if (!(error instanceof ApiError) || !saysModelUnavailable(error.serviceCode, error.message))
        return error;
    const { status, serviceCode, requestId } = error;
    const advice = adviceForMissingModel(model);
    return new ApiError(`The service has no model ${model} for this account: ${error.message}`, {
        status,
        serviceCode,
        requestId,
        advice,
    });
}
/** A 5xx other than 503, or a broken reply, may come after the task was created. */
function surelyRefused(error) {
    if (error instanceof ApiError)
        return (error.status < 500 && error.status !== 408) || error.status === 503;
    if (error instanceof ConnectionError)
        return error.nothingSent;
    return error.code === 'input' || error.code === 'not-submitted';
}
