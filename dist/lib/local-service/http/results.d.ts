import { Hono } from 'hono';
import type { AppContext } from './context.ts';
/** The signed, expiring address of a result; as in the cloud it is asked for without the key. */
export declare function resultUrl(context: AppContext, origin: string, resultId: string): string;
export declare function resultRoutes(context: AppContext): Hono;
/** The object store's error body: XML, unlike the API's. */
export declare function errorXml(code: string, message: string): string;
