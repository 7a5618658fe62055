import type { Parameter } from './parameters.ts';
/** Whether a value is of a parameter's type and within its range. */
export declare function fits({ type, minimum, maximum }: Parameter, value: unknown): boolean;
/** What a parameter takes, for a sentence. */
export declare function takes({ type, minimum, maximum }: Parameter): string;
