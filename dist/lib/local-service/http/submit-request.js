import { z } from 'zod';
import { dialectOf } from '../dialect.js';
import { baseLanguage } from '../model-names.js';
import { invalidParameter, Refusal } from './refusal.js';
const MOST_FILES = 100;
const MOST_CHANNELS = 64;
// Strict in what it knows, open to what it does not: models have parameters of their own.
const parametersSchema = z.looseObject({
    channel_id: z
        .array(z
        .int()
        .min(0)
        .max(MOST_CHANNELS - 1))
        .nullish(),
    language_hints: z.array(z.string()).nullish(),
    language: z.string().nullish(),
});
const bodySchema = z.looseObject({
    model: z.string().nullish(),
    input: z
        .looseObject({ file_urls: z.array(z.string()).nullish(), file_url: z.string().nullish() })
        .nullish(),
    parameters: parametersSchema.nullish(),
});
/** What the cloud's models offer and the local ones do not: asking for it is no error, but must not go unnoticed. */
const NOT_OFFERED = [
    'diarization_enabled',
    'vocabulary_id',
    'special_word_filter',
    'disfluency_removal_enabled',
    'timestamp_alignment_enabled',
    'enable_words',
];
/**
 * Checks the body of a submit.
 *
 * @param resolveOss whether the request's header allows `oss://` URLs to be resolved.
 * @throws Refusal with the codes of the vendor's error page.
 */
export function readSubmitRequest(text, resolveOss, rules) {
    const { model, input, parameters } = readBody(text);
    if (!model)
        throw new Refusal(400, 'BadRequest.EmptyModel', 'Required parameter "model" missing or invalid.');
    if (!input)
        throw new Refusal(400, 'BadRequest.EmptyInput', 'Required input parameter missing from request.');
    const found = rules.findModel(model);
    if (!found)
        throw new Refusal(404, 'ModelNotFound', rules.unknownModel(model));
    const language = requestedLanguage(parameters ?? {}, model, found);
    return {
        model,
        localModel: found.name,
        fileUrls: requestedUrls(input, model),
        channels: requestedChannels(parameters ?? {}),
        ...(language === undefined ? {} : { language }),
        resolveOss,
        warnings: NOT_OFFERED.filter((name) => parameters?.[name]).map((name) => `The local service does not offer ${name}; it was ignored.`),
    };
}
function readBody(text) {
    const parsed = bodySchema.safeParse(parseJson(text));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const path = issue?.path.join('.');
    throw invalidParameter(path ? `${path}: ${issue?.message}` : 'The request body must be a JSON object.');
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw invalidParameter('The request body is not valid JSON.');
    }
}
/** Each family has one of two fields; the other one is refused, as the cloud does. */
function requestedUrls(input, model) {
    const field = dialectOf(model) === 'qwen3' ? 'file_url' : 'file_urls';
    const urls = field === 'file_url' ? [input.file_url ?? ''] : (input.file_urls ?? []);
    if (urls.length === 0 || urls[0] === '')
        throw invalidParameter(`input must contain ${field}`);
    if (urls.length > MOST_FILES)
        throw invalidParameter(`file_urls must contain at most ${MOST_FILES} URLs`);
    const wrong = urls.findIndex((url) => !isSourceUrl(url));
    if (wrong < 0)
        return urls;
    throw invalidParameter(`url error, please check url！ URL ${wrong + 1} of ${urls.length} is not an http, https or oss URL.`);
}
function isSourceUrl(url) {
    return URL.canParse(url) && /^(?:https?:\/\/|oss:\/\/.)/i.test(url);
}
/** Without a wish all channels are heard as one: the cloud's default, the first one alone, would miss who speaks in another. */
function requestedChannels({ channel_id }) {
    return channel_id && channel_id.length > 0 ? [...new Set(channel_id)] : 'mix';
}
/** @returns the language where exactly one is named; `auto` names none. */
function requestedLanguage({ language, language_hints }, asked, { languages }) {
    const named = [...(language_hints ?? []), language ?? ''].map(baseLanguage);
    const wanted = [...new Set(named)].filter((code) => code !== '' && code !== 'auto');
    const lacking = languages && wanted.find((code) => !languages.includes(code));
    if (lacking !== undefined) {
        const spoken = languages?.join(', ');
        throw invalidParameter(`${asked} does not recognise the language "${lacking}" here, only ${spoken}.`);
    }
    return wanted.length === 1 ? wanted[0] : undefined;
}
