import { spokenSentences } from '../formats/spoken-sentences.js';
/** The voices of a source, in the order in which they are first heard. */
export function voiceKeys(transcript, sourceId) {
    const names = spokenSentences(transcript).flatMap(({ voice }) => (voice === undefined ? [] : [voice]));
    return new Map([...new Set(names)].map((name, index) => [name, `w:${sourceId}-${index}`]));
}
/** Under which a page finds an event; a model's name for it may hold anything. */
export function eventKey(type) {
    return `v:${encodeURIComponent(type.toWellFormed())}`;
}
