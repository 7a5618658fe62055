import { Hono } from 'hono';
const LIFETIME_SECONDS = 24 * 3600;
/** The signed, expiring address of a result; as in the cloud it is asked for without the key. */
export function resultUrl(context, origin, resultId) {
    const expires = Math.floor(context.now() / 1000) + LIFETIME_SECONDS;
    const signature = encodeURIComponent(context.store.sign(`${resultId} ${expires}`));
    return `${origin}/results/${resultId}.json?Expires=${expires}&Signature=${signature}`;
}
export function resultRoutes(context) {
    const routes = new Hono();
    routes.get('/results/:name', async (c) => {
        const id = c.req.param('name').replace(/\.json$/, '');
        const expires = Number(c.req.query('Expires'));
        if (!context.store.verify(`${id} ${expires}`, c.req.query('Signature') ?? '')) {
            return c.body(errorXml('SignatureDoesNotMatch', 'The signature does not match.'), 403, XML);
        }
        if (expires * 1000 < context.now()) {
            return c.body(errorXml('AccessDenied', 'Request has expired.'), 403, XML);
        }
        const content = await context.store.getResult(id);
        if (!content)
            return c.body(errorXml('NoSuchKey', 'The specified key does not exist.'), 404, XML);
        return c.body(new Uint8Array(content), 200, { 'content-type': 'application/json' });
    });
    return routes;
}
const XML = { 'content-type': 'application/xml' };
/** The object store's error body: XML, unlike the API's. */
export function errorXml(code, message) {
    return `<?xml version="1.0" encoding="UTF-8"?>\n<Error>\n  <Code>${code}</Code>\n  <Message>${message}</Message>\n</Error>\n`;
}
