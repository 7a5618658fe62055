import { gapBetween } from '../../richtext/spacing.js';
import { eventLabel, shownEvents } from '../event-labels.js';
import { cutUnits } from './cuts.js';
import { MAX_CUE_MS } from './limits.js';
import { unitTimes } from './unit-times.js';
import { labelUnits, textUnits } from './units.js';
/** One sentence as captions. Empty when it has neither words nor events nor an emotion to show. */
export function speechCaptions({ sentence, voice, events }, limits) {
    const units = sentenceUnits(sentence, events, limits);
    return cutUnits(units, unitTimes(units, sentence), limits).map((piece) => ({
        ...piece,
        ...(voice !== undefined && { voice }),
        ...(sentence.emotion && { emotion: sentence.emotion }),
    }));
}
/** An event heard while nobody speaks, as a caption of its own. */
export function eventCaption({ type, startMs, endMs }, { maxLineWidth }) {
    const units = labelUnits(eventLabel(type), 'event', 0, maxLineWidth);
    return { startMs, endMs: Math.min(endMs, startMs + MAX_CUE_MS), units };
}
/** Two captions of one voice, shown together. */
export function joinCaptions(first, second) {
    const last = first.units.at(-1);
    const [left, right] = [last?.text ?? '', second.units[0]?.text ?? ''];
    const spaceAfter = last?.spaceAfter === true && (gapBetween(left, right) === ' ' || /^\[|\]$/.test(left + right));
    const units = [...first.units.slice(0, -1), ...(last ? [{ ...last, spaceAfter }] : []), ...second.units];
    return { ...first, endMs: Math.max(first.endMs, second.endMs), units };
}
function sentenceUnits(sentence, events, limits) {
    const width = limits.maxLines === 1 ? limits.maxLineWidth - limits.indent : limits.maxLineWidth;
    const units = withEvents(textUnits(sentence.text, width), events, width);
    if (units.length > 0 || !sentence.emotion)
        return units;
    // Only an emotion was kept, or heard.
    return labelUnits(`[${sentence.emotion}]`, 'event', 0, width);
}
/** Puts each event's label before the word it begins with. */
function withEvents(words, events, width) {
    if (events.length === 0)
        return words;
    const units = [];
    let index = 0;
    for (const { type, from } of events) {
        const start = index;
        while ((words[index]?.to ?? Number.POSITIVE_INFINITY) <= from)
            index++;
        for (const word of words.slice(start, index))
            units.push(word);
        const last = units.at(-1);
        if (last)
            last.spaceAfter = true;
        units.push(...labelUnits(eventLabel(type), 'event', from, width));
    }
    return units.concat(words.slice(index));
}
/** What each sentence shows, with its voice; events that only go on from the channel's last sentence are left out. */
export function speechOf(sentences, added, voiceOf) {
    const previous = new Map();
    return sentences.map((sentence) => {
        const own = shownEvents(sentence, previous.get(sentence.channel));
        previous.set(sentence.channel, sentence);
        const events = [...own, ...(added.get(sentence) ?? [])].sort((a, b) => a.from - b.from);
        return { sentence, voice: voiceOf(sentence), events };
    });
}
