/** What a line break never divides: a word with its punctuation. */
export interface Unit {
    text: string;
    role: 'words' | 'event' | 'voice';
    /** Where it stands in the sentence's text, in UTF-16 code units. Labels have no extent. */
    from: number;
    to: number;
    columns: number;
    spaceAfter: boolean;
}
/** Cuts a text where a line may end. Joined (with a space where `spaceAfter`), the units are the plain text. */
export declare function textUnits(text: string, maxColumns: number): Unit[];
/** An event's label or a speaker's name: undivided where a line can hold it, and no part of the text where it stands. */
export declare function labelUnits(text: string, role: 'event' | 'voice', at: number, maxColumns: number): Unit[];
