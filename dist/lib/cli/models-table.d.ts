import type { ListedModel } from '../model-list.ts';
/** The models for a person: what can be used first, then what is gone and what takes its place. */
export declare function modelsTable(models: readonly ListedModel[]): string;
