/** Words whose full stop ends no sentence before a name. */
const BEFORE_A_NAME = /(?:^|[\s("'“‘])(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|Mt|Ft|Gen|Col|Lt|Sgt|Capt|Cmdr|Rev|Hon|Gov|Sen|Rep|Pres|vs|cf|approx|e\.g|i\.e|U\.S|U\.K|U\.N|(?!I\b)\p{Lu})\.$/u;
/** Words whose full stop ends no sentence before a number. */
const BEFORE_A_NUMBER = /(?:^|[\s("'“‘])(?:No|Nos|Fig|Vol|Ch|pp?)\.$/i;
/**
 * A text's sentences, in order and without the space around them. No character but space is lost.
 *
 * @param language - a BCP 47 tag; the rules hardly differ between languages. Default `en`.
 */
export function splitSentences(text, language = 'en') {
    const sentences = [];
    for (const { segment } of segmenterFor(language).segment(text)) {
        const previous = sentences.at(-1);
        if (previous !== undefined && goesOn(previous.trimEnd(), segment))
            sentences[sentences.length - 1] = previous + segment;
        else
            sentences.push(segment);
    }
    return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}
function goesOn(previous, next) {
    return BEFORE_A_NAME.test(previous) || (/^\d/.test(next) && BEFORE_A_NUMBER.test(previous));
}
function segmenterFor(language) {
    const isKnown = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language);
    return new Intl.Segmenter(isKnown ? language : 'en', { granularity: 'sentence' });
}
