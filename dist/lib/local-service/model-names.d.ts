import type { Annotation } from '../transcript.ts';
/** A model as far as its name and languages tell. */
export interface NamedModel {
    readonly name: string;
    /** Codes of the languages it recognises; absent where any may be asked for. */
    readonly languages?: readonly string[];
    /** What it can tell beside the words; absent where that is not known. */
    readonly annotations?: readonly Annotation[];
    /** Names of the cloud that it answers to as well, being the same model. */
    readonly answersFor?: readonly string[];
    /** Parameters of the API that ask for what it always does. */
    readonly always?: readonly string[];
}
/** Gives the model that answers to a name, if one does. */
export type FindModel = (name: string) => NamedModel | undefined;
/**
 * Answers to the models' own names, to those that the cloud had for the same models, and to the aliases, which win; to
 * no other name, since a model that stands in for another must be the user's choice.
 *
 * @param aliases names that may be asked for, each with the model that answers.
 * @throws InputError for an alias of a model that is not there.
 */
export declare function modelFinder(models: readonly NamedModel[], aliases?: Readonly<Record<string, string>>): FindModel;
/** The refusal of a name: what there is instead, and how to have the name answered here. */
export declare function unknownModelMessage(name: string, models: readonly NamedModel[]): string;
/** `en-US` and `EN` are `en`. */
export declare function baseLanguage(code: string): string;
