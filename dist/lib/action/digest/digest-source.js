import { applyKeep } from '../../formats/keep.js';
import { briefOf } from '../../outcome.js';
import { heardIn, languageOf, voicesOf } from './source-facts.js';
import { Speech } from './text.js';
/** @param mostCharacters of the text that are kept, at the most. */
export function digestSource(outcome, keep, mostCharacters = Number.POSITIVE_INFINITY) {
    const { transcript } = outcome;
    const brief = briefOf(outcome);
    return transcript ? { ...brief, told: toldOf(transcript, keep, mostCharacters) } : brief;
}
function toldOf(transcript, keep, mostCharacters) {
    const isShown = keep.includes('text') && saysSomething(transcript);
    return {
        language: languageOf(transcript),
        voices: voicesOf(transcript),
        heard: heardIn(transcript, keep),
        ...(isShown && { speech: new Speech(applyKeep(transcript, keep), mostCharacters) }),
    };
}
function saysSomething({ channels }) {
    return channels.some(({ text, sentences }) => text !== '' || sentences.length > 0);
}
