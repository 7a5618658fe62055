/** How long a text takes to say, in letters: digits are said as words, and a Han character or kana is a syllable. */
export declare function spokenLength(text: string): number;
