/** An EBML element, RFC 8794 §6. Offsets are within the bytes it was found in; `end` is infinite where its size is unknown. */
export interface Element {
    id: number;
    body: number;
    end: number;
}
/** The elements that lie whole in `bytes`, by identifier. */
export declare function childrenOf(bytes: Uint8Array): Map<number, Element[]>;
/** The element that starts at `offset`, if its header is there. */
export declare function elementAt(bytes: Uint8Array, offset: number): Element | undefined;
/** A number of variable size, RFC 8794 §4, and where it ends. `unknown` is the value that stands for none. */
export declare function numberAt(bytes: Uint8Array, offset: number): {
    value: number;
    end: number;
    unknown: number;
} | undefined;
/** An element's content as a number; undefined without an element. */
export declare function unsignedOf(bytes: Uint8Array, element: Element | undefined): number | undefined;
/** An element's content as a floating-point number; undefined without an element. */
export declare function floatOf(bytes: Uint8Array, element: Element | undefined): number | undefined;
