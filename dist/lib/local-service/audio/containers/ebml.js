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
    const sizeAt = offset + idLength;
    const sizeLength = Math.clz32(bytes[sizeAt] ?? 0) - 23;
    const body = sizeAt + sizeLength;
    if (idLength > 4 || sizeLength > 8 || body > bytes.length)
        return undefined;
    // The first byte holds the length's mark, which eight bytes of a double have no room for.
    const high = (bytes[sizeAt] ?? 0) & (0xff >> sizeLength);
    const size = high * 256 ** (sizeLength - 1) + unsignedAt(bytes, sizeAt + 1, sizeLength - 1);
    const isUnknown = size >= 2 ** (7 * sizeLength) - 1;
    return {
        id: unsignedAt(bytes, offset, idLength),
        body,
        end: isUnknown ? Number.POSITIVE_INFINITY : body + size,
    };
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
