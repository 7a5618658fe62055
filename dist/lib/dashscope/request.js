import { InputError } from '../errors.js';
import { findModel } from './models.js';
import { checkFilesPerTask, checkTaskOptions } from './option-checks.js';
import { usualParameters } from './parameters.js';
import { asciiUrl } from './target.js';
/**
 * Encodes a request for its model's family. A model that is not in the table is asked in the way most of them are.
 * @throws InputError when the model cannot do what is asked, before anything is sent.
 */
export function encodeSubmit(request) {
    const model = findModel(request.model);
    const urls = request.fileUrls.map(checkedUrl);
    if (urls.length === 0)
        throw new InputError('There is no source to submit.');
    checkFilesPerTask(request.model, urls.length);
    checkTaskOptions(request.model, request);
    const encoded = (place) => encodeOptions(request, model, place);
    const source = model?.body === 'file_url' ? { file_url: urls[0] } : { file_urls: urls };
    return {
        model: request.model,
        input: { ...source, ...encoded('input') },
        parameters: { ...encoded('parameters'), ...request.parameters },
        ...encoded('body'),
    };
}
/** Whether the service has to look into its temporary store for any of the sources. */
export function needsStore(request) {
    return request.fileUrls.some((url) => url.startsWith('oss://'));
}
function encodeOptions(asked, model, wanted) {
    const parameters = model?.parameters ?? usualParameters;
    const entries = parameters
        .filter(({ place = 'parameters' }) => place === wanted)
        .map(({ name, encode }) => [name, encode(asked)]);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
/** The service cannot fetch what is not encoded. */
function checkedUrl(url) {
    if (!/^(https?|oss):\/\/[^/]/i.test(url) || !URL.canParse(url)) {
        const shown = /^[a-z]+:/i.exec(url)?.[0] ?? url.slice(0, 40);
        throw new InputError(`A source must be an http, https or oss URL (this one begins with “${shown}”).`, {
            advice: 'A local file is uploaded first.',
        });
    }
    return asciiUrl(url);
}
