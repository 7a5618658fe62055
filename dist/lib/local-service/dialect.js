const LOCAL = { prefix: '', family: 'local', dialect: 'paraformer', words: 'on-request' };
const FAMILIES = [
    { prefix: 'qwen3-asr', family: 'qwen3', dialect: 'qwen3', words: 'on-request' },
    { prefix: 'qwen-audio', family: 'qwen-audio', dialect: 'paraformer', words: 'always' },
    { prefix: 'sensevoice-small', family: 'local', dialect: 'sensevoice-small', words: 'on-request' },
    { prefix: 'sensevoice-v', family: 'sensevoice', dialect: 'sensevoice', words: 'never' },
    { prefix: 'paraformer', family: 'paraformer', dialect: 'paraformer', words: 'always' },
    { prefix: 'fun-asr', family: 'fun-asr', dialect: 'paraformer', words: 'always' },
];
/**
 * The family of the name that was asked for. That name decides, not the model behind an alias: code written for a family
 * keeps reading what it expects.
 */
export function familyOf(model) {
    return traitsOf(model).family;
}
export function dialectOf(model) {
    return traitsOf(model).dialect;
}
/** @param asked whether the request has `enable_words`. */
export function givesWords(model, asked) {
    const { words } = traitsOf(model);
    return words === 'always' || (words === 'on-request' && asked);
}
function traitsOf(model) {
    return FAMILIES.find(({ prefix }) => model.startsWith(prefix)) ?? LOCAL;
}
