/** What to list; the service gives the last 24 hours when no time is named, and never more than 24. */
export interface ListQuery {
    taskId?: string | undefined;
    model?: string | undefined;
    status?: string | undefined;
    /** Epoch milliseconds. Sent in the time of Beijing, whose zone the service's times are in. */
    sinceMs?: number | undefined;
    untilMs?: number | undefined;
    /** From 1. @default 1 */
    page?: number | undefined;
    /** @default 10 */
    pageSize?: number | undefined;
}
/** The list's path and query, below the base URL. */
export declare function listPath(query: ListQuery): string;
