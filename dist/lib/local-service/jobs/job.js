import { randomUUID } from 'node:crypto';
export function newJob(request, now) {
    return {
        taskId: randomUUID(),
        requestId: randomUUID(),
        model: request.model,
        parameters: request.parameters,
        files: request.fileUrls.map((url) => ({ url, progress: 0 })),
        submittedAt: now,
        status: 'PENDING',
    };
}
/** Closes a job by what its files became: the cloud answers FAILED, results included, only when every file failed. */
export function endJob(job, now) {
    const failures = job.files.flatMap(({ result }) => (result && 'code' in result ? [result] : []));
    job.endedAt = now;
    job.status = failures.length === job.files.length ? 'FAILED' : 'SUCCEEDED';
    const [first] = failures;
    if (job.status === 'FAILED' && first)
        job.failure = first;
}
