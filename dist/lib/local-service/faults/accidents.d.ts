import type { Connection } from '../server.ts';
import type { CallName } from './call.ts';
/** A request that something is about to happen to. */
export interface StruckCall {
    call: CallName;
    request: Request;
    connection: Connection | undefined;
    sleep: (ms: number) => Promise<void>;
    /** Has the request carried out, and gives the reply. */
    forward: () => Promise<Response>;
}
export type Accident = (struck: StruckCall) => Promise<Response>;
/** What may happen to any call, by name. Codes and wordings are those of the vendor's error page. */
export declare const accidents: Readonly<Record<string, Accident>>;
