import { fork } from 'node:child_process';
import { TranscribeError } from '../../errors.js';
import { workerEnvironment } from './worker-environment.js';
/** A failure inside a worker that answered: the worker is still good. */
export class WorkerError extends TranscribeError {
    name = 'WorkerError';
    serviceCode;
    constructor(fault) {
        super(fault.code, fault.message, { advice: fault.advice });
        this.serviceCode = fault.serviceCode;
    }
}
/** A worker that ended while it was needed. */
export class WorkerDeath extends TranscribeError {
    name = 'WorkerDeath';
    /** A signal, an exit status, or why this program ended it itself. */
    how;
    /** Whether this program ended it itself. */
    isWanted;
    constructor(kind, how, isWanted = false) {
        super('recognition', `The ${kind} process ended unexpectedly (${how}).`);
        this.how = how;
        this.isWanted = isWanted;
    }
}
/** One child process and the calls it has not answered yet. */
export class WorkerProcess {
    kind;
    child;
    pending = new Map();
    lastId = 0;
    death;
    constructor(script, kind) {
        this.kind = kind;
        this.child = fork(script.path, [...script.args, kind], {
            serialization: 'advanced',
            execArgv: [],
            env: workerEnvironment(process.env),
            // The native runtime writes notices to its error stream that mean nothing to a user.
            stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        });
        this.child.on('message', (answer) => this.settle(answer));
        this.child.on('error', (error) => this.die(new WorkerDeath(kind, error.message)));
        this.child.on('exit', (status, signal) => this.die(new WorkerDeath(kind, signal ?? `status ${status}`)));
    }
    get alive() {
        return this.death === undefined;
    }
    /** Asks the worker for something; one that does not answer within the time is ended. */
    call(method, argument, timeoutMs) {
        if (this.death)
            return Promise.reject(this.death);
        const id = ++this.lastId;
        return new Promise((resolve, reject) => {
            const timer = timeoutMs === undefined ? undefined : setTimeout(() => this.giveUp(timeoutMs), timeoutMs);
            this.pending.set(id, { resolve: resolve, reject, timer });
            // Without a callback a dead channel would raise an error event instead; the exit event settles the call.
            this.child.send({ id, method, argument }, () => { });
        });
    }
    /** Ends it, at once for whoever looks: the exit itself is heard of later. */
    kill() {
        this.die(new WorkerDeath(this.kind, 'it was stopped', true));
        this.child.kill('SIGKILL');
    }
    giveUp(timeoutMs) {
        this.die(new WorkerDeath(this.kind, `no answer within ${Math.round(timeoutMs / 1000)} s`, true));
        this.kill();
    }
    settle(answer) {
        const call = this.pending.get(answer.id);
        clearTimeout(call?.timer);
        this.pending.delete(answer.id);
        if ('error' in answer)
            call?.reject(new WorkerError(answer.error));
        else
            call?.resolve(answer.value);
    }
    die(death) {
        this.death ??= death;
        for (const { reject, timer } of this.pending.values()) {
            clearTimeout(timer);
            reject(this.death);
        }
        this.pending.clear();
    }
}
