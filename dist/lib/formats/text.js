import { plainText } from './plain-text.js';
import { spokenSentences } from './spoken-sentences.js';
/** The words and nothing else: a line for each sentence, an empty line where another voice begins. Empty for no speech. */
export function renderText(transcript) {
    const lines = [];
    let before;
    for (const { text, voice } of spokenSentences(transcript)) {
        const line = plainText(text);
        if (line === '')
            continue;
        if (lines.length > 0 && voice !== before)
            lines.push('');
        lines.push(line);
        before = voice;
    }
    return lines.map((line) => `${line}\n`).join('');
}
