import { wellFormed } from '../formats/plain-text.js';
/** Markup that only {@link html} makes, so that no text gets into a page without being escaped. */
export class Html {
    markup;
    constructor(markup) {
        this.markup = markup;
    }
}
const ESCAPES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters, and marks that reorder what is shown
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** Markup from a template. Whatever is put into it is escaped, for text and for quoted attributes alike. */
export function html(parts, ...contents) {
    let markup = parts[0];
    for (const [index, content] of contents.entries())
        markup += markupOf(content) + parts[index + 1];
    return new Html(markup);
}
function markupOf(content) {
    if (content === undefined || content === false)
        return '';
    if (content instanceof Html)
        return content.markup;
    if (typeof content === 'object')
        return content.map(({ markup }) => markup).join('');
    return escapeText(String(content));
}
function escapeText(text) {
    return wellFormed(text)
        .replace(INVISIBLE, '')
        .replace(/[&<>"']/g, (character) => ESCAPES[character]);
}
