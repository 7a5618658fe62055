/** A model as the public JSON lists it. */
export interface ListedModel {
    name: string;
    engine: 'dashscope' | 'local';
    /** `installed` and `installable` are a local model's states. */
    state: 'live' | 'retired' | 'installed' | 'installable';
    retired_on?: string;
    successor?: string;
    /** Codes; empty where the vendor's documents name none. */
    languages: string[];
    emotions: boolean;
    events: boolean;
    /** Whether it can give the times of single words. */
    words: boolean;
    /** What a local model consists of. */
    files?: Array<{
        name: string;
        bytes: number;
        sha256: string;
    }>;
}
/** Every model of both engines, the local ones first. */
export declare function listModels(): ListedModel[];
