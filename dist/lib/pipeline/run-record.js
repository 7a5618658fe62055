import { manifestEntry } from '../delivery/run-json.js';
import { unfinishedTasks } from '../sources/task-list.js';
/** What a run leaves behind of its sources, in their order, as they end. */
export class RunRecord {
    entries = [];
    tasks = [];
    onEvent(event) {
        if (event.type !== 'outcome')
            return;
        this.entries[event.index] = manifestEntry(event.outcome);
        this.tasks[event.index] = unfinishedTasks([event.outcome]);
    }
    /** Whether a later run may find something to collect. */
    get hasUnfinishedTasks() {
        return this.tasks.some((tasks) => tasks.length > 0);
    }
    /** Gives the paths, with that of the run's page; they only list what is there, so that a disk which has no room for them takes nothing from the run. */
    async write(folder, { engine, model }, page) {
        const report = page === undefined ? {} : { report: page };
        try {
            const tasks = await folder.writeTasks(this.tasks.flat());
            const manifest = await folder.writeManifest({ engine, model, ...report, sources: this.entries });
            return { manifest, ...report, ...(tasks ? { tasks } : {}) };
        }
        catch {
            return report;
        }
    }
}
