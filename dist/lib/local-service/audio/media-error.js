import { TranscribeError } from '../../errors.js';
/** A file gave no audio to recognise. Messages never hold its path. */
export class MediaError extends TranscribeError {
    name = 'MediaError';
    serviceCode;
    constructor(serviceCode, message, options = {}) {
        super('recognition', message, options);
        this.serviceCode = serviceCode;
    }
}
