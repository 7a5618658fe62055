import type { Annotation } from '../transcript.ts';
/** A model that the local engine can run, as data: cheap to load, so that a choice can be made before anything starts. */
export interface LocalModel {
    name: string;
    /** One line for a person. */
    description: string;
    /** Codes of the languages it was made for. */
    languages: readonly string[];
    annotations: readonly Annotation[];
    /** Whether the times of its words are its own; else they are estimated. */
    timesWords: boolean;
    /** Names of the cloud under which the same model was offered. */
    answersFor?: readonly string[];
    /** Parameters of the API that ask for what it always does. */
    always?: readonly string[];
}
/** The first is what `auto` means. */
export declare const localModels: readonly LocalModel[];
/** The model of that name, or the one that the cloud offered under it. */
export declare function findLocalModel(name: string): LocalModel | undefined;
