import { Hono } from 'hono';
import type { AppContext } from './context.ts';
/** Asks for an upload policy, under the key. */
export declare function policyRoutes(context: AppContext): Hono;
/** The temporary store: takes forms that carry what a policy gave, without the key. */
export declare function storeRoutes(context: AppContext): Hono;
