import { sentencesInOrder } from '../transcript.js';
import { voiceNames } from './voices.js';
/** All sentences for a reader. A channel that has text but no sentences counts as one sentence without times. */
export function spokenSentences(transcript) {
    const voiceOf = voiceNames(transcript);
    const channels = transcript.channels.map((channel) => channel.sentences.length > 0 || channel.text === ''
        ? channel
        : { ...channel, sentences: [{ text: channel.text, events: [] }] });
    return sentencesInOrder({ ...transcript, channels }).map((sentence) => {
        const voice = voiceOf(sentence);
        return voice === undefined ? sentence : { ...sentence, voice };
    });
}
