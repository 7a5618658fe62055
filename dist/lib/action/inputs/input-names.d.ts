/** Every input of action.yml. */
export declare const INPUT_NAMES: readonly ['urls', 'files', 'release-assets', 'release-tag', 'api-key', 'engine', 'model', 'language', 'model-dir', 'base-url', 'region', 'workspace', 'parameters', 'speakers', 'channels', 'vocabulary-id', 'phrase-id', 'context', 'words', 'itn', 'disfluency-removal', 'mask-words', 'remove-words', 'system-filter', 'timestamp-alignment', 'event-detection', 'keep', 'formats', 'max-line-width', 'max-lines', 'output-dir', 'artifact-name', 'retention-days', 'summary', 'publish', 'fail-on', 'wait', 'task-ids', 'timeout-minutes', 'max-minutes', 'files-per-task', 'result-cache', 'model-cache', 'github-token'];
export type InputName = (typeof INPUT_NAMES)[number];
/** What the names of their variables begin with. */
export declare const PREFIX = "INPUT_";
/** The variables that hold an input: as the runner writes its name, and as a shell can. */
export declare function variablesOf(name: InputName): [string, string];
/** Whether there is any input, so that the program was started as an Action. Other programs have variables of such names too. */
export declare function hasInputs(env: Readonly<Record<string, string | undefined>>): boolean;
