// Ways to look at JSON whose shape is not promised, for what is too large for a schema.
export function asObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
export function asArray(value) {
    return Array.isArray(value) ? value : [];
}
export function asNumber(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
export function asText(value) {
    return typeof value === 'string' ? value : undefined;
}
