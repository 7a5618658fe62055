export const id = 394;
export const ids = [394];
export const modules = {

/***/ 25405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ joinSentences),
/* harmony export */   Dz: () => (/* binding */ gapBetween),
/* harmony export */   Kc: () => (/* binding */ isUnspaced)
/* harmony export */ });
/** Characters of scripts that put no space between words, with their punctuation and full-width forms. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303f\uff00-\uffef]/u;
const ENDS_A_WORD = /[\p{L}\p{N}\p{M}.,!?;:…%)\]}”]$/u;
const STARTS_A_WORD = /^[\p{L}\p{N}([{“‘¿¡]/u;
/** Whether the text holds a character of a script that is written without spaces between words. */
function isUnspaced(text) {
    return UNSPACED.test(text);
}
/**
 * What belongs between two pieces of text that a tag, or a sentence's end, kept apart: a space where words would
 * fuse, nothing inside a script without spaces and nothing before closing punctuation.
 */
function gapBetween(left, right) {
    if (left === '' || right === '')
        return '';
    const [last, first] = [lastCharacter(left), firstCharacter(right)];
    if (UNSPACED.test(last) || UNSPACED.test(first))
        return '';
    return ENDS_A_WORD.test(last) && STARTS_A_WORD.test(first) ? ' ' : '';
}
/** Joins sentences into running text: a space between them, but none where both sides are of a script without spaces. */
function joinSentences(texts) {
    const pieces = [];
    let last = '';
    for (const text of texts) {
        if (text === '')
            continue;
        const unspaced = isUnspaced(lastCharacter(last)) && isUnspaced(firstCharacter(text));
        pieces.push(last === '' || unspaced ? '' : ' ', text);
        last = text;
    }
    return pieces.join('');
}
function firstCharacter(text) {
    return String.fromCodePoint(text.codePointAt(0) ?? 0);
}
function lastCharacter(text) {
    const pair = text.slice(-2);
    return (pair.codePointAt(0) ?? 0) > 0xffff ? pair : text.slice(-1);
}


/***/ }),

/***/ 82454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ meaningOf),
/* harmony export */   v: () => (/* binding */ KNOWN_NAMES)
/* harmony export */ });
const EMOTIONS = ['neutral', 'happy', 'angry', 'sad', 'fearful', 'disgusted', 'surprised'];
const EVENTS = [
    'speech',
    'applause',
    'bgm',
    'laughter',
    'cry',
    'sneeze',
    'breath',
    'cough',
    'sing',
    'speech_noise',
    'gbg',
];
const LANGUAGES = ['zh', 'en', 'yue', 'ja', 'ko'];
/** Names by which the models say "no emotion", "no event", or how numbers were written. */
const NOTHING = ['emo_unknown', 'special_token_1', 'event_unk', 'withitn', 'woitn'];
const MEANINGS = new Map([
    ...EMOTIONS.map((emotion) => [emotion, { kind: 'emotion', emotion }]),
    ...EVENTS.map((type) => [type, { kind: 'event', type }]),
    ...LANGUAGES.map((language) => [language, { kind: 'language', language }]),
    ...NOTHING.map((name) => [name, { kind: 'nothing' }]),
    ['nospeech', { kind: 'language' }],
]);
/** Every tag name of both dialects, in lower case. */
const KNOWN_NAMES = [...MEANINGS.keys()];
/** What a tag's name says, in either dialect (`sensevoice-v1` or the open SenseVoice-Small) and any letter case. */
function meaningOf(name) {
    return MEANINGS.get(name.toLowerCase()) ?? { kind: 'unknown' };
}


/***/ })

};
