/**
 * Turns the source text of `llama-tokenizer.js` into the `tokens.txt` that sherpa-onnx reads for Moonshine: one line
 * per id, `base64(token bytes) SPACE id`. The vocabulary is taken out of the text; none of the package's code runs.
 *
 * @throws Error when the text holds no vocabulary of that form.
 */
export declare function moonshineTokens(source: Buffer): Buffer;
