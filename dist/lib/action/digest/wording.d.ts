import type { Annotation } from '../../transcript.ts';
export { counted, grouped, spanOf } from '../../formats/amounts.ts';
/** `` `moonshine-tiny` by the local engine, as asked ``. */
export declare function recognisedBy(model: string, engine: string, reason: string | undefined): string;
/** Markdown for what a model cannot tell, which is another thing than silence. */
export declare const NOT_OFFERED = "*not offered by this model*";
/** Where no source has a model that offers them: one sentence instead of columns of the same words. */
export declare function notOffered(annotations: readonly Annotation[]): string;
/** Items as a sentence has them: `a`, `a and b`, `a, b and c`. */
export declare function enumerated(items: readonly string[]): string;
