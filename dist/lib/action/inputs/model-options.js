import { refused } from './input-reader.js';
import { splitList } from './lists.js';
/** What a model may be asked for beside the transcription itself; which model takes what, its row in the table decides. */
export function readModelOptions(reader) {
    return {
        language: reader.text('language'),
        parameters: reader.object('parameters'),
        speakers: speakers(reader),
        channels: channels(reader),
        vocabularyId: reader.text('vocabulary-id'),
        phraseId: reader.text('phrase-id'),
        context: reader.text('context'),
        words: wish(reader, 'words'),
        itn: wish(reader, 'itn'),
        disfluencyRemoval: wish(reader, 'disfluency-removal'),
        maskWords: phrases(reader, 'mask-words'),
        removeWords: phrases(reader, 'remove-words'),
        // Unlike the others it holds unless it is switched off.
        systemFilter: reader.flag('system-filter'),
        timestampAlignment: wish(reader, 'timestamp-alignment'),
        eventDetection: wish(reader, 'event-detection'),
    };
}
/** A flag's `false` asks for nothing, so that every model takes it. */
function wish(reader, name) {
    return reader.flag(name) || undefined;
}
function phrases(reader, name) {
    const list = splitList(reader.text(name) ?? '');
    return list.length > 0 ? list : undefined;
}
function speakers(reader) {
    const text = reader.text('speakers');
    if (text === undefined || text === 'false')
        return undefined;
    if (text === 'auto' || text === 'true')
        return true;
    if (!/^\d+$/.test(text))
        throw refused('speakers', text, 'a number from 2 to 100, or auto');
    return Number(text);
}
function channels(reader) {
    const list = splitList(reader.text('channels') ?? '');
    const wrong = list.find((entry) => !/^\d+$/.test(entry));
    if (wrong)
        throw refused('channels', wrong, 'numbers from 0, separated by commas');
    return list.length > 0 ? list.map(Number) : undefined;
}
