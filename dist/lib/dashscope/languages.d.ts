/** Codes as the vendor writes them; `jw` is Javanese. */
export declare const SENSEVOICE_LANGUAGES: readonly string[];
export declare const PARAFORMER_LANGUAGES: readonly string[];
export declare const FUN_ASR_LANGUAGES: readonly string[];
/** Those of the snapshot of 2025-08-25. */
export declare const FIRST_FUN_ASR_LANGUAGES: readonly string[];
export declare const QWEN3_LANGUAGES: readonly string[];
