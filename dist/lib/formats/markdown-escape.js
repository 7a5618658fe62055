const ESCAPES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    // Backslashes do not stop GitHub's formulas, nor the templates of site generators.
    $: '&#36;',
    '{': '&#123;',
    '}': '&#125;',
    '\u200b': '&#8203;',
};
/** Where GitHub makes links, mentions and emoji of plain text: an invisible character at `$` of each match's end prevents it. */
const AUTOMATIC = [
    /@/g,
    /#(?=\d)/g,
    /\bGH-(?=\d)/gi,
    /\b(?:https?|ftp|mailto|xmpp):/gi,
    /\bwww(?=\.)/gi,
    /\b[0-9a-f](?=[0-9a-f]{6,39}\b)/gi,
    /(?<!\d):(?=[\w+-]{1,40}:)/g,
];
/** One line of untrusted plain text as Markdown that shows exactly that: no markup, HTML, link, mention, reference or emoji. */
export function escapeMarkdown(text) {
    const inert = AUTOMATIC.reduce((result, pattern) => result.replace(pattern, '$&\u200b'), text);
    return inert
        .replace(/[\\`*_[\]#|~]/g, '\\$&')
        .replace(/[&<>${}\u200b]/g, (character) => ESCAPES[character] ?? character)
        .replace(/^[-+=]|^(\d{1,9})(?=[.)])/, (start, digits) => (digits ? `${digits}\\` : `\\${start}`));
}
