import { type CallName } from './call.ts';
/** An error as the API, or for its calls the store, words it. */
export declare function errorResponse(call: CallName, status: number, code: string, message: string, headers?: Record<string, string>): Response;
/** What stands in front of a service answers in its own words. */
export declare function htmlResponse(status: number, title: string): Response;
