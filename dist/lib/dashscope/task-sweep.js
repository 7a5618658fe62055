import { TranscribeError } from '../errors.js';
import { Pace } from './pace.js';
/** The most that a page holds. */
const PAGE_SIZE = 100;
/** Clocks differ. */
const CLOCK_SLACK_MS = 60_000;
/** A task that was just made may not be listed yet. */
const LIST_LAG_MS = 15_000;
/** The list shows a day at the most. */
const LIST_SPAN_MS = 24 * 3_600_000 - 2 * CLOCK_SLACK_MS;
/** An account's list can be long with the tasks of others: more than this for each of ours is not worth it. */
const LISTED_FOR_EACH = 20;
const PAGES_ALWAYS_WORTH_IT = 4;
/** Sweeps in a row that may fail in passing. */
const FAULTS_TOLERATED = 3;
/**
 * Looks at many tasks at once, by the account's list. It is an optimisation: a service whose list lacks what was submitted,
 * refuses it, or holds far too much, is not asked for it again.
 */
export class TaskSweep {
    source;
    options;
    pace;
    entries = new Map();
    isOfUse;
    idle;
    constructor(source, options) {
        this.source = source;
        this.options = options;
        this.isOfUse = source.list !== undefined && options.listsPerSecond > 0;
        this.pace = new Pace(source.clock, { turns: options.listsPerSecond });
    }
    /**
     * Takes a task on; false where it is left alone: somebody waits for it here already, or it is too old, or of unknown age.
     *
     * @param submittedAt epoch milliseconds.
     */
    add(taskId, submittedAt, tell) {
        if (submittedAt === undefined || submittedAt < this.source.clock.now() - LIST_SPAN_MS)
            return false;
        if (this.entries.has(taskId))
            return false;
        this.entries.set(taskId, { submittedAt, status: undefined, tell });
        if (this.isWorthIt() && !this.idle)
            void this.run();
        return true;
    }
    remove(taskId) {
        this.entries.delete(taskId);
        if (!this.isWorthIt())
            this.idle?.abort();
    }
    /** What a look at a task itself found. */
    note(taskId, status) {
        const entry = this.entries.get(taskId);
        if (entry)
            entry.status = status;
    }
    /** Whether a task is looked at here. */
    covers(taskId) {
        return this.idle !== undefined && this.entries.has(taskId);
    }
    /** Only where one after the other would take longer than each is left alone anyway. */
    isWorthIt() {
        const { looksPerSecond, minimumIntervalMs } = this.options;
        return this.isOfUse && this.entries.size > (looksPerSecond * minimumIntervalMs) / 1000;
    }
    async run() {
        const idle = new AbortController();
        this.idle = idle;
        let faults = 0;
        while (this.isWorthIt() && !idle.signal.aborted) {
            try {
                await this.source.clock.sleep(this.intervalMs(), idle.signal);
                await this.sweep(idle.signal);
                faults = 0;
            }
            catch (error) {
                // Not even a fault of the program may end a wait that goes on without the list.
                const passing = error instanceof TranscribeError && error.retryable;
                if (!idle.signal.aborted && (!passing || ++faults > FAULTS_TOLERATED))
                    this.isOfUse = false;
            }
        }
        this.idle = undefined;
        // Others may have come while it was being ended.
        if (this.isWorthIt())
            return this.run();
        for (const { tell } of [...this.entries.values()])
            tell(undefined);
    }
    /** Short while there are young tasks: the list costs the same for all of them. */
    intervalMs() {
        const { minimumIntervalMs, maximumIntervalMs } = this.options;
        const youngest = [...this.entries.values()].reduce((latest, { submittedAt }) => Math.max(latest, submittedAt), 0);
        const ageMs = this.source.clock.now() - youngest;
        return Math.max(minimumIntervalMs, Math.min(ageMs / 60, maximumIntervalMs));
    }
    async sweep(signal) {
        const startedMs = this.source.clock.now();
        const expected = [...this.entries].filter(([, { submittedAt }]) => submittedAt < startedMs - LIST_LAG_MS);
        const oldest = [...this.entries.values()].reduce((first, { submittedAt }) => Math.min(first, submittedAt), startedMs);
        const listed = new Set();
        for (let page = 1;; page++) {
            await this.pace.turn(signal);
            const query = { sinceMs: oldest - CLOCK_SLACK_MS, page, pageSize: PAGE_SIZE };
            const { tasks, total } = (await this.source.list?.(query, { signal })) ?? { tasks: [], total: 0 };
            for (const task of tasks) {
                listed.add(task.taskId);
                this.take(task);
            }
            if (isTooLong(total, this.entries.size))
                this.isOfUse = false;
            if (!this.isOfUse || tasks.length === 0 || page * PAGE_SIZE >= total)
                break;
        }
        const isLacking = ([taskId]) => this.entries.has(taskId) && !listed.has(taskId);
        if (expected.some(isLacking))
            this.isOfUse = false;
    }
    take(task) {
        const entry = this.entries.get(task.taskId);
        // The list may lag behind what was seen of a task itself.
        if (!entry || task.status === entry.status || (entry.status === 'RUNNING' && task.status === 'PENDING'))
            return;
        const isNew = entry.status !== undefined || task.status !== 'PENDING';
        entry.status = task.status;
        if (isNew)
            entry.tell(task);
    }
}
function isTooLong(total, ours) {
    return total > Math.max(PAGES_ALWAYS_WORTH_IT * PAGE_SIZE, ours * LISTED_FOR_EACH);
}
