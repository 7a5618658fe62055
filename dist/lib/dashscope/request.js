import { InputError } from '../errors.js';
import { findModel, hostedModels } from './models.js';
import { asciiUrl } from './target.js';
/**
 * Encodes a request for its model's family. A model that is not in the table is asked in the way most of them are.
 * @throws InputError when the model cannot do what is asked, before anything is sent.
 */
export function encodeSubmit(request) {
    const model = findModel(request.model);
    const urls = request.fileUrls.map(checkedUrl);
    checkCount(urls, request.model, model);
    checkTaskOptions(request.model, request);
    const [first = ''] = urls;
    return {
        model: request.model,
        input: model?.body === 'file_url' ? { file_url: first } : { file_urls: urls },
        parameters: { ...encodeOptions(request, model), ...request.parameters },
    };
}
/** Whether the service has to look into its temporary store for any of the sources. */
export function needsStore(request) {
    return request.fileUrls.some((url) => url.startsWith('oss://'));
}
function encodeOptions(options, model) {
    const { speakers } = options;
    return {
        ...(options.channels && { channel_id: [...options.channels] }),
        ...encodeLanguage(options.language, model),
        ...(speakers && { diarization_enabled: true }),
        ...(typeof speakers === 'number' && { speaker_count: speakers }),
        ...(options.vocabularyId && { vocabulary_id: options.vocabularyId }),
        ...(options.disfluencyRemoval && { disfluency_removal_enabled: true }),
        ...(options.words && model?.words === 'on-request' && { enable_words: true }),
    };
}
function encodeLanguage(language, model) {
    if (!language || language === 'auto')
        return {};
    const field = model ? model.languageParameter : 'language_hints';
    return field === 'language' ? { language } : { language_hints: [language] };
}
/**
 * Checks options against a model of the table; a model that is not in it may take anything.
 * @throws InputError naming the models that can do what this one cannot.
 */
export function checkTaskOptions(name, asked) {
    const model = findModel(name);
    if (!model)
        return;
    checkLanguage(asked.language, model);
    const wanted = [
        ['speakers', asked.speakers],
        ['vocabulary', asked.vocabularyId],
        ['disfluency-removal', asked.disfluencyRemoval],
    ];
    for (const [option, value] of wanted) {
        if (!value || model.options.includes(option))
            continue;
        const able = hostedModels.filter(({ state, options }) => state === 'live' && options.includes(option));
        throw new InputError(`The model ${model.name} does not take the option “${option}”.`, {
            advice: `These do: ${able.map(({ name }) => name).join(', ')}.`,
        });
    }
}
function checkLanguage(language, model) {
    if (!language || language === 'auto')
        return;
    if (!model.languageParameter) {
        throw new InputError(`The model ${model.name} takes no language.`, { advice: 'Leave the language out.' });
    }
    if (model.languages && !model.languages.includes(language)) {
        throw new InputError(`The model ${model.name} does not know the language “${language}”.`, {
            advice: `It knows: ${model.languages.join(' ')}.`,
        });
    }
}
function checkCount(urls, name, model) {
    const most = model?.filesPerTask ?? 100;
    if (urls.length === 0)
        throw new InputError('There is no source to submit.');
    if (urls.length > most) {
        throw new InputError(`The model ${name} takes ${most} file${most === 1 ? '' : 's'} per task, not ${urls.length}.`);
    }
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
