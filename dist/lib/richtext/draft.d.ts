/** A stretch of the clean text. `from` is unknown until a visible character follows its start. */
export interface Span {
    from: number | undefined;
    to: number | undefined;
}
/** Clean text while it is being put together: white space collapsed, offsets in UTF-16 code units. */
export interface Draft {
    readonly pieces: string[];
    length: number;
    last: string;
    /** White space was met since the last visible character. */
    spaced: boolean;
    /** Spans that start at the next visible character. */
    waiting: Span[];
}
export declare function emptyDraft(): Draft;
/** Adds text that stood between two tags. Its outer white space counts, but only once a visible character follows. */
export declare function appendText(draft: Draft, raw: string): void;
/** Starts a span at the next visible character. */
export declare function openSpan<T extends Span>(draft: Draft, span: T): T;
/** Ends a span after the last visible character; a span without any is empty, and stays where it was closed. */
export declare function closeSpan(draft: Draft, span: Span): void;
