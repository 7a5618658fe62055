/** One line of untrusted plain text as Markdown that shows exactly that: no markup, HTML, link, mention, reference or emoji. */
export declare function escapeMarkdown(text: string): string;
