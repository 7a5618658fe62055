import pLimit, {} from 'p-limit';
import { SharedTasks } from './shared-tasks.js';
import { Submissions } from './submissions.js';
import { TaskBatches } from './task-batches.js';
const UPLOADS_AT_ONCE = 4;
const IDENTIFICATIONS_AT_ONCE = 8;
/** Enough for the fastest submit rate that is granted; each may take as much memory as a day of speech needs. */
const DELIVERIES_AT_ONCE = 8;
export function runContext(parts) {
    const { client, poller, model, taskOptions, filesPerTask, kept, deadlineMs } = parts;
    const submissions = new Submissions({ client, poller, journal: kept?.tasks, deadlineMs });
    const request = { ...taskOptions, model };
    return {
        ...parts,
        submissions,
        batches: new TaskBatches({ submissions, request, filesPerTask, clock: client.clock }),
        tasks: new SharedTasks(client, poller),
        uploads: pLimit(UPLOADS_AT_ONCE),
        identifications: pLimit(IDENTIFICATIONS_AT_ONCE),
        deliveries: pLimit(DELIVERIES_AT_ONCE),
    };
}
