/** The list's path and query, below the base URL. */
export function listPath(query) {
    const { taskId, model, status, sinceMs, untilMs, page, pageSize } = query;
    const members = [
        ['task_id', taskId],
        ['start_time', sinceMs === undefined ? undefined : beijingStamp(sinceMs)],
        ['end_time', untilMs === undefined ? undefined : beijingStamp(untilMs)],
        ['model_name', model],
        ['status', status],
        ['page_no', page],
        ['page_size', pageSize],
    ];
    const search = new URLSearchParams();
    for (const [name, value] of members)
        if (value !== undefined)
            search.set(name, String(value));
    return search.size === 0 ? '/tasks/' : `/tasks/?${search}`;
}
/** `YYYYMMDDhhmmss` in UTC+8. */
function beijingStamp(epochMs) {
    return new Date(epochMs + 8 * 3_600_000).toISOString().replace(/\D/g, '').slice(0, 14);
}
