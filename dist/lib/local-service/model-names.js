import { InputError } from '../errors.js';
/**
 * Answers to the models' own names, to those that the cloud had for the same models, and to the aliases, which win; to
 * no other name, since a model that stands in for another must be the user's choice.
 *
 * @param aliases names that may be asked for, each with the model that answers.
 * @throws InputError for an alias of a model that is not there.
 */
export function modelFinder(models, aliases = {}) {
    const named = new Map(models.map((model) => [model.name, model]));
    const found = new Map(models.flatMap((model) => (model.answersFor ?? []).map((name) => [name, model])));
    for (const [name, model] of named)
        found.set(name, model);
    for (const [alias, name] of Object.entries(aliases)) {
        const model = named.get(name);
        if (!model) {
            throw new InputError(`The alias "${alias}" stands for "${name}", which is no local model.`, {
                advice: `The local models are ${namesOf(models)}.`,
            });
        }
        if (named.has(alias)) {
            throw new InputError(`The alias "${alias}" is the name of a local model.`, {
                advice: 'Choose a name that the service does not have yet.',
            });
        }
        found.set(alias, model);
    }
    return (name) => found.get(name);
}
/** The refusal of a name: what there is instead, and how to have the name answered here. */
export function unknownModelMessage(name, models) {
    const [first] = models;
    const shown = name.slice(0, 100);
    const refusal = `Model can not be found. "${shown}" is not a model of this local service, which has ${namesOf(models)}.`;
    return first
        ? `${refusal} To have it answered here, start the service with --alias ${shown}=${first.name}.`
        : refusal;
}
/** `en-US` and `EN` are `en`. */
export function baseLanguage(code) {
    return code.trim().toLowerCase().split(/[-_]/)[0] ?? '';
}
function namesOf(models) {
    return models.map(({ name }) => name).join(', ') || 'none';
}
