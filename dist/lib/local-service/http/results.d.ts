import { Hono } from 'hono';
import type { Job } from '../jobs/job.ts';
import type { AppContext } from './context.ts';
import type { ResultAddress } from './replies.ts';
/**
 * Gives the addresses of a job's results: signed, good for a day after the job's end, the same at every look, and with
 * escapes (`%3A`, `%3D`) that must come back as they are.
 */
export declare function resultAddress({ signer }: AppContext, origin: string, job: Job): ResultAddress;
/** Hands out results to whoever has the address; the key is neither needed nor taken. */
export declare function resultRoutes(context: AppContext): Hono;
