import { errorResponse } from './replies.js';
/** Refusals that only some calls meet. Wordings are those that the cloud was seen or is documented to use. */
export const refusals = {
    'model-404': modelRefusal(404, 'ModelNotFound', 'Model can not be found.'),
    'model-400': modelRefusal(400, 'InvalidParameter', 'Model not exist.'),
    'model-403': modelRefusal(403, 'Model.AccessDenied', 'Model access denied.'),
    'oss-refused': async (call, request) => {
        const isResolved = request.headers.get('x-dashscope-ossresourceresolve')?.toLowerCase() === 'enable';
        // The body stays to be read by whoever answers otherwise.
        if (call !== 'submit' || isResolved || !(await request.clone().text()).includes('"oss://'))
            return undefined;
        return errorResponse(call, 400, 'InvalidParameter', 'url error, please check url！');
    },
    'cancel-refused': async (call) => {
        const message = 'Failed to cancel the task, please confirm if the task is in PENDING status.';
        return call === 'cancel' ? errorResponse(call, 400, 'UnsupportedOperation', message) : undefined;
    },
};
/** A model that was withdrawn is missed at a submit, and where a file is to be uploaded for it. */
function modelRefusal(status, code, message) {
    return async (call) => call === 'submit' || call === 'policy' ? errorResponse(call, status, code, message) : undefined;
}
