import { setMaxListeners } from 'node:events';
import pLimit, {} from 'p-limit';
import { endJob, newJob } from './job.js';
/** A finished task is known for a day, as in the cloud. */
const RETENTION_MS = 24 * 3_600_000;
/** All tasks of the service, and the queue that runs them. */
export class JobTable {
    jobs = new Map();
    runs = new Set();
    stop = new AbortController();
    limit;
    work;
    prepare;
    toFailure;
    now;
    onForget;
    constructor(work, options) {
        this.work = work;
        // Every file at work listens.
        setMaxListeners(0, this.stop.signal);
        this.limit = pLimit(options.concurrency);
        this.prepare = options.prepare;
        this.toFailure = options.toFailure;
        this.now = options.now ?? Date.now;
        this.onForget = options.onForget ?? (() => { });
    }
    submit(request) {
        this.forgetExpired();
        const job = newJob(request, this.now());
        this.jobs.set(job.taskId, job);
        const run = this.run(job).finally(() => this.runs.delete(run));
        this.runs.add(run);
        return job;
    }
    get(taskId) {
        this.forgetExpired();
        return this.jobs.get(taskId);
    }
    /** Every task that is still known, the latest first. */
    list() {
        this.forgetExpired();
        return [...this.jobs.values()].reverse();
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
    /** Aborts what runs, drops what waits, and resolves when nothing is left at work. */
    async close() {
        this.stop.abort();
        await Promise.all(this.runs);
    }
    async run(job) {
        if (this.prepare && !(await this.isPrepared(job, this.prepare)))
            return;
        await Promise.all(job.files.map((file) => this.limit(() => this.runFile(file, job))));
        if (job.status === 'RUNNING')
            endJob(job, this.now());
    }
    /** Takes no place among the files at work: what another model is waited for holds nobody up. */
    async isPrepared(job, prepare) {
        const { signal } = this.stop;
        try {
            await untilAborted(prepare(job), signal);
            return true;
        }
        catch (error) {
            if (job.status === 'PENDING' && !signal.aborted)
                this.fail(job, this.toFailure(error, job));
            return false;
        }
        finally {
            delete job.installing;
        }
    }
    fail(job, failure) {
        for (const file of job.files)
            file.result = failure;
        endJob(job, this.now());
    }
    async runFile(file, job) {
        const { signal } = this.stop;
        if (job.status === 'CANCELED' || signal.aborted)
            return;
        if (job.status === 'PENDING') {
            job.status = 'RUNNING';
            job.scheduledAt = this.now();
        }
        file.result = await untilAborted(this.work(file, job, signal), signal).catch((error) => this.toFailure(error, job));
    }
    forgetExpired() {
        for (const [id, job] of this.jobs) {
            if (job.endedAt === undefined || job.endedAt + RETENTION_MS > this.now())
                continue;
            this.jobs.delete(id);
            this.onForget(job);
        }
    }
}
/** Settles with the work; rejects at once when aborted, so that work which does not listen holds nobody up. */
function untilAborted(work, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => reject(signal.reason);
        signal.addEventListener('abort', stop, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
}
