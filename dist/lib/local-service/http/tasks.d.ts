import { Hono } from 'hono';
import { type AppContext } from './context.ts';
/** Submit, look, list and cancel. */
export declare function taskRoutes(context: AppContext): Hono;
