/** The runner drops a summary above 1 MiB whole; it masks secrets after it was written, which can lengthen it. */
export const SUMMARY_FIT = { limit: 900 * 1024, measure: 'bytes', onRunPage: true };
/** What GitHub takes as a comment. */
export const COMMENT_FIT = { limit: 65_536, measure: 'characters', headingLevel: 3 };
/** Blocks of Markdown, one after the other, as long as there is room. */
export class Page {
    blocks = [];
    measure;
    /** What a further block may take, with the empty line that parts it from the one before. */
    left;
    constructor(fit) {
        this.measure = fit.measure;
        // The last block is followed by one line end, not two.
        this.left = fit.limit + 1;
    }
    /** The size that one more block may have. */
    get room() {
        return this.left - 2;
    }
    sizeOf(text) {
        return this.measure === 'bytes' ? Buffer.byteLength(text) : text.length;
    }
    /** Whether the block fitted; an empty one always does and leaves no trace. */
    add(block) {
        const size = this.sizeOf(block);
        if (size > this.room)
            return false;
        if (block === '')
            return true;
        this.blocks.push(block);
        this.left -= size + 2;
        return true;
    }
    /** Adds the first of these that fits, the fullest form first. */
    addFirst(...forms) {
        return forms.some((form) => this.add(form));
    }
    /** Empty where nothing fitted. */
    toString() {
        return this.blocks.length > 0 ? `${this.blocks.join('\n\n')}\n` : '';
    }
}
/**
 * As many lines as fit into `room`, `most` at the most; where not all do, `reserve` of it stays free to say so.
 * Rendered only as far as needed.
 */
export function portion(count, lineAt, sizeOf, room, reserve, most = Number.POSITIVE_INFINITY) {
    const items = [];
    let used = 0;
    let safe = 0;
    for (let index = 0; index < count; index++) {
        const line = lineAt(index);
        used += sizeOf(line) + 1;
        if (used > room || index >= most)
            break;
        items.push(line);
        if (used <= room - reserve)
            safe = items.length;
    }
    const shown = items.length === count ? items : items.slice(0, safe);
    return { items: shown, left: count - shown.length };
}
