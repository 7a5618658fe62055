import { z } from 'zod';
import { defaults, ENGINES, FAIL_ON, FORMATS, KINDS, REGIONS } from './defaults.js';
import { InputError } from './errors.js';
import { nearestName } from './nearest-name.js';
/** A list where an empty or absent one means the default. */
function listOf(values, fallback) {
    return z
        .array(z.enum(values))
        .default([])
        .transform((list) => (list.length > 0 ? [...new Set(list)] : [...fallback]));
}
/** What any version of the vendor's documents allows. */
const MOST_FILES_PER_TASK = 100;
const wordList = z.array(z.string().trim().min(1)).min(1);
const runMembers = {
    engine: z.enum(ENGINES).optional(),
    model: z.string().min(1).default(defaults.model),
    language: z.string().min(1).optional(),
    modelDir: z.string().min(1).optional(),
    apiKey: z.string().min(1).optional(),
    baseUrl: z.url({ protocol: /^https?$/ }).optional(),
    region: z.enum(REGIONS).optional(),
    workspace: z.string().min(1).optional(),
    parameters: z.record(z.string(), z.unknown()).default({}),
    channels: z.array(z.int().min(0)).min(1).optional(),
    speakers: z.union([z.boolean(), z.int().min(2).max(100)]).optional(),
    vocabularyId: z.string().min(1).optional(),
    phraseId: z.string().min(1).optional(),
    disfluencyRemoval: z.boolean().optional(),
    timestampAlignment: z.boolean().optional(),
    maskWords: wordList.optional(),
    removeWords: wordList.optional(),
    systemFilter: z.boolean().optional(),
    itn: z.boolean().optional(),
    words: z.boolean().optional(),
    context: z.string().min(1).optional(),
    eventDetection: z.boolean().optional(),
    keep: listOf(KINDS, defaults.keep),
    formats: listOf(FORMATS, defaults.formats),
    maxLineWidth: z.int().min(10).max(200).default(defaults.maxLineWidth),
    maxLines: z.int().min(1).max(5).default(defaults.maxLines),
    outputDir: z.string().min(1).default(defaults.outputDir),
    failOn: z.enum(FAIL_ON).default(defaults.failOn),
    timeoutMinutes: z
        .number()
        .positive()
        .max(24 * 60)
        .default(defaults.timeoutMinutes),
    maxMinutes: z.number().positive().optional(),
    filesPerTask: z.int().min(1).max(MOST_FILES_PER_TASK).default(defaults.filesPerTask),
    wait: z.boolean().default(true),
};
const runSchema = z.strictObject(runMembers);
const transcribeSchema = z.strictObject({ sources: z.array(z.string().trim().min(1)).min(1), ...runMembers });
/**
 * Checks a request at the rim and fills in what it leaves out.
 *
 * @throws InputError with one sentence that names the option and what it accepts.
 */
export function checkOptions(request) {
    return check(transcribeSchema, request);
}
/** As {@link checkOptions}, for a request whose sources come from elsewhere. */
export function checkRunOptions(request) {
    return check(runSchema, request);
}
function check(schema, request) {
    const parsed = schema.safeParse(request, { reportInput: true });
    if (parsed.success)
        return parsed.data;
    throw new InputError(sentence(parsed.error.issues[0]));
}
/**
 * What the environment adds to a request, under the names of the vendor's SDKs, so that one environment serves both. An
 * address named outright leaves no room for the environment's.
 */
export function requestFromEnvironment({ region, baseUrl }, env = process.env) {
    const { DASHSCOPE_API_KEY: apiKey, DASHSCOPE_HTTP_BASE_URL: address } = env;
    return {
        ...(apiKey ? { apiKey } : {}),
        ...(address && !region && !baseUrl ? { baseUrl: address } : {}),
    };
}
/** What each option takes, for the sentence that refuses something else. */
const TAKES = {
    sources: 'at least one file, glob or http(s) URL',
    engine: oneOf(ENGINES),
    model: 'the name of a model, or auto',
    language: 'a language code, such as en, or several, separated by commas',
    modelDir: 'the path of a folder that holds the files of sensevoice-small',
    apiKey: 'a DashScope API key',
    baseUrl: 'an http(s) address that ends in /api/v1',
    region: oneOf(REGIONS),
    workspace: 'the id of a workspace',
    parameters: 'an object of model parameters',
    channels: 'channel numbers, counted from 0',
    speakers: 'the number of speakers, from 2 to 100, or true where it is not known',
    vocabularyId: 'the id of a hot word list',
    phraseId: 'the id of a phrase list',
    disfluencyRemoval: 'true or false',
    timestampAlignment: 'true or false',
    maskWords: 'a list of words',
    removeWords: 'a list of words',
    systemFilter: 'true or false',
    itn: 'true or false',
    words: 'true or false',
    context: 'a text',
    eventDetection: 'true or false',
    keep: `a list of ${oneOf(KINDS)}`,
    formats: `a list of ${oneOf(FORMATS)}`,
    maxLineWidth: 'a whole number from 10 to 200',
    maxLines: 'a whole number from 1 to 5',
    outputDir: 'the path of a folder',
    failOn: oneOf(FAIL_ON),
    timeoutMinutes: 'a number of minutes, up to 1440',
    maxMinutes: 'a number of minutes',
    filesPerTask: 'a whole number from 1 to 100',
    wait: 'true or false',
};
function oneOf(values) {
    return `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}
function sentence(issue) {
    if (issue.code === 'unrecognized_keys')
        return noSuchOption(issue.keys[0] ?? '');
    const member = String(issue.path[0]);
    if (member === 'sources')
        return 'Name at least one source: a file, a glob or a URL.';
    return `The option ${optionName(member)} cannot be ${shown(issue.input)}: it takes ${TAKES[member]}.`;
}
function noSuchOption(name) {
    const nearest = nearestName(name, Object.keys(TAKES));
    const question = nearest ? ` Did you mean "${optionName(nearest)}"?` : '';
    return `There is no option "${optionName(name)}".${question}`;
}
function shown(value) {
    if (typeof value === 'string')
        return `"${value}"`;
    return typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'left out');
}
/** `maxLineWidth` as the command line and the Action write it: `max-line-width`. */
export function optionName(member) {
    return member.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
