/** Separated by commas or spaces. */
export declare function list(text: string): string[];
export declare function port(text: string): number;
export declare function number(text: string): number;
/** `true` where nobody knows how many there are. */
export declare function speakers(text: string): number | true;
export declare function integers(text: string): number[];
export declare function json(text: string): unknown;
/** Separated by commas alone, since each may be several words. */
export declare function phrases(text: string): string[];
/** `30`, or from and to: `20-60`. */
export declare function span(text: string): [number, number];
export declare function onOrOff(text: string): boolean;
