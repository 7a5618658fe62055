/** The connection that a request came by, for whoever must break it. What its calls give stands for the reply. */
export interface Connection {
    /** Ends it at once, without a word. */
    reset(): Response;
    /** Sends a status, headers and the beginning of a body, and ends it. */
    cut(reply: {
        status: number;
        headers: Headers;
    }, part: Uint8Array): Response;
}
/** Answers one request. Without a socket there is no connection. */
export type Handler = (request: Request, connection?: Connection) => Response | Promise<Response>;
/** A connection on which nothing moves for so long is ended; clients give up before. */
export declare const IDLE_CONNECTION_MS = 120000;
export interface RunningServer {
    port: number;
    /** Ends every connection, also the ones in use. */
    close(): Promise<void>;
}
/** @throws InputError when the address cannot be had. */
export declare function listen(handler: Handler, host: string, port: number): Promise<RunningServer>;
