import type { Annotation } from '../transcript.ts';
/** A model that the local engine can run, as data: cheap to load, so that a choice can be made before anything starts. */
export interface LocalModel {
    name: string;
    /** One line for a person. */
    description: string;
    /** Codes of the languages it was made for. */
    languages: readonly string[];
    annotations: readonly Annotation[];
}
/** The first is what `auto` means. */
export declare const localModels: readonly LocalModel[];
export declare function findLocalModel(name: string): LocalModel | undefined;
