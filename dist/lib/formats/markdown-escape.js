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
    /GH-(?=\d)/gi,
    // Also inside a word: GitHub finds addresses after a digit or an underscore.
    /(?:https?|ftp|mailto|xmpp):/gi,
    /www(?=\.)/gi,
    // Two digits between colons are a time; every emoji's name is another.
    /:(?!\d\d:)(?=[\w+-]{1,100}:)/g,
];
/** What can be the id of a commit: broken up so that no part of it is long enough to be one. */
const COMMIT = /\b[0-9a-f]{7,40}\b/gi;
/** One line of untrusted plain text as Markdown that shows exactly that: no markup, HTML, link, mention, reference, emoji or workflow command. */
export function escapeMarkdown(text) {
    return inert(text)
        .replace(/[\\`*_[\]#|~]/g, '\\$&')
        .replace(/[&<>${}\u200b]/g, (character) => ESCAPES[character] ?? character)
        .replace(/^[-+=:]|^(\d{1,9})(?=[.)])/, (start, digits) => (digits ? `${digits}\\` : `\\${start}`));
}
/** The same for the inside of an HTML element, where a backslash escapes nothing. */
export function escapeHtml(text) {
    return inert(text).replace(/[\\`*_[\]#|~&<>${}\u200b]/g, (character) => `&#${character.charCodeAt(0)};`);
}
function inert(text) {
    return AUTOMATIC.reduce((result, pattern) => result.replace(pattern, '$&\u200b'), text).replace(COMMIT, (id) => id.replace(/^.|.{6}(?=.)/g, '$&\u200b'));
}
