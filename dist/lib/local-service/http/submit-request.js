import { z } from 'zod';
import { dialectOf, familyOf, givesWords } from '../dialect.js';
import { readLanguage } from './language.js';
import { checkedParameters, ownParameters, parameterWarnings } from './parameters.js';
import { invalidParameter, Refusal } from './refusal.js';
const MOST_FILES = 100;
const bodySchema = z.looseObject({
    model: z.string().nullish(),
    input: z
        .looseObject({ file_urls: z.array(z.string()).nullish(), file_url: z.string().nullish() })
        .nullish(),
    parameters: z.looseObject({}).nullish(),
    resources: z.array(z.looseObject({})).nullish(),
});
/**
 * Checks the body of a submit.
 *
 * @param resolveOss whether the request's header allows `oss://` URLs to be resolved.
 * @throws Refusal with the codes of the vendor's error page.
 */
export function readSubmitRequest(text, resolveOss, rules) {
    const { model, input, parameters: given, resources } = readBody(text);
    if (!model)
        throw new Refusal(400, 'BadRequest.EmptyModel', 'Required parameter "model" missing or invalid.');
    if (!input)
        throw new Refusal(400, 'BadRequest.EmptyInput', 'Required input parameter missing from request.');
    const found = rules.findModel(model);
    if (!found)
        throw new Refusal(404, 'ModelNotFound', rules.unknownModel(model));
    const all = checkedParameters(given ?? {}, model);
    const parameters = ownParameters(all, model);
    const { language, warnings } = readLanguage(parameters, model, found);
    return {
        model,
        localModel: found.name,
        fileUrls: requestedUrls(input, model),
        channels: requestedChannels(parameters),
        ...(language === undefined ? {} : { language }),
        ...(found.annotations === undefined ? {} : { annotations: found.annotations }),
        words: givesWords(model, parameters.enable_words === true),
        resolveOss,
        warnings: [
            ...warnings,
            ...parameterWarnings(all, model, found.always),
            ...(resources?.length ? ['The local service does not offer resources; they were ignored.'] : []),
        ],
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
    const most = familyOf(model) === 'qwen-audio' ? 1 : MOST_FILES;
    const urls = field === 'file_url' ? [input.file_url ?? ''] : (input.file_urls ?? []);
    if (urls.length === 0 || urls[0] === '')
        throw invalidParameter(`input must contain ${field}`);
    if (urls.length > most)
        throw invalidParameter(`file_urls must contain at most ${most} URL${most > 1 ? 's' : ''}`);
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
