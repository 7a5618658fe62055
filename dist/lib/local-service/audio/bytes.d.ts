/** A view for reading numbers. Reading past the end throws a RangeError. */
export declare function viewOf(bytes: Uint8Array): DataView;
/** `length` bytes as Latin-1 characters; shorter at the end. */
export declare function textAt(bytes: Uint8Array, offset: number, length: number): string;
/** Whether `bytes` hold `text`, a string of Latin-1 characters, at `offset`. */
export declare function hasText(bytes: Uint8Array, offset: number, text: string): boolean;
export declare function concatBytes(parts: readonly Uint8Array[]): Uint8Array;
