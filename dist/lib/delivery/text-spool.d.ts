/** Texts by number, which come in any order and are wanted in theirs. Many do not take much memory: they go to a temporary file. */
export declare class TextSpool {
    private readonly mostCharacters;
    private readonly places;
    private characters;
    private file;
    constructor(mostCharacters?: number);
    set(index: number, text: string): void;
    /** Empty where there is none of that number. */
    text(index: number): string;
    /** In the order of their numbers; numbers without a text are passed over. */
    texts(): Generator<string>;
    close(): void;
    /** A disk that takes nothing leaves the text in memory. */
    private store;
    private load;
}
