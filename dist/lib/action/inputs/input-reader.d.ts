import { InputError } from '../../errors.ts';
import type { Environment } from '../environment.ts';
import { type InputName } from './input-names.ts';
/** The inputs as a workflow wrote them. One that is empty counts as absent, since composite actions pass all on. */
export declare class InputReader {
    /** Sentences about inputs that were given and are not known. */
    readonly warnings: string[];
    private readonly env;
    /** @throws InputError for a name that is probably a slip of another. */
    constructor(env: Environment);
    text(name: InputName): string | undefined;
    /** Whether the input is there at all, empty or not. */
    isGiven(name: InputName): boolean;
    flag(name: InputName): boolean | undefined;
    number(name: InputName): number | undefined;
    /** One of some words. */
    choice<const T extends string>(name: InputName, words: readonly T[]): T | undefined;
    object(name: InputName): Record<string, unknown> | undefined;
}
/** The refusal of what an input holds. */
export declare function refused(name: InputName, text: string, takes: string): InputError;
