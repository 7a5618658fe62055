import { SourceError } from './source-error.ts';
/** Why a reply with this status holds no source; undefined when it may hold one. */
export declare function statusFailure(status: number, host: string): SourceError | undefined;
/** Words what a connection, or writing down what it brought, ended with. */
export declare function connectionFailure(error: unknown, host: string): SourceError;
