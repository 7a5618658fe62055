import pLimit, {} from 'p-limit';
import { WorkerDeath } from './worker-process.js';
/** Workers of one kind, each started when first needed, kept for the next task, and replaced when it dies. */
export class WorkerPool {
    /** Tasks that are worked on at once. */
    size;
    processes;
    start;
    limit;
    /** The living ones, each with the number of its tasks. */
    workers = new Map();
    closed = false;
    /** `start` is to give a worker that has its first calls already, since calls are answered in order. */
    constructor({ processes, tasksEach = 1 }, start) {
        this.size = processes * tasksEach;
        this.processes = processes;
        this.start = start;
        this.limit = pLimit(this.size);
    }
    /** Whether no task has a worker, or waits for one. */
    get isIdle() {
        return this.limit.activeCount + this.limit.pendingCount === 0;
    }
    /** Lends a worker to a task, as soon as one is free. @throws WorkerDeath once the pool is closed. */
    use(task) {
        return this.limit(async () => {
            // Whoever tries again after the end must not start what nobody would stop.
            if (this.closed)
                throw new WorkerDeath('worker', 'the service is closing');
            const worker = this.takeOne();
            this.workers.set(worker, this.tasksOf(worker) + 1);
            try {
                return await task(worker);
            }
            finally {
                if (worker.alive)
                    this.workers.set(worker, this.tasksOf(worker) - 1);
                else
                    this.workers.delete(worker);
            }
        });
    }
    /** Starts a worker ahead of the first task, if there is none. */
    prepare() {
        if (!this.closed && this.workers.size === 0)
            this.workers.set(this.start(), 0);
    }
    /** Ends every worker; no other is started. */
    close() {
        this.closed = true;
        this.limit.clearQueue();
        for (const worker of this.workers.keys())
            worker.kill();
    }
    /** The one with the least to do; a new one rather than one that is busy. */
    takeOne() {
        // One may have died while nobody needed it.
        for (const worker of this.workers.keys())
            if (!worker.alive)
                this.workers.delete(worker);
        const [least] = [...this.workers].sort(([, one], [, other]) => one - other);
        if (least && (least[1] === 0 || this.workers.size >= this.processes))
            return least[0];
        return this.start();
    }
    tasksOf(worker) {
        return this.workers.get(worker) ?? 0;
    }
}
