/** What to list; the service gives the last 24 hours when no time is named, and never more than 24. */
export interface ListQuery {
  taskId?: string | undefined
  model?: string | undefined
  status?: string | undefined
  /** Epoch milliseconds. Sent in the time of Beijing, whose zone the service's times are in. */
  sinceMs?: number | undefined
  untilMs?: number | undefined
  /** From 1. @default 1 */
  page?: number | undefined
  /** @default 10 */
  pageSize?: number | undefined
}

/** The list's path and query, below the base URL. */
export function listPath(query: ListQuery): string {
  const { taskId, model, status, sinceMs, untilMs, page, pageSize } = query
  const members: Array<[string, string | number | undefined]> = [
    ['task_id', taskId],
    ['start_time', sinceMs === undefined ? undefined : beijingStamp(sinceMs)],
    ['end_time', untilMs === undefined ? undefined : beijingStamp(untilMs)],
    ['model_name', model],
    ['status', status],
    ['page_no', page],
    ['page_size', pageSize],
  ]
  const search = new URLSearchParams()
  for (const [name, value] of members) if (value !== undefined) search.set(name, String(value))
  return search.size === 0 ? '/tasks/' : `/tasks/?${search}`
}

/** `YYYYMMDDhhmmss` in UTC+8. */
function beijingStamp(epochMs: number): string {
  return new Date(epochMs + 8 * 3_600_000).toISOString().replace(/\D/g, '').slice(0, 14)
}
