import { createHash, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { errorReply } from './replies.js';
import { resultRoutes } from './results.js';
import { taskRoutes } from './tasks.js';
import { uploadRoutes } from './uploads.js';
/** The service's HTTP face as one handler, the same for a socket and for a test. */
export function createApp(context) {
    const app = new Hono();
    app.use(async (c, next) => {
        // A page in a browser that resolves its own name to this machine must not reach the service.
        if (!isAllowedHost(c.req.header('host') ?? new URL(c.req.url).host, context.allowedHosts)) {
            return c.json(errorReply('AccessDenied', 'This host name is not served here; start with --allow-host NAME.'), 403);
        }
        return next();
    });
    app.use('/api/*', async (c, next) => {
        if (!isKey(c.req.header('authorization'), context.apiKey)) {
            return c.json(errorReply('InvalidApiKey', 'Invalid API-key provided.'), 401);
        }
        return next();
    });
    app.route('/api/v1', taskRoutes(context));
    app.route('/', uploadRoutes(context));
    app.route('/', resultRoutes(context));
    app.notFound((c) => c.json(errorReply('NotFound', 'There is nothing at this address.'), 404));
    app.onError((_error, c) => c.json(errorReply('InternalError', 'The service failed to answer.'), 500));
    return app;
}
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);
function isAllowedHost(host, allowed) {
    const name = host.replace(/:\d+$/, '').toLowerCase();
    return LOOPBACK.has(name) || allowed.has(name);
}
function isKey(authorization, apiKey) {
    const given = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1] ?? '';
    const digest = (text) => createHash('sha256').update(text).digest();
    return timingSafeEqual(digest(given), digest(apiKey));
}
