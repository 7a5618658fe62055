/** A request that is not served; the API answers it with JSON, the store with XML. */
export class Refusal extends Error {
    name = 'Refusal';
    status;
    code;
    constructor(status, code, message) {
        super(message);
        this.status = status;
        this.code = code;
    }
}
/** The code of most things that can be wrong with a request. */
export function invalidParameter(message) {
    return new Refusal(400, 'InvalidParameter', message);
}
