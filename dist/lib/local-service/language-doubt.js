/** What was recognised in too little speech says nothing. */
const LEAST_SPEECH_MS = 4000;
/** Of the speech. */
const DOUBTFUL_SHARE = 0.5;
/** English runs at 10 to 20 letters a second, signs and spaces counted. */
const FEWEST_PER_SECOND = 5;
const MOST_PER_SECOND = 30;
const LEAST_WORDS = 12;
/** Ordinary speech hardly repeats three words in a row within a quarter of a minute. */
const MOST_REPEATED = 0.4;
const MOST_FOREIGN = 0.2;
/**
 * Tells by its output when a model of English alone was given something else: it writes much too little or too much for
 * the time, repeats itself, or writes other letters. Cheap, and only sure where most of the speech looks so.
 */
export class LanguageDoubt {
    speechMs = 0;
    doubtfulMs = 0;
    /** Takes what was recognised in one piece of speech. */
    add(text, { speech }) {
        const lengthMs = speech.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
        this.speechMs += lengthMs;
        if (isDoubtful(text.trim(), lengthMs))
            this.doubtfulMs += lengthMs;
    }
    get isPlain() {
        return this.speechMs >= LEAST_SPEECH_MS && this.doubtfulMs >= this.speechMs * DOUBTFUL_SHARE;
    }
}
function isDoubtful(text, lengthMs) {
    const perSecond = text.length / (lengthMs / 1000);
    // A cough or a breath that was taken for speech is short.
    if (lengthMs >= 2000 && (perSecond < FEWEST_PER_SECOND || perSecond > MOST_PER_SECOND))
        return true;
    return repeatedShare(text) > MOST_REPEATED || foreignShare(text) > MOST_FOREIGN;
}
/** The share of runs of three words that were there before. */
function repeatedShare(text) {
    const words = text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
    if (words.length < LEAST_WORDS)
        return 0;
    const runs = words.slice(2).map((_, index) => words.slice(index, index + 3).join(' '));
    return 1 - new Set(runs).size / runs.length;
}
/** The share of letters that are not of the Latin script. */
function foreignShare(text) {
    const letters = text.match(/\p{L}/gu) ?? [];
    return letters.filter((letter) => !/\p{sc=Latin}/u.test(letter)).length / (letters.length || 1);
}
