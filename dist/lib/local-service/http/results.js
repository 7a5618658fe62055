import { Readable } from 'node:stream';
import { Hono } from 'hono';
import { isSameSecret } from '../store/same-secret.js';
import { beijingTime } from './beijing-time.js';
import { Refusal } from './refusal.js';
import { answerInXml } from './xml.js';
const LIFETIME_SECONDS = 24 * 3600;
/**
 * Gives the addresses of a job's results: signed, good for a day after the job's end, the same at every look, and with
 * escapes (`%3A`, `%3D`) that must come back as they are.
 */
export function resultAddress({ signer }, origin, job) {
    const endedAt = job.endedAt ?? job.submittedAt;
    const expires = Math.floor(endedAt / 1000) + LIFETIME_SECONDS;
    const [date = '', time = ''] = beijingTime(endedAt).split(' ');
    const folder = `/results/${date.replaceAll('-', '')}/${encodeURIComponent(time.slice(0, 5))}`;
    return (resultId) => {
        const target = `${folder}/${resultId}-1.json?Expires=${expires}&OSSAccessKeyId=local`;
        return `${origin}${target}&Signature=${encodeURIComponent(signer.sign('result', target))}`;
    };
}
/** Hands out results to whoever has the address; the key is neither needed nor taken. */
export function resultRoutes(context) {
    const routes = new Hono();
    routes.onError(answerInXml);
    routes.get('/results/*', async (c) => {
        if (c.req.header('authorization') !== undefined) {
            throw new Refusal(400, 'InvalidArgument', 'Only one authentication may be sent: the signature, or a header.');
        }
        const result = await context.store.openResult(checkedResultId(new URL(c.req.url), context));
        if (!result)
            throw new Refusal(404, 'NoSuchKey', 'The specified key does not exist.');
        const { size } = await result.stat();
        const content = result.createReadStream();
        if (c.req.method === 'HEAD')
            content.destroy();
        return c.body(Readable.toWeb(content), 200, {
            'content-type': 'application/json',
            'content-length': String(size),
        });
    });
    return routes;
}
/** The signature covers the address byte for byte. */
function checkedResultId({ pathname, search }, { signer, now }) {
    const [target = '', signature = ''] = `${pathname}${search}`.split('&Signature=');
    const signed = /\/([\da-f-]{36})-1\.json\?Expires=(\d+)&/.exec(target);
    if (!signed || !isSameSecret(signature, encodeURIComponent(signer.sign('result', target)))) {
        throw new Refusal(403, 'SignatureDoesNotMatch', 'The request signature does not match the signature provided.');
    }
    const [, resultId = '', expires = ''] = signed;
    if (Number(expires) * 1000 < now())
        throw new Refusal(403, 'AccessDenied', 'Request has expired.');
    return resultId;
}
