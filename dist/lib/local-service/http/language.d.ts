import { type NamedModel } from '../model-names.ts';
import type { Parameters } from './parameters.ts';
/** The language of a request, and what to tell of the others. */
export interface RequestedLanguage {
    /** Absent where the model is to find out. */
    language?: string;
    warnings: string[];
}
/**
 * Reads which language was asked for; `auto` names none. Several hints are candidates, as in the cloud: one that the
 * model can follow is enough, and what it cannot is told.
 *
 * @param asked the name that was asked for.
 * @throws Refusal when the model recognises none of them.
 */
export declare function readLanguage({ language, language_hints }: Parameters, asked: string, { name, languages }: NamedModel): RequestedLanguage;
