/** `http://` and the Host that the request used, so that URLs in replies lead back by the same way. */
export function originOf(request) {
    return `http://${hostOf(request)}`;
}
export function hostOf(request) {
    return request.headers.get('host') ?? new URL(request.url).host;
}
