/** A stopped run has little time left. */
const CANCEL_WITHIN_MS = 3000;
/** The tasks of a run, each of which is waited for, and cancelled, once, however many sources went into it. */
export class SharedTasks {
    client;
    poller;
    waits = new Map();
    cancels = new Map();
    constructor(client, poller) {
        this.client = client;
        this.poller = poller;
    }
    /** The ended task, as {@link Poller.wait} gives it. Whoever comes second waits as long as the first. */
    async wait(taskId, { onSnapshot, ...options }) {
        const wait = this.waits.get(taskId) ?? this.begin(taskId, options);
        if (onSnapshot)
            wait.watchers.add(onSnapshot);
        return wait.ended;
    }
    /** Cancels a task where it has not begun; false when it goes on, or nobody can tell in time. */
    cancel(taskId) {
        const soon = { withinMs: CANCEL_WITHIN_MS, limits: { retries: 0 } };
        const cancel = this.cancels.get(taskId) ?? this.client.cancel(taskId, soon).catch(() => false);
        this.cancels.set(taskId, cancel);
        return cancel;
    }
    begin(taskId, options) {
        const watchers = new Set();
        const onSnapshot = (snapshot) => {
            for (const watcher of watchers)
                watcher(snapshot);
        };
        const ended = this.poller.wait(taskId, { ...options, onSnapshot });
        const wait = { ended, watchers };
        this.waits.set(taskId, wait);
        const forget = () => this.waits.delete(taskId);
        // A task of one source is not asked for again, unless it is to be looked at anew.
        ended.then(({ files }) => files.length < 2 && forget(), forget);
        return wait;
    }
}
