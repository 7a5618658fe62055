import { type TaskOption, type TaskOptions } from './task-options.ts';
export type ParameterType = 'boolean' | 'integer' | 'integer[]' | 'string' | 'string[]'
/** A JSON object that is sent as text. */
 | 'json' | 'object' | 'object[]';
/** A parameter of the API, what it takes, and which options it carries. */
export interface Parameter {
    /** As the body writes it. */
    name: string;
    type: ParameterType;
    /** What holds where it is left out. */
    default?: boolean | readonly number[] | readonly string[];
    /** Of a number, or of each in a list. */
    minimum?: number;
    maximum?: number;
    /** Of a list. */
    mostItems?: number;
    /** Of the text that it holds. */
    mostCharacters?: number;
    mostTokens?: number;
    /** Where it stands in the body. @default 'parameters' */
    place?: 'parameters' | 'input' | 'body';
    options: readonly TaskOption[];
    /** Its value for what is asked; undefined leaves it out. */
    encode: (asked: TaskOptions) => unknown;
}
export declare const channelId: Parameter;
export declare const disfluencyRemoval: Parameter;
export declare const timestampAlignment: Parameter;
/** In both of the vendor's SDKs, and on no page of its documents. */
export declare const eventDetection: Parameter;
/** For Chinese and English. */
export declare const enableItn: Parameter;
/** It also changes where sentences are split. */
export declare const enableWords: Parameter;
/** For mono, up to two hours. */
export declare const diarization: Parameter;
export declare const speakerCount: Parameter;
export declare const vocabularyId: Parameter;
/** Phrases stand beside the parameters, as the Python SDK sends them for its `phrase_id`. */
export declare const phrases: Parameter;
export declare const wordFilter: Parameter;
/** The one language; where it is left out, the model finds it out. */
export declare const language: Parameter;
/** @param mostItems how many of them the model heeds. */
export declare function languageHints(mostItems?: number, fallback?: readonly string[]): Parameter;
/** As the vendor's samples for the model have it. */
export declare const corpus: Parameter;
/** A message beside the source, as the vendor's Node SDK passes it apart from the parameters. */
export declare const contextMessage: Parameter;
/** What a model that no table holds is asked with: the names that most models share. */
export declare const usualParameters: readonly Parameter[];
