import { type RunRequest } from '../options.ts';
/** Which account, and where. */
export type AccountFlags = Pick<RunRequest, 'apiKey' | 'baseUrl' | 'region' | 'workspace'>;
/** Tries key and address with the cheapest call there is; gives the exit code. */
export declare function checkCommand(flags: AccountFlags): Promise<number>;
/** Cancels tasks that have not begun; gives the exit code, 1 when it was too late for one. */
export declare function cancelCommand(names: string[], flags: AccountFlags): Promise<number>;
