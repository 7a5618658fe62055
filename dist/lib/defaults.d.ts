/** The version of this package. */
export declare const VERSION = "0.1.0";
/** The formats a transcript can be written in, by their file extension. */
export declare const TRANSCRIPT_FORMATS: readonly ['txt', 'srt', 'vtt', 'md', 'json'];
export type TranscriptFormat = (typeof TRANSCRIPT_FORMATS)[number];
/** All that can be asked for: those, and `html`, the page of the whole run. */
export declare const FORMATS: readonly ["txt", "srt", "vtt", "md", "json", "html"];
export type Format = (typeof FORMATS)[number];
/** The kinds of content that can be kept in what is rendered. */
export declare const KINDS: readonly ['text', 'emotions', 'events'];
export type Kind = (typeof KINDS)[number];
export declare const ENGINES: readonly ['dashscope', 'local'];
export type Engine = (typeof ENGINES)[number];
/** The regions of DashScope, and the two platforms apart from them; a key works only in its own. */
export declare const REGIONS: readonly ['cn-beijing', 'ap-southeast-1', 'us-east-1', 'cn-hongkong', 'eu-central-1', 'ap-northeast-1', 'finance', 'qianwen'];
export type Region = (typeof REGIONS)[number];
export declare const FAIL_ON: readonly ['any', 'all', 'never'];
export type FailOn = (typeof FAIL_ON)[number];
/** Whether results and tasks are remembered from run to run. */
export declare const CACHE_SETTINGS: readonly ['auto', 'on', 'off'];
/** What holds where the user says nothing. Free of imports, so that help texts can show it without loading anything. */
export declare const defaults: {
    readonly model: 'auto';
    readonly formats: Format[];
    readonly keep: Kind[];
    readonly outputDir: 'transcripts';
    readonly maxLineWidth: 42;
    readonly maxLines: 2;
    readonly failOn: FailOn;
    readonly timeoutMinutes: 60;
    /** Valid under every version of the vendor's documents, and no file can hurt another. */
    readonly filesPerTask: 1;
    readonly baseUrl: 'https://dashscope.aliyuncs.com/api/v1';
    /** The live hosted model that still returns emotions. */
    readonly dashscopeModel: 'qwen3-asr-flash-filetrans';
};
