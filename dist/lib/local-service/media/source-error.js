import { TranscribeError } from '../../errors.js';
/** A source could not be had. Messages name its host, never its query string. */
export class SourceError extends TranscribeError {
    name = 'SourceError';
    serviceCode;
    constructor(serviceCode, message, options = {}) {
        super('file', message, options);
        this.serviceCode = serviceCode;
    }
}
/** The vendor's sentence, and the reason that it leaves out. */
export function downloadFailed(reason, advice) {
    return new SourceError('InvalidFile.DownloadFailed', `The audio file cannot be downloaded: ${reason}`, {
        advice,
    });
}
