import { Hono } from 'hono';
import { invalidParameter, Refusal } from './refusal.js';
import { readUploadForm } from './upload-form.js';
import { checkedKey, policyReply } from './upload-policy.js';
import { answerInXml } from './xml.js';
/** Asks for an upload policy, under the key. */
export function policyRoutes(context) {
    const routes = new Hono();
    routes.get('/uploads', (c) => {
        const { action, model } = c.req.query();
        if (action !== 'getPolicy')
            throw invalidParameter('action must be getPolicy.');
        if (!model)
            throw invalidParameter('model must be given.');
        if (!context.findModel(model))
            throw new Refusal(404, 'ModelNotFound', context.unknownModel(model));
        return c.json(policyReply(context, c.req.raw));
    });
    return routes;
}
/** The temporary store: takes forms that carry what a policy gave, without the key. */
export function storeRoutes(context) {
    const routes = new Hono();
    routes.onError(answerInXml);
    routes.post('/store', async (c) => {
        const fields = await readUploadForm(c.req.raw, context.maxFileBytes, async (given, content) => context.store.putUpload(checkedKey(given, context), content).catch(refuseForLackOfRoom));
        return c.body(null, fields.get('success_action_status') === '200' ? 200 : 204);
    });
    return routes;
}
/** A repetition would meet the same full disk. */
function refuseForLackOfRoom(error) {
    if (error.code !== 'ENOSPC' && error.code !== 'EDQUOT')
        throw error;
    throw new Refusal(413, 'EntityTooLarge', 'The file does not fit on the disk of this service.');
}
