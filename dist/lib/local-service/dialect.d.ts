/** How a model's family words its replies and transcriptions. */
export type Dialect = 'paraformer' | 'qwen3' | 'sensevoice' | 'sensevoice-small';
/** A family of models that take the same parameters. `local` is every name that is none of the cloud's. */
export type Family = 'fun-asr' | 'local' | 'paraformer' | 'qwen-audio' | 'qwen3' | 'sensevoice';
/**
 * The family of the name that was asked for. That name decides, not the model behind an alias: code written for a family
 * keeps reading what it expects.
 */
export declare function familyOf(model: string): Family;
export declare function dialectOf(model: string): Dialect;
/** @param asked whether the request has `enable_words`. */
export declare function givesWords(model: string, asked: boolean): boolean;
