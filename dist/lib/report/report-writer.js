import { TextSpool } from '../delivery/text-spool.js';
import { toTranscribeError } from '../errors.js';
import { durationOf } from './facts.js';
import { titleOf } from './names.js';
import { pageFoot, pageHead, sectionFoot, sectionHead, TOO_LARGE } from './page.js';
import { sectionOf } from './section.js';
/** A browser still opens it in seconds, and it holds the speech of days. */
const MOST_BYTES = 32_000_000;
/** The report of a run, where its formats ask for one. */
export function reportFor(folder, { formats, keep }) {
    return formats.includes('html') ? new ReportWriter(folder, { keep }) : undefined;
}
/**
 * Writes the report of a run. It takes one outcome at a time, in any order, and keeps none: each source's section is made at
 * once and waits on the disk, and the page is put together from there.
 */
export class ReportWriter {
    folder;
    options;
    /** Two for each source: what the page always has of it, and what it has where there is room. */
    sections = new TextSpool();
    written = [];
    failure;
    constructor(folder, options) {
        this.folder = folder;
        this.options = options;
    }
    /** Takes what became of a source, and where its recording is. Never throws: what fails is told at the end. */
    add(index, outcome, recording) {
        const media = outcome.transcript && recording;
        try {
            const { head, body } = sectionOf({ outcome, index, keep: this.options.keep, media });
            this.sections.set(index * 2, head.markup);
            this.sections.set(index * 2 + 1, body.markup);
            this.written.push({ ...entryOf(index, outcome), bodyBytes: Buffer.byteLength(body.markup), media });
        }
        catch (error) {
            this.failure ??= error;
        }
    }
    /**
     * Puts the page together; gives its path, or none where nothing has ended yet.
     *
     * @throws TranscribeError when it could not be made, or not be written.
     */
    async finish() {
        try {
            if (this.failure !== undefined)
                throw toTranscribeError(this.failure);
            if (this.written.some(({ status }) => status !== 'pending'))
                return await this.folder.writeReport(this.pieces());
            await this.folder.removeReport();
            return undefined;
        }
        finally {
            this.discard();
        }
    }
    /** Leaves nothing behind of what was not finished. */
    discard() {
        this.sections.close();
    }
    *pieces() {
        const entries = this.written.sort((a, b) => a.index - b.index);
        const isAlone = entries.length === 1;
        yield pageHead({ entries, media: entries.flatMap(({ media }) => media ?? []) });
        let left = this.options.mostBytes ?? MOST_BYTES;
        for (const entry of entries) {
            const fits = entry.bodyBytes <= left;
            if (fits)
                left -= entry.bodyBytes;
            yield sectionHead(entry, isAlone) + this.sections.text(entry.index * 2);
            yield (fits ? this.sections.text(entry.index * 2 + 1) : TOO_LARGE) + sectionFoot();
        }
        yield pageFoot();
    }
}
function entryOf(index, outcome) {
    const { transcript, source, status } = outcome;
    const durationMs = Number.isFinite(transcript?.durationMs) ? (transcript?.durationMs ?? 0) : 0;
    return { index, title: titleOf(source), status, duration: durationOf(transcript), durationMs };
}
