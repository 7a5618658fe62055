/** Token ids of the Moonshine models; those beyond the LLaMA vocabulary are special and never shown. */
const TOKEN_COUNT = 32_768;
/**
 * Turns the source text of `llama-tokenizer.js` into the `tokens.txt` that sherpa-onnx reads for Moonshine: one line
 * per id, `base64(token bytes) SPACE id`. The vocabulary is taken out of the text; none of the package's code runs.
 *
 * @throws Error when the text holds no vocabulary of that form.
 */
export function moonshineTokens(source) {
    const encoded = /const llama_vocab_base64 = "([A-Za-z0-9+/=]+)"/.exec(source.toString('latin1'))?.[1];
    if (encoded === undefined)
        throw new Error('llama-tokenizer.js holds no vocabulary');
    const vocabulary = Buffer.from(encoded, 'base64').toString('utf8').split('\n');
    const lines = Array.from({ length: TOKEN_COUNT }, (_, id) => `${tokenBytes(vocabulary[id] ?? `<${id}>`).toString('base64')} ${id}\n`);
    return Buffer.from(lines.join(''));
}
/** An entry `<0xNN>` is that single byte; in all others `▁` stands for a space. */
function tokenBytes(entry) {
    const hexadecimal = /^<0x([0-9A-F]{2})>$/.exec(entry)?.[1];
    return hexadecimal === undefined ? Buffer.from(entry.replaceAll('▁', ' ')) : Buffer.from(hexadecimal, 'hex');
}
