/** Untrusted text as one line of Markdown that shows exactly that. */
export declare function inline(text: string): string;
/** Untrusted text for the inside of an HTML element. */
export declare function inlineHtml(text: string): string;
/** A name in the type of code where nothing in it could end that, so that it can be copied; else escaped. */
export declare function code(text: string): string;
/** A link, or only its label (Markdown already) where the address is not one of the web. */
export declare function link(label: string, href: string | undefined): string;
/** Plain text of at most `limit` characters: what is longer ends at a word, else between visible characters, with `…`. */
export declare function clip(text: string, limit: number): string;
/** The end of a long name tells more than its start. */
export declare function clipStart(text: string, limit: number): string;
