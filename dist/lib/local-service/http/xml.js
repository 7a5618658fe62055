import { randomUUID } from 'node:crypto';
import { Refusal } from './refusal.js';
/** Answers an error as the object store does: in XML, unlike the API. */
export function answerInXml(error, c) {
    const { status, code, message } = error instanceof Refusal
        ? error
        : { status: 500, code: 'InternalError', message: 'The service failed to answer.' };
    return c.body(errorXml(code, message), status, { 'content-type': 'application/xml' });
}
/** An error in the words of the object store. */
export function errorXml(code, message) {
    const fields = { Code: code, Message: message, RequestId: randomUUID() };
    const lines = Object.entries(fields).map(([name, value]) => `  <${name}>${escaped(value)}</${name}>\n`);
    return `<?xml version="1.0" encoding="UTF-8"?>\n<Error>\n${lines.join('')}</Error>\n`;
}
function escaped(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
