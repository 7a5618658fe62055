/** `11 s`, `4 min 5 s`, `1 h 23 min`. */
export declare function spanOf(ms: number): string;
/** `8 sources`, `1 source`, `1,000 sources`. */
export declare function counted(count: number, noun: string): string;
export declare function grouped(count: number): string;
