import pLimit, {} from 'p-limit';
import { WorkerDeath, WorkerProcess } from './worker-process.js';
/** One recognizer process per core, each started when first needed and replaced when it dies. */
export class RecognizerPool {
    script;
    config;
    limit;
    all = new Set();
    idle = [];
    constructor(script, config, size) {
        this.script = script;
        this.config = config;
        this.limit = pLimit(size);
    }
    /** Recognises 16 kHz mono samples. A chunk whose process died is tried once more in a new one. */
    recognize(samples) {
        return this.limit(async () => {
            try {
                return await this.attempt(samples);
            }
            catch (error) {
                if (error instanceof WorkerDeath)
                    return await this.attempt(samples);
                throw error;
            }
        });
    }
    close() {
        this.limit.clearQueue();
        for (const worker of this.all)
            worker.kill();
    }
    async attempt(samples) {
        const worker = this.idle.pop() ?? (await this.start());
        try {
            return await worker.call('recognize', samples);
        }
        finally {
            if (worker.alive)
                this.idle.push(worker);
            else
                this.all.delete(worker);
        }
    }
    async start() {
        const worker = new WorkerProcess(this.script, 'recognizer');
        this.all.add(worker);
        await worker.call('load', this.config);
        return worker;
    }
}
