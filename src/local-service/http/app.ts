import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { refuseForeignPages, requireKey } from './access.ts'
import type { AppContext } from './context.ts'
import { Refusal } from './refusal.ts'
import { errorReply } from './replies.ts'
import { resultRoutes } from './results.ts'
import { taskRoutes } from './tasks.ts'
import { policyRoutes, storeRoutes } from './uploads.ts'

/** The service's HTTP face as one handler, the same for a socket and for a test. */
export function createApp(context: AppContext): Hono {
  const app = new Hono()
  app.onError((error, c) =>
    error instanceof Refusal
      ? c.json(errorReply(error.code, error.message), error.status)
      : c.json(errorReply('InternalError', 'The service failed to answer.'), 500),
  )
  app.notFound((c) => c.json(errorReply('NotFound', 'There is nothing at this address.'), 404))
  app.use(refuseForeignPages(context))
  app.use(compress())
  app.use('/api/*', requireKey(context))
  app.route('/api/v1', taskRoutes(context))
  app.route('/api/v1', policyRoutes(context))
  app.route('/', storeRoutes(context))
  app.route('/', resultRoutes(context))
  return app
}
