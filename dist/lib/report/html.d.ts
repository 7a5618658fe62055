/** Markup that only {@link html} makes, so that no text gets into a page without being escaped. */
export declare class Html {
    readonly markup: string;
    constructor(markup: string);
}
/** What a template takes: text to be escaped, markup, lists of markup, and what is absent. */
export type Content = string | number | Html | readonly Html[] | undefined | false;
/** Markup from a template. Whatever is put into it is escaped, for text and for quoted attributes alike. */
export declare function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Html;
