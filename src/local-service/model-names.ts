import { InputError } from '../errors.ts'
import type { Annotation } from '../transcript.ts'

/** A model as far as its name and languages tell. */
export interface NamedModel {
  readonly name: string
  /** Codes of the languages it recognises; absent where any may be asked for. */
  readonly languages?: readonly string[]
  /** What it can tell beside the words; absent where that is not known. */
  readonly annotations?: readonly Annotation[]
  /** Names of the cloud that it answers to as well, being the same model. */
  readonly answersFor?: readonly string[]
  /** Parameters of the API that ask for what it always does. */
  readonly always?: readonly string[]
}

/** Gives the model that answers to a name, if one does. */
export type FindModel = (name: string) => NamedModel | undefined

/**
 * Answers to the models' own names, to those that the cloud had for the same models, and to the aliases, which win; to
 * no other name, since a model that stands in for another must be the user's choice.
 *
 * @param aliases names that may be asked for, each with the model that answers.
 * @throws InputError for an alias of a model that is not there.
 */
export function modelFinder(
  models: readonly NamedModel[],
  aliases: Readonly<Record<string, string>> = {},
): FindModel {
  const named = new Map(models.map((model) => [model.name, model]))
  const found = new Map(models.flatMap((model) => (model.answersFor ?? []).map((name) => [name, model])))
  for (const [name, model] of named) found.set(name, model)
  for (const [alias, name] of Object.entries(aliases)) {
    const model = named.get(name)
    if (!model) {
      throw new InputError(`The alias "${alias}" stands for "${name}", which is no local model.`, {
        advice: `The local models are ${namesOf(models)}.`,
      })
    }
    if (named.has(alias)) {
      throw new InputError(`The alias "${alias}" is the name of a local model.`, {
        advice: 'Choose a name that the service does not have yet.',
      })
    }
    found.set(alias, model)
  }
  return (name) => found.get(name)
}

/** The refusal of a name: what there is instead, and how to have the name answered here. */
export function unknownModelMessage(name: string, models: readonly NamedModel[]): string {
  const [first] = models
  const shown = name.slice(0, 100)
  const refusal = `Model can not be found. "${shown}" is not a model of this local service, which has ${namesOf(models)}.`
  return first
    ? `${refusal} To have it answered here, start the service with --alias ${shown}=${first.name}.`
    : refusal
}

/** `en-US` and `EN` are `en`. */
export function baseLanguage(code: string): string {
  return code.trim().toLowerCase().split(/[-_]/)[0] ?? ''
}

function namesOf(models: readonly NamedModel[]): string {
  return models.map(({ name }) => name).join(', ') || 'none'
}
