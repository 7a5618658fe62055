/** Every input of action.yml. */
export const INPUT_NAMES = [
    'urls',
    'files',
    'release-assets',
    'release-tag',
    'api-key',
    'engine',
    'model',
    'language',
    'model-dir',
    'base-url',
    'region',
    'workspace',
    'parameters',
    'speakers',
    'channels',
    'vocabulary-id',
    'phrase-id',
    'context',
    'words',
    'itn',
    'disfluency-removal',
    'mask-words',
    'remove-words',
    'system-filter',
    'timestamp-alignment',
    'event-detection',
    'keep',
    'formats',
    'max-line-width',
    'max-lines',
    'output-dir',
    'artifact-name',
    'retention-days',
    'summary',
    'publish',
    'fail-on',
    'wait',
    'task-ids',
    'timeout-minutes',
    'max-minutes',
    'files-per-task',
    'result-cache',
    'model-cache',
    'github-token',
];
/** What the names of their variables begin with. */
export const PREFIX = 'INPUT_';
/** The variables that hold an input: as the runner writes its name, and as a shell can. */
export function variablesOf(name) {
    const variable = `${PREFIX}${name.toUpperCase()}`;
    return [variable, variable.replaceAll('-', '_')];
}
/** Whether there is any input, so that the program was started as an Action. Other programs have variables of such names too. */
export function hasInputs(env) {
    return INPUT_NAMES.some((name) => variablesOf(name).some((variable) => env[variable] !== undefined));
}
