import pLimit, {} from 'p-limit';
import { endJob, newJob } from './job.js';
/** A finished task is known for a day, as in the cloud. */
const RETENTION_MS = 24 * 3_600_000;
/** All tasks of the service, and the queue that runs them. */
export class JobTable {
    jobs = new Map();
    limit;
    work;
    now;
    stop = new AbortController();
    constructor(work, options) {
        this.work = work;
        this.limit = pLimit(options.concurrency);
        this.now = options.now ?? Date.now;
    }
    submit(request) {
        this.forgetExpired();
        const job = newJob(request, this.now());
        this.jobs.set(job.taskId, job);
        void this.run(job);
        return job;
    }
    get(taskId) {
        this.forgetExpired();
        return this.jobs.get(taskId);
    }
    list() {
        this.forgetExpired();
        return [...this.jobs.values()];
    }
    /** Only what has not begun can be cancelled. */
    cancel(taskId) {
        const job = this.get(taskId);
        if (job?.status !== 'PENDING')
            return false;
        job.status = 'CANCELED';
        job.endedAt = this.now();
        return true;
    }
    close() {
        this.stop.abort();
        this.limit.clearQueue();
    }
    async run(job) {
        await Promise.all(job.files.map((file) => this.limit(() => this.runFile(file, job))));
        if (job.status === 'RUNNING')
            endJob(job, this.now());
    }
    async runFile(file, job) {
        if (job.status === 'CANCELED' || this.stop.signal.aborted)
            return;
        if (job.status === 'PENDING')
            job.scheduledAt = this.now();
        job.status = 'RUNNING';
        await this.work(file, job, this.stop.signal);
    }
    forgetExpired() {
        for (const [id, job] of this.jobs) {
            if (job.endedAt !== undefined && job.endedAt + RETENTION_MS < this.now())
                this.jobs.delete(id);
        }
    }
}
