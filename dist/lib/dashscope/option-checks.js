import { InputError } from '../errors.js';
import { nearestName } from '../nearest-name.js';
import { optionName } from '../options.js';
import { findModel, hostedModels, liveModels } from './models.js';
import { fits, takes } from './parameter-types.js';
import { isAsked, languagesOf, TASK_OPTIONS } from './task-options.js';
/**
 * Checks options against a model of the table; a model that is not in it may take anything.
 * @throws InputError naming the models that can do what this one cannot, what a parameter takes, or how it is written.
 */
export function checkTaskOptions(name, asked) {
    const model = findModel(name);
    if (!model)
        return;
    checkLanguage(asked, model);
    for (const option of TASK_OPTIONS)
        if (option !== 'language')
            checkOption(option, asked, model);
    for (const parameter of model.parameters) {
        const value = parameter.encode(asked);
        if (value !== undefined)
            checkValue(parameter, value);
        checkLength(parameter, asked, model);
    }
    checkParameters(asked.parameters ?? {}, model);
}
/** @throws InputError when a task of the model does not take so many files. */
export function checkFilesPerTask(name, count) {
    const most = findModel(name)?.filesPerTask ?? count;
    if (count <= most)
        return;
    throw new InputError(`The model ${name} takes ${most} file${most === 1 ? '' : 's'} per task, not ${count}.`, {
        advice: most === 1 ? 'Leave files-per-task out.' : `Set files-per-task to ${most} at the most.`,
    });
}
/** Whether a model can do what an option asks for, by a parameter or always. */
function offers({ parameters, words, itn }, option) {
    if (option === 'words')
        return words !== undefined;
    if (option === 'itn')
        return itn !== undefined;
    return parameters.some(({ options }) => options.includes(option));
}
function checkOption(option, asked, model) {
    if (option === 'itn' && asked.itn === false && model.itn === 'always') {
        throw new InputError(`The model ${model.name} always writes numbers in figures.`, {
            advice: `These do not unless asked to: ${namesOf((each) => each.itn === 'on-request')}.`,
        });
    }
    if (!isAsked(asked, option) || offers(model, option))
        return;
    const able = namesOf((each) => offers(each, option));
    throw new InputError(`The model ${model.name} does not take the option “${optionName(option)}”.`, {
        advice: able === '' ? 'No live model does.' : `These do: ${able}.`,
    });
}
function namesOf(isMeant) {
    return liveModels
        .filter(isMeant)
        .map(({ name }) => name)
        .join(', ');
}
function checkLanguage(asked, model) {
    const named = languagesOf(asked);
    if (named.length === 0)
        return;
    const parameter = model.parameters.find(({ options }) => options.includes('language'));
    if (!parameter) {
        throw new InputError(`The model ${model.name} takes no language.`, { advice: 'Leave the language out.' });
    }
    const { languages } = model;
    const unknown = languages && named.find((code) => !languages.includes(code));
    if (unknown !== undefined) {
        const [base = ''] = unknown.toLowerCase().split(/[-_]/);
        const question = languages?.includes(base) ? `Did you mean ${base}? ` : '';
        throw new InputError(`The model ${model.name} does not know the language “${unknown}”.`, {
            advice: `${question}It knows: ${languages?.join(' ')}.`,
        });
    }
    const most = parameter.type === 'string' ? 1 : (parameter.mostItems ?? named.length);
    if (named.length > most) {
        const limit = most === 1 ? 'one language' : `${most} languages`;
        throw new InputError(`The model ${model.name} takes ${limit}, not ${named.length}.`, {
            advice: 'Leave it to the model where several are spoken.',
        });
    }
}
function checkValue(parameter, value) {
    if (fits(parameter, value))
        return;
    const shown = JSON.stringify(value).slice(0, 40);
    throw new InputError(`The parameter ${parameter.name} cannot be ${shown}: it takes ${takes(parameter)}.`);
}
function checkLength({ options, mostCharacters }, { context }, model) {
    if (!mostCharacters || !context || !options.includes('context') || context.length <= mostCharacters)
        return;
    throw new InputError(`The model ${model.name} takes a context of ${mostCharacters} characters, not ${context.length}.`, { advice: 'Keep the names and terms that matter most.' });
}
/** What is given under the API's own names. A name that is none of theirs may be newer than the table. */
function checkParameters(given, model) {
    const known = parametersInBody(model);
    for (const [name, value] of Object.entries(given)) {
        const parameter = known.find((candidate) => candidate.name === name);
        if (parameter)
            checkValue(parameter, value);
        else if (!isKnownElsewhere(name)) {
            const nearest = nearestName(name, known.map((candidate) => candidate.name));
            if (nearest) {
                throw new InputError(`The model ${model.name} has no parameter “${name}”.`, {
                    advice: `Did you mean ${nearest}?`,
                });
            }
        }
    }
}
/** Warns of parameters that the documents do not name for the model: they are sent all the same. */
export function parameterWarnings(name, { parameters = {} }) {
    const model = findModel(name);
    if (!model)
        return [];
    const known = parametersInBody(model);
    return Object.keys(parameters)
        .filter((given) => !known.some((parameter) => parameter.name === given))
        .map((given) => {
        const able = namesOf((each) => parametersInBody(each).some((parameter) => parameter.name === given));
        const whose = able === '' ? '' : ` (a parameter of ${able})`;
        const message = `${name} is not known to take ${given}${whose}: it is sent as it is.`;
        return { code: 'unknown-parameter', message };
    });
}
function parametersInBody(model) {
    return model.parameters.filter(({ place = 'parameters' }) => place === 'parameters');
}
function isKnownElsewhere(name) {
    return hostedModels.some((model) => parametersInBody(model).some((parameter) => parameter.name === name));
}
/**
 * Checks that a model of the table is offered in a region.
 * @throws InputError naming where it is, and what there is in its place.
 */
export function checkRegion(name, region) {
    const model = findModel(name);
    if (!model || model.regions.includes(region))
        return;
    const there = namesOf((each) => each.regions.includes(region));
    throw new InputError(`The model ${name} is not offered in the region ${region}, only in ${model.regions.join(' and ')}.`, {
        advice: (there === '' ? `No model is known for ${region}` : `In ${region} there are ${there}`) +
            '; to try it all the same, give the address as base-url.',
    });
}
