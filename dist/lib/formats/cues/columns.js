import { eastAsianWidth } from 'get-east-asian-width';
/** How many columns a text takes on the screen: two for wide East Asian characters, none for marks that combine. */
export function columnsOf(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let columns = 0;
    for (const character of text) {
        if (/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character))
            continue;
        columns += eastAsianWidth(character.codePointAt(0) ?? 0);
    }
    return columns;
}
