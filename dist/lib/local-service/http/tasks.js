import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { originOf } from './context.js';
import { Refusal } from './refusal.js';
import { submitReply, taskReply, unknownTaskReply } from './replies.js';
import { resultAddress } from './results.js';
import { readSubmitRequest } from './submit-request.js';
import { taskListReply } from './task-list.js';
const LARGEST_BODY_BYTES = 4 * 1024 * 1024;
const refuseLargeBody = bodyLimit({
    maxSize: LARGEST_BODY_BYTES,
    onError() {
        const megabytes = LARGEST_BODY_BYTES / 1024 ** 2;
        throw new Refusal(413, 'BadRequest.TooLarge', `The request body is larger than ${megabytes} MiB.`);
    },
});
/** Submit, look, list and cancel. */
export function taskRoutes(context) {
    const { jobs, now } = context;
    const routes = new Hono();
    routes.post('/services/audio/asr/transcription', refuseLargeBody, async (c) => {
        if (!isEnabled(c.req.header('x-dashscope-async'))) {
            throw new Refusal(403, 'AccessDenied', 'current user api does not support synchronous calls.');
        }
        const resolveOss = isEnabled(c.req.header('x-dashscope-ossresourceresolve'));
        return c.json(submitReply(jobs.submit(readSubmitRequest(await c.req.text(), resolveOss, context))));
    });
    routes.on('GET', ['/tasks', '/tasks/'], (c) => c.json(taskListReply(jobs.list(), c.req.query(), now())));
    // The vendor's pages write POST, its SDKs send GET, and the cloud takes both.
    routes.on(['GET', 'POST'], '/tasks/:id', (c) => {
        const id = c.req.param('id');
        const job = jobs.get(id);
        return c.json(job ? taskReply(job, resultAddress(context, originOf(c.req.raw), job)) : unknownTaskReply(id));
    });
    routes.post('/tasks/:id/cancel', (c) => {
        if (jobs.cancel(c.req.param('id')))
            return c.json({ request_id: randomUUID() });
        const message = 'Failed to cancel the task, please confirm if the task is in PENDING status.';
        throw new Refusal(400, 'UnsupportedOperation', message);
    });
    return routes;
}
function isEnabled(header) {
    return header?.toLowerCase() === 'enable';
}
