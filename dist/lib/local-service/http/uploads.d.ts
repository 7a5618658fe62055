import { Hono } from 'hono';
import { type AppContext } from './context.ts';
/** The temporary store: an upload policy under the key, then a form that needs only what the policy gave. */
export declare function uploadRoutes(context: AppContext): Hono;
