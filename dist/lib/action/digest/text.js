import { renderParagraphs } from '../../formats/markdown.js';
import { spokenSentences } from '../../formats/spoken-sentences.js';
import { clip } from './inline.js';
/** What stands under a text that is not whole. */
export const textGoesOn = '*The text goes on in the files.*';
/** Room below this shows nothing worth reading. */
const LEAST_ROOM = 60;
/** The sentences of one transcript, in order, to be cut to any size without going through all of them again. */
export class Speech {
    /** Characters of plain text. */
    length;
    transcript;
    sentences;
    isCut;
    /** @param mostCharacters what is kept of it; a page that could show more will say that it goes on. */
    constructor(transcript, mostCharacters = Number.POSITIVE_INFINITY) {
        const bare = withoutWords(transcript);
        const spoken = spokenSentences(bare);
        this.isCut = lengthOf(spoken) > mostCharacters;
        this.transcript = this.isCut ? firstOf(bare, spoken, mostCharacters) : bare;
        this.sentences = this.isCut ? spokenSentences(this.transcript) : spoken;
        this.length = lengthOf(this.sentences);
    }
    /** What the whole will take, about: markup and characters that must be escaped make it more than it is. */
    estimate(sizeOf) {
        return this.sentences.reduce((sum, { text }) => sum + sizeOf(text) * 1.1 + 12, 40);
    }
    /** As much of it as fits. `undefined` where that is too little to be worth it. */
    within(room, sizeOf) {
        if (this.length <= room) {
            const text = paragraphs(this.transcript);
            if (sizeOf(text) <= room)
                return { text, complete: !this.isCut };
        }
        let length = Math.min(room, this.length);
        while (length >= LEAST_ROOM) {
            const text = paragraphs(firstOf(this.transcript, this.sentences, length));
            const size = sizeOf(text);
            if (size <= room)
                return { text, complete: false };
            length = Math.floor(length * Math.min(0.95, (room / size) * 0.97));
        }
        return undefined;
    }
}
/** The first characters, as a transcript: the sentence in which they end is cut. */
function firstOf(transcript, spoken, length) {
    const channels = new Map();
    let left = length;
    let endMs = 0;
    for (const sentence of spoken) {
        if (left <= 0)
            break;
        const kept = sentence.text.length <= left ? sentence : shortened(sentence, left);
        left -= sentence.text.length;
        endMs = Math.max(endMs, sentence.endMs ?? 0);
        const sentences = channels.get(sentence.channel);
        if (sentences)
            sentences.push(kept);
        else
            channels.set(sentence.channel, [kept]);
    }
    return {
        ...transcript,
        channels: transcript.channels.map(({ channel, events }) => ({
            channel,
            text: '',
            sentences: channels.get(channel) ?? [],
            events: events.filter(({ startMs }) => startMs < endMs),
        })),
    };
}
/** Times of single words, and what the service wrote, are most of a transcript and on no page. */
function withoutWords(transcript) {
    const channels = transcript.channels.map((channel) => ({
        ...channel,
        sentences: channel.sentences.map(({ words: _, raw: __, ...sentence }) => sentence),
    }));
    return { ...transcript, channels };
}
function lengthOf(sentences) {
    return sentences.reduce((sum, { text }) => sum + text.length, 0);
}
function shortened(sentence, length) {
    const text = clip(sentence.text, length);
    return { ...sentence, text, events: sentence.events.filter(({ from }) => from < text.length) };
}
function paragraphs(transcript) {
    return renderParagraphs(transcript).join('\n\n');
}
