import { viewOf } from '../bytes.js';
/** The elements that lie whole in `bytes`, by identifier. */
export function childrenOf(bytes) {
    const children = new Map();
    for (let element = elementAt(bytes, 0); element; element = elementAt(bytes, element.end)) {
        if (element.end > bytes.length)
            break;
        const same = children.get(element.id);
        if (same)
            same.push(element);
        else
            children.set(element.id, [element]);
    }
    return children;
}
/** The element that starts at `offset`, if its header is there. */
export function elementAt(bytes, offset) {
    const idLength = Math.clz32(bytes[offset] ?? 0) - 23;
    const size = numberAt(bytes, offset + idLength);
    if (idLength > 4 || !size)
        return undefined;
    const end = size.value === size.unknown ? Number.POSITIVE_INFINITY : size.end + size.value;
    return { id: unsignedAt(bytes, offset, idLength), body: size.end, end };
}
/** A number of variable size, RFC 8794 §4, and where it ends. `unknown` is the value that stands for none. */
export function numberAt(bytes, offset) {
    const length = Math.clz32(bytes[offset] ?? 0) - 23;
    if (length > 8 || offset + length > bytes.length)
        return undefined;
    // The first byte holds the length's mark, which eight bytes of a double have no room for.
    const high = (bytes[offset] ?? 0) & (0xff >> length);
    const value = high * 256 ** (length - 1) + unsignedAt(bytes, offset + 1, length - 1);
    return { value, end: offset + length, unknown: 2 ** (7 * length) - 1 };
}
function unsignedAt(bytes, offset, length) {
    return bytes.subarray(offset, offset + length).reduce((value, byte) => value * 256 + byte, 0);
}
/** An element's content as a number; undefined without an element. */
export function unsignedOf(bytes, element) {
    return element && unsignedAt(bytes, element.body, element.end - element.body);
}
/** An element's content as a floating-point number; undefined without an element. */
export function floatOf(bytes, element) {
    if (!element)
        return undefined;
    const view = viewOf(bytes);
    return element.end - element.body === 8 ? view.getFloat64(element.body) : view.getFloat32(element.body);
}
