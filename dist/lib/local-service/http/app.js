import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { refuseForeignPages, requireKey } from './access.js';
import { Refusal } from './refusal.js';
import { errorReply } from './replies.js';
import { resultRoutes } from './results.js';
import { taskRoutes } from './tasks.js';
import { policyRoutes, storeRoutes } from './uploads.js';
/** The service's HTTP face as one handler, the same for a socket and for a test. */
export function createApp(context) {
    const app = new Hono();
    app.onError((error, c) => error instanceof Refusal
        ? c.json(errorReply(error.code, error.message), error.status)
        : c.json(errorReply('InternalError', 'The service failed to answer.'), 500));
    app.notFound((c) => c.json(errorReply('NotFound', 'There is nothing at this address.'), 404));
    app.use(refuseForeignPages(context));
    app.use(compress());
    app.use('/api/*', requireKey(context));
    app.route('/api/v1', taskRoutes(context));
    app.route('/api/v1', policyRoutes(context));
    app.route('/', storeRoutes(context));
    app.route('/', resultRoutes(context));
    return app;
}
