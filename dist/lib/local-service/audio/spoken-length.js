/** How long a text takes to say, in letters: digits are said as words, and a Han character or kana is a syllable. */
export function spokenLength(text) {
    const digits = text.match(/\p{Nd}/gu)?.length ?? 0;
    const syllables = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0;
    return text.length + digits * 3 + syllables * 2;
}
