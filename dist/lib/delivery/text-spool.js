import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
/** What is held in memory; what a few sources say is far less. */
const MOST_CHARACTERS = 4_000_000;
/** Texts by number, which come in any order and are wanted in theirs. Many do not take much memory: they go to a temporary file. */
export class TextSpool {
    mostCharacters;
    places = [];
    characters = 0;
    file;
    constructor(mostCharacters = MOST_CHARACTERS) {
        this.mostCharacters = mostCharacters;
    }
    set(index, text) {
        this.places[index] = this.characters + text.length > this.mostCharacters ? this.store(text) : text;
        if (typeof this.places[index] === 'string')
            this.characters += text.length;
    }
    /** Empty where there is none of that number. */
    text(index) {
        const place = this.places[index];
        return place === undefined ? '' : this.load(place);
    }
    /** In the order of their numbers; numbers without a text are passed over. */
    *texts() {
        for (const place of this.places)
            if (place !== undefined)
                yield this.load(place);
    }
    close() {
        if (!this.file)
            return;
        closeSync(this.file.descriptor);
        rmSync(this.file.folder, { recursive: true, force: true });
        this.file = undefined;
    }
    /** A disk that takes nothing leaves the text in memory. */
    store(text) {
        try {
            this.file ??= openFile();
            const content = Buffer.from(text);
            const position = this.file.size;
            let written = 0;
            while (written < content.length)
                written += writeSync(this.file.descriptor, content, written, content.length - written, position + written);
            this.file.size += content.length;
            return { position, bytes: content.length };
        }
        catch {
            return text;
        }
    }
    load(place) {
        if (typeof place === 'string' || !this.file)
            return String(place);
        const content = Buffer.alloc(place.bytes);
        readSync(this.file.descriptor, content, 0, place.bytes, place.position);
        return content.toString();
    }
}
function openFile() {
    const folder = mkdtempSync(join(tmpdir(), 'sensevoice-transcribe-'));
    return { descriptor: openSync(join(folder, 'texts'), 'wx+', 0o600), folder, size: 0 };
}
