import { randomUUID } from 'node:crypto';
import { parseCompactBeijingTime } from './beijing-time.js';
import { invalidParameter } from './refusal.js';
const DAY_MS = 24 * 3_600_000;
const LARGEST_PAGE = 100;
/**
 * One page of the tasks that a query selects. Unlike other replies it has no `output`, and its times are epoch
 * milliseconds.
 *
 * @param jobs every task, the latest first.
 * @throws Refusal for times and numbers that are none, and for a span over 24 hours.
 */
export function taskListReply(jobs, query, now) {
    const [start, end] = timeSpan(query, now);
    const pageNumber = wholeNumber(query, 'page_no', 1, Number.MAX_SAFE_INTEGER);
    const pageSize = wholeNumber(query, 'page_size', 10, LARGEST_PAGE);
    const selected = jobs.filter((job) => job.submittedAt >= start && job.submittedAt <= end && matches(job, query));
    const first = (pageNumber - 1) * pageSize;
    return {
        total: selected.length,
        data: selected.slice(first, first + pageSize).map(listItem),
        total_page: Math.ceil(selected.length / pageSize),
        page_no: pageNumber,
        request_id: randomUUID(),
        page_size: pageSize,
    };
}
function matches(job, { task_id, model_name, status }) {
    return ((!task_id || job.taskId === task_id) &&
        (!model_name || job.request.model === model_name) &&
        (!status || job.status === status.toUpperCase()));
}
/** Every field of a recorded reply; there are no accounts and regions here. */
function listItem(job) {
    const { model } = job.request;
    return {
        api_key_id: '0',
        caller_parent_id: '0',
        caller_uid: '0',
        ...(job.endedAt === undefined ? {} : { end_time: job.endedAt }),
        gmt_create: job.submittedAt,
        model_name: model,
        region: 'local',
        request_id: job.requestId,
        ...(job.scheduledAt === undefined ? {} : { start_time: job.scheduledAt }),
        status: job.status,
        task_id: job.taskId,
        user_api_unique_key: `apikey:v1:audio:asr:transcription:${model}`,
        ...job.failure,
    };
}
/** With one end given the other is a day away; with none it is the last day. */
function timeSpan(query, now) {
    const start = time(query, 'start_time');
    const end = time(query, 'end_time');
    // The query's times are whole seconds, so the last one counts to its end.
    const until = end === undefined ? (start === undefined ? now : start + DAY_MS) : end + 999;
    const from = start ?? until - DAY_MS;
    if (until < from)
        throw invalidParameter('start_time must not be after end_time.');
    if (until - from > DAY_MS + 999)
        throw invalidParameter('start_time and end_time must lie within 24 hours.');
    return [from, until];
}
function time(query, name) {
    const text = query[name];
    if (!text)
        return undefined;
    const parsed = parseCompactBeijingTime(text);
    if (parsed === undefined)
        throw invalidParameter(`${name} must be a time written YYYYMMDDhhmmss.`);
    return parsed;
}
function wholeNumber(query, name, fallback, most) {
    const text = query[name];
    if (!text)
        return fallback;
    const value = Number(text);
    if (Number.isInteger(value) && value >= 1 && value <= most)
        return value;
    throw invalidParameter(`${name} must be a whole number from 1${most === LARGEST_PAGE ? ` to ${most}` : ''}.`);
}
