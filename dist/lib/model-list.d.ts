/** A model as the public JSON lists it. */
export interface ListedModel {
    name: string;
    engine: 'dashscope' | 'local';
    /** `installed` (or in a folder of the user's own) and `installable` are a local model's states. */
    state: 'live' | 'retired' | 'installed' | 'installable';
    retired_on?: string;
    successor?: string;
    /** Codes; empty where the vendor's documents name none. */
    languages: string[];
    emotions: boolean;
    events: boolean;
    /** Whether it can give the times of single words. */
    words: boolean;
    /** Where a hosted model is offered. */
    regions?: string[];
    /** What a hosted model can be asked for. */
    parameters?: ListedParameter[];
    limits?: ListedLimits;
    submits_per_second?: number;
    /** Per second of audio, or of detected speech; absent where the vendor's documents name none. */
    price?: {
        currency: 'CNY';
        per_second: Record<string, number>;
        of: 'audio' | 'speech';
    };
    /** What a local model consists of. */
    files?: Array<{
        name: string;
        bytes: number;
        sha256: string;
    }>;
}
/** A parameter of the API, and the options of this project that set it. */
export interface ListedParameter {
    name: string;
    type: string;
    default?: unknown;
    range?: Record<string, number>;
    /** Where it stands in the body when not under `parameters`. */
    place?: 'input' | 'body';
    options: string[];
}
/** Of one file, unless its name says otherwise; absent where there is none. */
export interface ListedLimits {
    files_per_task: number;
    file_bytes: number;
    duration_ms?: number;
    tasks_at_once?: number;
}
/** Every model of both engines, the local ones first. */
export declare function listModels(): ListedModel[];
