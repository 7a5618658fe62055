/** `http://` and the Host that the request used, so that URLs in replies lead back by the same way. */
export function originOf(request) {
    const url = new URL(request.url);
    return `${url.protocol}//${request.headers.get('host') ?? url.host}`;
}
