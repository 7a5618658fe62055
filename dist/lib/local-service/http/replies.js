import { randomUUID } from 'node:crypto';
/** The submit reply, with the fields and no others that the cloud sends. */
export function submitReply(job) {
    return { output: { task_status: job.status, task_id: job.taskId }, request_id: job.requestId };
}
/** The reply to a look; `resultUrl` gives the address of a finished file's transcription. */
export function taskReply(job, resultUrl) {
    const results = job.files.flatMap((file) => (file.result ? [fileReply(file, resultUrl)] : []));
    const ended = job.endedAt !== undefined;
    const succeeded = job.files.filter(({ result }) => result && 'resultId' in result).length;
    return {
        request_id: randomUUID(),
        output: {
            task_id: job.taskId,
            task_status: job.status,
            submit_time: beijingTime(job.submittedAt),
            ...(job.scheduledAt === undefined ? {} : { scheduled_time: beijingTime(job.scheduledAt) }),
            ...(job.endedAt === undefined ? {} : { end_time: beijingTime(job.endedAt) }),
            ...job.failure,
            ...(ended && results.length > 0 ? { results } : {}),
            task_metrics: {
                TOTAL: job.files.length,
                SUCCEEDED: succeeded,
                FAILED: results.length - succeeded,
            },
            ...(job.status === 'RUNNING' ? { progress: progressOf(job) } : {}),
        },
        ...(job.status === 'SUCCEEDED' ? { usage: { duration: secondsOf(job) } } : {}),
    };
}
/** An id that is not known, or no longer: HTTP 200 all the same. */
export function unknownTaskReply(taskId) {
    return { request_id: randomUUID(), output: { task_id: taskId, task_status: 'UNKNOWN' } };
}
export function errorReply(code, message) {
    return { request_id: randomUUID(), code, message };
}
function fileReply(file, resultUrl) {
    const { result, url } = file;
    if (result && 'resultId' in result) {
        return {
            file_url: url,
            transcription_url: resultUrl(result.resultId),
            subtask_status: 'SUCCEEDED',
        };
    }
    return { file_url: url, code: result?.code, message: result?.message, subtask_status: 'FAILED' };
}
function progressOf(job) {
    const sum = job.files.reduce((total, file) => total + (file.result ? 1 : file.progress), 0);
    return Math.round((sum / job.files.length) * 100) / 100;
}
function secondsOf(job) {
    const ms = job.files.reduce((total, { result }) => total + (result && 'durationMs' in result ? result.durationMs : 0), 0);
    return Math.ceil(ms / 1000);
}
/** `YYYY-MM-DD HH:mm:ss.SSS` in UTC+8 without a zone, as the cloud writes its times. */
export function beijingTime(epochMs) {
    return new Date(epochMs + 8 * 3_600_000).toISOString().replace('T', ' ').slice(0, -1);
}
