/** A view for reading numbers. Reading past the end throws a RangeError. */
export function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
/** `length` bytes as Latin-1 characters; shorter at the end. */
export function textAt(bytes, offset, length) {
    return String.fromCharCode(...bytes.subarray(offset, offset + length));
}
/** Whether `bytes` hold `text`, a string of Latin-1 characters, at `offset`. */
export function hasText(bytes, offset, text) {
    return textAt(bytes, offset, text.length) === text;
}
export function concatBytes(parts) {
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let offset = 0;
    for (const part of parts) {
        whole.set(part, offset);
        offset += part.length;
    }
    return whole;
}
