import type { Transcript } from '../../transcript.ts';
/** What is said in a transcript, rendered as far as there is room. */
export interface TextPart {
    /** Paragraphs of Markdown. */
    text: string;
    complete: boolean;
}
/** What stands under a text that is not whole. */
export declare const textGoesOn = "*The text goes on in the files.*";
/** The sentences of one transcript, in order, to be cut to any size without going through all of them again. */
export declare class Speech {
    /** Characters of plain text. */
    readonly length: number;
    private readonly transcript;
    private readonly sentences;
    private readonly isCut;
    /** @param mostCharacters what is kept of it; a page that could show more will say that it goes on. */
    constructor(transcript: Transcript, mostCharacters?: number);
    /** What the whole will take, about: markup and characters that must be escaped make it more than it is. */
    estimate(sizeOf: (text: string) => number): number;
    /** As much of it as fits. `undefined` where that is too little to be worth it. */
    within(room: number, sizeOf: (text: string) => number): TextPart | undefined;
}
