/** Answers one request. */
export type Handler = (request: Request) => Response | Promise<Response>;
export interface RunningServer {
    port: number;
    /** Ends every connection, also the ones in use. */
    close(): Promise<void>;
}
/** @throws InputError when the address cannot be had. */
export declare function listen(handler: Handler, host: string, port: number): Promise<RunningServer>;
