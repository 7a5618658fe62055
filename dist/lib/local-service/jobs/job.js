import { randomUUID } from 'node:crypto';
export function newJob(request, now) {
    return {
        taskId: randomUUID(),
        requestId: randomUUID(),
        request,
        files: request.fileUrls.map((url) => ({ url, progress: 0 })),
        submittedAt: now,
        status: 'PENDING',
    };
}
export function isSuccess(result) {
    return result !== undefined && 'resultId' in result;
}
/** The transcriptions that a job has made so far. */
export function successesOf(job) {
    return job.files.flatMap(({ result }) => (isSuccess(result) ? [result] : []));
}
/** Closes a job by what its files became: the cloud answers FAILED, results included, only when every file failed. */
export function endJob(job, now) {
    const failures = job.files.flatMap(({ result }) => (result && !isSuccess(result) ? [result] : []));
    const [first] = failures;
    job.endedAt = now;
    job.status = failures.length === job.files.length ? 'FAILED' : 'SUCCEEDED';
    if (job.status === 'FAILED' && first)
        job.failure = first;
}
