import { Hono } from 'hono';
import type { AppContext } from './context.ts';
/** The service's HTTP face as one handler, the same for a socket and for a test. */
export declare function createApp(context: AppContext): Hono;
