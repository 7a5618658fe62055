/** A piece of a model's text. `fragment` is a `<|` or `|>` that belongs to no tag. The raws, joined, are the input. */
export type Token = {
    kind: 'text';
    raw: string;
} | {
    kind: 'tag';
    raw: string;
    name: string;
    closing: boolean;
} | {
    kind: 'fragment';
    raw: string;
};
/** Cuts a model's text into tags and the text between them. Total: any string has exactly one answer. */
export declare function tokenize(raw: string): Token[];
