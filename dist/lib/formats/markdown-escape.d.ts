/** One line of untrusted plain text as Markdown that shows exactly that: no markup, HTML, link, mention, reference, emoji or workflow command. */
export declare function escapeMarkdown(text: string): string;
/** The same for the inside of an HTML element, where a backslash escapes nothing. */
export declare function escapeHtml(text: string): string;
