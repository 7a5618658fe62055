import { errorReply } from '../http/replies.js';
import { errorXml } from '../http/xml.js';
import { isStoreCall } from './call.js';
/** An error as the API, or for its calls the store, words it. */
export function errorResponse(call, status, code, message, headers = {}) {
    if (!isStoreCall(call))
        return Response.json(errorReply(code, message), { status, headers });
    const type = { 'content-type': 'application/xml' };
    return new Response(errorXml(code, message), { status, headers: { ...type, ...headers } });
}
/** What stands in front of a service answers in its own words. */
export function htmlResponse(status, title) {
    const page = `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n</body>\r\n</html>\r\n`;
    return new Response(page, { status, headers: { 'content-type': 'text/html' } });
}
