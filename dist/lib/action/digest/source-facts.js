import { eventLabel } from '../../formats/event-labels.js';
import { languageName, languagesOf } from '../../formats/languages.js';
import { tallyEmotions, tallyEvents } from '../../formats/tally.js';
import { shortTime } from '../../formats/timestamps.js';
import { voiceNames } from '../../formats/voices.js';
import { readableName, readableTitle } from '../../sources/readable-name.js';
import { clipStart, code, inline, link } from './inline.js';
import { enumerated, NOT_OFFERED } from './wording.js';
const NAMELESS = 'unnamed';
const NONE = '*none heard*';
/** A reader needs no more of them than fit on a line. */
const MOST_EVENTS = 8;
const MOST_LANGUAGES = 3;
/** What a source is called, plain. */
export function plainName({ source }, limit) {
    return clipStart(readableName(source), limit) || NAMELESS;
}
/** The last part of the name, as a title. */
export function plainTitle({ source }, limit) {
    return clipStart(readableTitle(source), limit) || NAMELESS;
}
export function durationOf({ durationMs: ms }) {
    return ms !== undefined && Number.isFinite(ms) ? shortTime(ms) : '';
}
/** The languages of the sentences, the most frequent first; Markdown. */
export function languageOf(transcript) {
    const names = languagesOf(transcript).map((code) => inline(languageName(code)));
    const others = names.length - MOST_LANGUAGES;
    return enumerated(others > 0 ? [...names.slice(0, MOST_LANGUAGES), `${others} more`] : names);
}
/** `2 speakers`, `2 channels, 3 speakers`; empty for one voice. */
export function voicesOf(transcript) {
    const voiceOf = voiceNames(transcript);
    const voices = new Set();
    for (const { channel, sentences } of transcript.channels)
        for (const { speaker } of sentences)
            if (speaker !== undefined)
                voices.add(voiceOf({ channel, speaker }) ?? '');
    const channels = transcript.channels.length;
    return [
        ...(channels > 1 ? [`${channels} channels`] : []),
        ...(voices.size > 1 ? [`${voices.size} speakers`] : []),
    ].join(', ');
}
export function heardIn(transcript, keep) {
    const emotions = tallyEmotions(transcript);
    const events = [...tallyEvents(transcript)];
    const [toldEmotions, toldEvents] = [emotions.shares.size > 0, events.length > 0];
    const told = { emotions: toldEmotions, events: toldEvents };
    const missing = ['emotions', 'events'].filter((kind) => keep.includes(kind) && !told[kind] && !transcript.annotations.includes(kind));
    const nothing = (kind) => (missing.includes(kind) ? NOT_OFFERED : NONE);
    return {
        ...(toldEmotions && keep.includes('emotions') && { emotions }),
        emotionsText: toldEmotions ? '' : nothing('emotions'),
        eventsText: toldEvents ? eventList(events) : nothing('events'),
        missing,
    };
}
function eventList(events) {
    const items = events
        .sort((a, b) => b[1] - a[1])
        .map(([type, count]) => {
        const name = inline(eventLabel(type).slice(1, -1));
        return count > 1 ? `${name}\u00a0×${count}` : name;
    });
    const more = items.length - MOST_EVENTS;
    return (more > 0 ? [...items.slice(0, MOST_EVENTS), `${more} more`] : items).join(', ');
}
/** The files of a source, by link where there are addresses for them; Markdown. */
export function filesOf(outcome, links) {
    const names = fileNames(outcome);
    const stem = commonStem(names);
    return outcome.files
        .map((path, index) => {
        const name = names[index] ?? '';
        const short = stem === undefined ? name : name.slice(stem.length);
        const href = links?.get(path);
        if (href !== undefined)
            return link(inline(short.replace(/^\./, '')), href);
        return index === 0 ? code(name) : inline(short);
    })
        .join(' ');
}
/** What the names of all files of a source begin with, up to the ending. */
export function filesStem(outcome) {
    return commonStem(fileNames(outcome));
}
function fileNames({ files }) {
    return files.map((path) => path.split(/[\\/]/).at(-1) ?? path);
}
function commonStem(names) {
    const [first] = names;
    const dot = first?.lastIndexOf('.') ?? -1;
    if (first === undefined || dot < 1)
        return undefined;
    const stem = first.slice(0, dot);
    return names.every((name) => name.startsWith(`${stem}.`)) ? stem : undefined;
}
