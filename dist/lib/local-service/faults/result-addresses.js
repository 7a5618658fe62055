import { errorResponse } from './replies.js';
/** Faults of the addresses that results are fetched from. */
export const resultFaults = { 'result-expired': true, 'result-other-origin': true };
const MARK = /\?Look=(\d+)&/;
/** Hands out addresses that have expired, as many looks long as told; a later look gives one that is good. */
export class ExpiredAddresses {
    looks = 0;
    times;
    constructor(times) {
        this.times = times;
    }
    /** Marks the addresses of a reply with the number of the look that they were given to. */
    mark(body) {
        const look = ++this.looks;
        return withAddresses(body, (address) => address.replace('?', `?Look=${look}&`));
    }
    /** The refusal of an address that has expired, or the request as it was before it was marked. */
    open(request) {
        const look = MARK.exec(request.url)?.[1];
        if (look === undefined)
            return request;
        if (Number(look) <= this.times)
            return errorResponse('result', 403, 'AccessDenied', 'Request has expired.');
        const { method, headers } = request;
        return new Request(request.url.replace(MARK, '?'), { method, headers });
    }
}
/** Whether a reply gives the address of any result. */
export function hasAddress({ output }) {
    return [...(output?.results ?? []), output?.result].some((file) => file?.transcription_url);
}
/** Leads to the same service under another name, as the cloud's results lie on another host. */
export function fromOtherOrigin(body) {
    return withAddresses(body, (address) => {
        const isName = address.startsWith('http://localhost');
        return address.replace(/^http:\/\/(\[[^\]]*\]|[^:/]*)/, `http://${isName ? '127.0.0.1' : 'localhost'}`);
    });
}
function withAddresses(body, change) {
    return JSON.parse(JSON.stringify(body), (name, value) => name === 'transcription_url' && typeof value === 'string' ? change(value) : value);
}
