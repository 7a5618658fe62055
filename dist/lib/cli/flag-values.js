import { InvalidArgumentError } from 'commander';
// What a flag's text means; commander puts the flag's name before what is thrown.
/** Separated by commas or spaces. */
export function list(text) {
    return text.split(/[\s,]+/).filter((item) => item !== '');
}
export function port(text) {
    if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
        throw new InvalidArgumentError('It takes a number up to 65535.');
    return Number(text);
}
export function number(text) {
    const value = Number(text);
    if (text.trim() === '' || Number.isNaN(value))
        throw new InvalidArgumentError('It takes a number.');
    return value;
}
/** `true` where nobody knows how many there are. */
export function speakers(text) {
    if (text === 'auto')
        return true;
    if (!/^\d+$/.test(text))
        throw new InvalidArgumentError('It takes a whole number from 2 to 100, or auto.');
    return Number(text);
}
export function integers(text) {
    return list(text).map((item) => {
        if (!/^\d+$/.test(item))
            throw new InvalidArgumentError('It takes whole numbers, separated by commas.');
        return Number(item);
    });
}
export function json(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new InvalidArgumentError('It takes a JSON object.');
    }
}
/** Separated by commas alone, since each may be several words. */
export function phrases(text) {
    return text
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== '');
}
/** `30`, or from and to: `20-60`. */
export function span(text) {
    const [, from = '', to = from] = /^(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?$/.exec(text) ?? [];
    if (from === '' || Number(to) < Number(from))
        throw new InvalidArgumentError('It takes a number, or two with a hyphen, the smaller one first: 20-60.');
    return [Number(from), Number(to)];
}
export function onOrOff(text) {
    if (text !== 'on' && text !== 'off')
        throw new InvalidArgumentError('It takes on or off.');
    return text === 'on';
}
