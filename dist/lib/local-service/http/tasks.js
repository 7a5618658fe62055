import { Hono } from 'hono';
import { z } from 'zod';
import { originOf } from './context.js';
import { errorReply, submitReply, taskReply, unknownTaskReply } from './replies.js';
import { resultUrl } from './results.js';
const MOST_FILES = 100;
const submitBody = z.object({
    model: z.string().min(1),
    input: z.object({ file_urls: z.array(z.string()).optional(), file_url: z.string().optional() }),
    parameters: z.record(z.string(), z.unknown()).optional(),
});
/** Submit, look, list and cancel. */
export function taskRoutes(context) {
    const { jobs } = context;
    const routes = new Hono();
    routes.post('/services/audio/asr/transcription', async (c) => {
        if (c.req.header('x-dashscope-async') !== 'enable') {
            const message = 'current user api does not support synchronous calls.';
            return c.json(errorReply('AccessDenied', message), 403);
        }
        const request = readSubmit(await c.req.json().catch(() => undefined), context.models);
        if ('code' in request)
            return c.json(errorReply(request.code, request.message), request.status);
        return c.json(submitReply(jobs.submit(request)));
    });
    routes.on(['GET', 'POST'], '/tasks/:id', (c) => {
        const id = c.req.param('id');
        const job = jobs.get(id);
        const address = (resultId) => resultUrl(context, originOf(c.req.raw), resultId);
        return c.json(job ? taskReply(job, address) : unknownTaskReply(id));
    });
    return routes;
}
function readSubmit(body, models) {
    const parsed = submitBody.safeParse(body);
    if (!parsed.success)
        return { status: 400, code: 'InvalidParameter', message: 'The request body is not valid.' };
    const { model, input, parameters } = parsed.data;
    if (!models.has(model))
        return { status: 404, code: 'ModelNotFound', message: 'Model can not be found.' };
    const fileUrls = input.file_urls ?? (input.file_url ? [input.file_url] : []);
    if (fileUrls.length === 0) {
        return { status: 400, code: 'InvalidParameter', message: 'input must contain file_urls' };
    }
    if (fileUrls.length > MOST_FILES) {
        return { status: 400, code: 'InvalidParameter', message: `file_urls must hold at most ${MOST_FILES} URLs` };
    }
    return { model, fileUrls, parameters: parameters ?? {} };
}
