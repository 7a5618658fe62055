/** What a failed submit means: surely refused, never sent, or of unknown fate. */
export declare function explainSubmitFailure(error: unknown, model: string): unknown;
/** The same error, with advice that names the way out when the model is the reason. */
export declare function explainMissingModel(error: unknown, model: string): unknown;
