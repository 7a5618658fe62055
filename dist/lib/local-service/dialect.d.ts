/**
 * How a model's family words its requests, replies and transcriptions. The name that was asked for decides, not the
 * model behind an alias: code written for a family keeps reading what it expects.
 */
export type Dialect = 'paraformer' | 'qwen3' | 'sensevoice';
export declare function dialectOf(model: string): Dialect;
