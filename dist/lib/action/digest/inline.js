import { escapeHtml, escapeMarkdown } from '../../formats/markdown-escape.js';
import { plainText } from '../../formats/plain-text.js';
/** Untrusted text as one line of Markdown that shows exactly that. */
export function inline(text) {
    return escapeMarkdown(plainText(text));
}
/** Untrusted text for the inside of an HTML element. */
export function inlineHtml(text) {
    return escapeHtml(plainText(text));
}
/** A name in the type of code where nothing in it could end that, so that it can be copied; else escaped. */
export function code(text) {
    return /^[\p{L}\p{N}_][\p{L}\p{N}_.,+()/ -]{0,199}$/u.test(text) && text.trim() === text
        ? `\`${text}\``
        : inline(text);
}
/** A link, or only its label (Markdown already) where the address is not one of the web. */
export function link(label, href) {
    const address = href === undefined ? undefined : safeAddress(href);
    return address === undefined ? label : `[${label}](${address})`;
}
/** Percent-encoded so that it cannot end the link, nor hold a credential. */
function safeAddress(href) {
    if (/^\.\/\d+\/artifacts\/\d+$/.test(href))
        return href;
    if (!URL.canParse(href))
        return undefined;
    const url = new URL(href);
    if (!/^https?:$/.test(url.protocol) || url.username || url.password)
        return undefined;
    return url.href.replace(/[()<>[\]{}|\\^`'"*$]/g, percent).replaceAll('&', '&amp;');
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
/** How far back a cut may move to end at a word. */
const LONGEST_STEP = 40;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** Plain text of at most `limit` characters: what is longer ends at a word, else between visible characters, with `…`. */
export function clip(text, limit) {
    // White space shrinks, so a little more is read than can be shown.
    const plain = plainText(text.slice(0, limit * 2 + 64).replace(/[\ud800-\udbff]$/, ''));
    if (plain.length <= limit && text.length <= limit * 2 + 64)
        return plain;
    const end = Math.max(0, Math.min(plain.length, limit - 1));
    const space = plain.lastIndexOf(' ', end);
    const cut = space > 0 && space >= end - LONGEST_STEP ? space : visibleEnd(plain, end);
    return `${plain.slice(0, cut).trimEnd()}…`;
}
/** The last place up to `end` where no visible character is divided. */
function visibleEnd(text, end) {
    const from = Math.max(0, end - 64);
    let cut = 0;
    for (const { index } of graphemes.segment(text.slice(from, end + 64))) {
        if (from + index > end)
            break;
        cut = from + index;
    }
    if (cut > 0)
        return cut;
    return /[\udc00-\udfff]/.test(text.charAt(end)) ? end - 1 : end;
}
/** The end of a long name tells more than its start. */
export function clipStart(text, limit) {
    const plain = plainText(text);
    if (plain.length <= limit)
        return plain;
    // A joiner, so that no line ends after the dots.
    return `…\u2060${plain.slice(2 - limit).replace(/^[\udc00-\udfff]/, '')}`;
}
