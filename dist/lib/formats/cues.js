import { eventCaption, speechCaptions, speechOf } from './cues/captions.js';
import { columnsOf } from './cues/columns.js';
import { joinHurried, linger, separate } from './cues/pacing.js';
import { placeEvents } from './cues/place-events.js';
import { timedSentences } from './cues/sentences.js';
import { labelUnits } from './cues/units.js';
import { breakLines } from './line-breaks.js';
import { voiceNames } from './voices.js';
/**
 * Cuts a transcript's timed sentences and events into cues, in order and never overlapping: at most `maxLines` lines of
 * `maxLineWidth` columns, at most 7 s long, and long enough to read where the audio allows. Sentences without times are left out.
 */
export function toCues(transcript, options) {
    const voiceOf = voiceNames(transcript);
    const sentences = timedSentences(transcript);
    const widest = options.voicesInText ? sentences.map((sentence) => nameColumns(voiceOf(sentence))) : [];
    const indent = widest.reduce((most, columns) => Math.max(most, columns), 0);
    // A name that fills most of a line leaves no room for words, and is not shown.
    const limits = { ...options, indent: indent * 3 <= options.maxLineWidth * 2 ? indent : 0 };
    const { alone, within } = placeEvents(transcript, sentences);
    const speech = speechOf(sentences, within, voiceOf);
    const spoken = inChannelOrder(speech.map((each) => ({ channel: each.sentence.channel, captions: speechCaptions(each, limits) })));
    const captions = [...spoken, ...alone.map((event) => eventCaption(event, limits))];
    captions.sort((a, b) => a.startMs - b.startMs);
    const paced = linger(joinHurried(separate(captions), limits), transcript.durationMs);
    return paced.map((caption, index) => toCue(caption, paced[index - 1], limits));
}
/** Keeps a channel's words in order where its sentences overlap: no caption begins before the one before it. */
function inChannelOrder(groups) {
    const latest = new Map();
    return groups.flatMap(({ channel, captions }) => captions.map((caption) => {
        const startMs = Math.max(caption.startMs, latest.get(channel) ?? 0);
        latest.set(channel, startMs);
        return { ...caption, startMs, endMs: Math.max(startMs, caption.endMs) };
    }));
}
function toCue(caption, before, limits) {
    const { startMs, endMs, units, voice, emotion } = caption;
    const named = limits.indent > 0 && voice !== undefined && voice !== before?.voice;
    const name = named ? labelUnits(`${voice}:`, 'voice', 0, limits.maxLineWidth) : [];
    return {
        startMs,
        endMs,
        lines: breakLines([...name, ...units], limits.maxLineWidth),
        ...(voice !== undefined && { voice }),
        ...(emotion && { emotion }),
    };
}
function nameColumns(name) {
    return name === undefined ? 0 : columnsOf(`${name}: `);
}
