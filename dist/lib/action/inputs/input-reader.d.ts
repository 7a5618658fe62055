import { InputError } from '../../errors.ts';
/** Every input of action.yml. */
export declare const INPUT_NAMES: readonly ['urls', 'files', 'release-assets', 'release-tag', 'api-key', 'engine', 'model', 'language', 'base-url', 'region', 'workspace', 'parameters', 'speakers', 'channels', 'vocabulary-id', 'disfluency-removal', 'keep', 'formats', 'max-line-width', 'max-lines', 'output-dir', 'artifact-name', 'retention-days', 'summary', 'publish', 'fail-on', 'wait', 'task-ids', 'timeout-minutes', 'max-minutes', 'result-cache', 'model-cache', 'github-token'];
export type InputName = (typeof INPUT_NAMES)[number];
type Environment = Readonly<Record<string, string | undefined>>;
/** The variables that hold an input: as the runner writes its name, and as a shell can. */
export declare function variablesOf(name: InputName): [string, string];
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
export {};
