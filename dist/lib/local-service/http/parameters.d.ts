/** What a submit may have under `parameters`, as the vendor's pages have it. */
export interface Parameters {
    channel_id?: number[];
    language_hints?: string[];
    language?: string;
    enable_words?: boolean;
    [name: string]: unknown;
}
/**
 * Checks types and ranges of what is known; a null counts as absent.
 *
 * @throws Refusal `InvalidParameter` with a sentence.
 */
export declare function checkedParameters(given: Readonly<Record<string, unknown>>, model: string): Parameters;
/**
 * A sentence for everything that was asked for in vain: it is no error, but must not go unnoticed.
 *
 * @param always parameters that ask for what the model does anyway.
 */
export declare function parameterWarnings(parameters: Parameters, model: string, always?: readonly string[]): string[];
/** Only what the family of the name takes; for the rest there are {@link parameterWarnings}. */
export declare function ownParameters(parameters: Parameters, model: string): Parameters;
