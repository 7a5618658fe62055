/** What a model may be asked for beside the transcription itself. */
export interface TaskOptions {
    /** One language code, or `auto`. Absent and `auto` leave it to the model. */
    language?: string | undefined;
    /** Tell speakers apart: `true`, or how many there are (2 to 100, a hint). */
    speakers?: boolean | number | undefined;
    /** Channel numbers from 0; each is recognised, and billed, by itself. Absent: the first. */
    channels?: readonly number[] | undefined;
    /** The id of a list of hot words. */
    vocabularyId?: string | undefined;
    /** Leave out filler words. */
    disfluencyRemoval?: boolean | undefined;
    /** Give each word its times, where the model does so only on request. */
    words?: boolean | undefined;
    /** Sent as they are, over what the options above become. */
    parameters?: Readonly<Record<string, unknown>> | undefined;
}
/** What to transcribe, with which model and how. */
export interface SubmitRequest extends TaskOptions {
    model: string;
    /** `http(s)://` or `oss://`. One is valid under every version of the vendor's documents. */
    fileUrls: readonly string[];
}
/** The body of a submit; `parameters` is always there, since workspace hosts fail tasks without it. */
export interface SubmitBody {
    model: string;
    input: {
        file_urls: string[];
    } | {
        file_url: string;
    };
    parameters: Record<string, unknown>;
}
/**
 * Encodes a request for its model's family. A model that is not in the table is asked in the way most of them are.
 * @throws InputError when the model cannot do what is asked, before anything is sent.
 */
export declare function encodeSubmit(request: SubmitRequest): SubmitBody;
/** Whether the service has to look into its temporary store for any of the sources. */
export declare function needsStore(request: SubmitRequest): boolean;
/**
 * Checks options against a model of the table; a model that is not in it may take anything.
 * @throws InputError naming the models that can do what this one cannot.
 */
export declare function checkTaskOptions(name: string, asked: TaskOptions): void;
