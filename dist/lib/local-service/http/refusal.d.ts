/** A request that is not served; the API answers it with JSON, the store with XML. */
export declare class Refusal extends Error {
    readonly name = "Refusal";
    readonly status: 400 | 401 | 403 | 404 | 409 | 413;
    readonly code: string;
    constructor(status: Refusal['status'], code: string, message: string);
}
/** The code of most things that can be wrong with a request. */
export declare function invalidParameter(message: string): Refusal;
