import { InputError } from '../../errors.js';
import { nearestName } from '../../nearest-name.js';
import { INPUT_NAMES, PREFIX, variablesOf } from './input-names.js';
const FLAGS = {
    true: true,
    yes: true,
    on: true,
    '1': true,
    false: false,
    no: false,
    off: false,
    '0': false,
};
/** The inputs as a workflow wrote them. One that is empty counts as absent, since composite actions pass all on. */
export class InputReader {
    /** Sentences about inputs that were given and are not known. */
    warnings;
    env;
    /** @throws InputError for a name that is probably a slip of another. */
    constructor(env) {
        this.env = env;
        this.warnings = unknownNames(env).map(warningFor);
    }
    text(name) {
        const [variable, forShells] = variablesOf(name);
        return (this.env[variable] || this.env[forShells])?.trim() || undefined;
    }
    /** Whether the input is there at all, empty or not. */
    isGiven(name) {
        return variablesOf(name).some((variable) => this.env[variable] !== undefined);
    }
    flag(name) {
        const text = this.text(name);
        if (text === undefined)
            return undefined;
        const value = FLAGS[text.toLowerCase()];
        if (value === undefined)
            throw refused(name, text, 'true or false');
        return value;
    }
    number(name) {
        const text = this.text(name);
        if (text === undefined)
            return undefined;
        if (!/^\d+(?:\.\d+)?$/.test(text))
            throw refused(name, text, 'a number');
        return Number(text);
    }
    /** One of some words. */
    choice(name, words) {
        const text = this.text(name);
        if (text === undefined)
            return undefined;
        const found = words.find((word) => word === text.toLowerCase());
        if (found === undefined)
            throw refused(name, text, words.join(', '));
        return found;
    }
    object(name) {
        const text = this.text(name);
        if (text === undefined)
            return undefined;
        try {
            const value = JSON.parse(text);
            if (typeof value === 'object' && value !== null && !Array.isArray(value))
                return { ...value };
        }
        catch { }
        throw refused(name, text, 'a JSON object');
    }
}
/** The refusal of what an input holds. */
export function refused(name, text, takes) {
    const shown = text.length > 80 ? `${text.slice(0, 80)}…` : text;
    return new InputError(`The input ${name} cannot be "${shown}": it takes ${takes}.`);
}
function unknownNames(env) {
    const known = new Set(INPUT_NAMES.flatMap(variablesOf));
    return Object.keys(env)
        .filter((key) => key.startsWith(PREFIX) && !known.has(key) && env[key])
        .map((key) => key.slice(PREFIX.length).toLowerCase().replaceAll('_', '-'));
}
function warningFor(name) {
    const meant = nearestName(name, INPUT_NAMES);
    if (meant)
        throw new InputError(`There is no input ${name}.`, { advice: `Was ${meant} meant?` });
    return `The input ${name} is not known and has no effect.`;
}
