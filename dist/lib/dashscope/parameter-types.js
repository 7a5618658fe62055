const CHECKS = {
    boolean: (value) => typeof value === 'boolean',
    integer: Number.isInteger,
    'integer[]': (value) => isListOf(value, Number.isInteger),
    string: isText,
    'string[]': (value) => isListOf(value, isText),
    json: (value) => isText(value) && isObject(parse(value)),
    object: isObject,
    'object[]': (value) => isListOf(value, isObject),
};
/** Whether a value is of a parameter's type and within its range. */
export function fits({ type, minimum, maximum }, value) {
    if (!CHECKS[type](value))
        return false;
    const numbers = [value].flat().filter((item) => typeof item === 'number');
    return numbers.every((item) => item >= (minimum ?? item) && item <= (maximum ?? item));
}
/** What a parameter takes, for a sentence. */
export function takes({ type, minimum, maximum }) {
    const range = minimum === undefined ? '' : maximum === undefined ? ` from ${minimum}` : ` from ${minimum} to ${maximum}`;
    return `${WORDS[type]}${range}`;
}
const WORDS = {
    boolean: 'true or false',
    integer: 'a whole number',
    'integer[]': 'a list of whole numbers',
    string: 'a text',
    'string[]': 'a list of texts',
    json: 'a JSON object written as text',
    object: 'an object',
    'object[]': 'a list of objects',
};
function isListOf(value, isItem) {
    return Array.isArray(value) && value.length > 0 && value.every(isItem);
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
