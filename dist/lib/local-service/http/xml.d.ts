import type { Context } from 'hono';
/** Answers an error as the object store does: in XML, unlike the API. */
export declare function answerInXml(error: Error, c: Context): Response;
/** An error in the words of the object store. */
export declare function errorXml(code: string, message: string): string;
