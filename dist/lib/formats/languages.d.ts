import type { Transcript } from '../transcript.ts';
/** Codes of the languages that are spoken, those of most sentences first. */
export declare function languagesOf({ language, channels }: Transcript): string[];
/** `English` for `en`; a code of which no name is known stands as it is. */
export declare function languageName(code: string): string;
