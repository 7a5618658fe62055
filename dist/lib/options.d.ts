import { z } from 'zod';
declare const runSchema: z.ZodObject<{
    engine: z.ZodOptional<z.ZodEnum<{
        dashscope: "dashscope";
        local: "local";
    }>>;
    model: z.ZodDefault<z.ZodString>;
    language: z.ZodOptional<z.ZodString>;
    modelDir: z.ZodOptional<z.ZodString>;
    apiKey: z.ZodOptional<z.ZodString>;
    baseUrl: z.ZodOptional<z.ZodURL>;
    region: z.ZodOptional<z.ZodEnum<{
        "ap-northeast-1": "ap-northeast-1";
        "ap-southeast-1": "ap-southeast-1";
        "cn-beijing": "cn-beijing";
        "cn-hongkong": "cn-hongkong";
        "eu-central-1": "eu-central-1";
        finance: "finance";
        qianwen: "qianwen";
        "us-east-1": "us-east-1";
    }>>;
    workspace: z.ZodOptional<z.ZodString>;
    parameters: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
    channels: z.ZodOptional<z.ZodArray<z.ZodInt>>;
    speakers: z.ZodOptional<z.ZodUnion<readonly [z.ZodBoolean, z.ZodInt]>>;
    vocabularyId: z.ZodOptional<z.ZodString>;
    phraseId: z.ZodOptional<z.ZodString>;
    disfluencyRemoval: z.ZodOptional<z.ZodBoolean>;
    timestampAlignment: z.ZodOptional<z.ZodBoolean>;
    maskWords: z.ZodOptional<z.ZodArray<z.ZodString>>;
    removeWords: z.ZodOptional<z.ZodArray<z.ZodString>>;
    systemFilter: z.ZodOptional<z.ZodBoolean>;
    itn: z.ZodOptional<z.ZodBoolean>;
    words: z.ZodOptional<z.ZodBoolean>;
    context: z.ZodOptional<z.ZodString>;
    eventDetection: z.ZodOptional<z.ZodBoolean>;
    keep: z.ZodPipe<z.ZodDefault<z.ZodArray<z.ZodEnum<{
        emotions: "emotions";
        events: "events";
        text: "text";
    }>>>, z.ZodTransform<("emotions" | "events" | "text")[], ("emotions" | "events" | "text")[]>>;
    formats: z.ZodPipe<z.ZodDefault<z.ZodArray<z.ZodEnum<{
        html: "html";
        json: "json";
        md: "md";
        srt: "srt";
        txt: "txt";
        vtt: "vtt";
    }>>>, z.ZodTransform<("html" | "json" | "md" | "srt" | "txt" | "vtt")[], ("html" | "json" | "md" | "srt" | "txt" | "vtt")[]>>;
    maxLineWidth: z.ZodDefault<z.ZodInt>;
    maxLines: z.ZodDefault<z.ZodInt>;
    outputDir: z.ZodDefault<z.ZodString>;
    failOn: z.ZodDefault<z.ZodEnum<{
        all: "all";
        any: "any";
        never: "never";
    }>>;
    timeoutMinutes: z.ZodDefault<z.ZodNumber>;
    maxMinutes: z.ZodOptional<z.ZodNumber>;
    filesPerTask: z.ZodDefault<z.ZodInt>;
    wait: z.ZodDefault<z.ZodBoolean>;
}, z.core.$strict>;
declare const transcribeSchema: z.ZodObject<{
    engine: z.ZodOptional<z.ZodEnum<{
        dashscope: "dashscope";
        local: "local";
    }>>;
    model: z.ZodDefault<z.ZodString>;
    language: z.ZodOptional<z.ZodString>;
    modelDir: z.ZodOptional<z.ZodString>;
    apiKey: z.ZodOptional<z.ZodString>;
    baseUrl: z.ZodOptional<z.ZodURL>;
    region: z.ZodOptional<z.ZodEnum<{
        "ap-northeast-1": "ap-northeast-1";
        "ap-southeast-1": "ap-southeast-1";
        "cn-beijing": "cn-beijing";
        "cn-hongkong": "cn-hongkong";
        "eu-central-1": "eu-central-1";
        finance: "finance";
        qianwen: "qianwen";
        "us-east-1": "us-east-1";
    }>>;
    workspace: z.ZodOptional<z.ZodString>;
    parameters: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
    channels: z.ZodOptional<z.ZodArray<z.ZodInt>>;
    speakers: z.ZodOptional<z.ZodUnion<readonly [z.ZodBoolean, z.ZodInt]>>;
    vocabularyId: z.ZodOptional<z.ZodString>;
    phraseId: z.ZodOptional<z.ZodString>;
    disfluencyRemoval: z.ZodOptional<z.ZodBoolean>;
    timestampAlignment: z.ZodOptional<z.ZodBoolean>;
    maskWords: z.ZodOptional<z.ZodArray<z.ZodString>>;
    removeWords: z.ZodOptional<z.ZodArray<z.ZodString>>;
    systemFilter: z.ZodOptional<z.ZodBoolean>;
    itn: z.ZodOptional<z.ZodBoolean>;
    words: z.ZodOptional<z.ZodBoolean>;
    context: z.ZodOptional<z.ZodString>;
    eventDetection: z.ZodOptional<z.ZodBoolean>;
    keep: z.ZodPipe<z.ZodDefault<z.ZodArray<z.ZodEnum<{
        emotions: "emotions";
        events: "events";
        text: "text";
    }>>>, z.ZodTransform<("emotions" | "events" | "text")[], ("emotions" | "events" | "text")[]>>;
    formats: z.ZodPipe<z.ZodDefault<z.ZodArray<z.ZodEnum<{
        html: "html";
        json: "json";
        md: "md";
        srt: "srt";
        txt: "txt";
        vtt: "vtt";
    }>>>, z.ZodTransform<("html" | "json" | "md" | "srt" | "txt" | "vtt")[], ("html" | "json" | "md" | "srt" | "txt" | "vtt")[]>>;
    maxLineWidth: z.ZodDefault<z.ZodInt>;
    maxLines: z.ZodDefault<z.ZodInt>;
    outputDir: z.ZodDefault<z.ZodString>;
    failOn: z.ZodDefault<z.ZodEnum<{
        all: "all";
        any: "any";
        never: "never";
    }>>;
    timeoutMinutes: z.ZodDefault<z.ZodNumber>;
    maxMinutes: z.ZodOptional<z.ZodNumber>;
    filesPerTask: z.ZodDefault<z.ZodInt>;
    wait: z.ZodDefault<z.ZodBoolean>;
    sources: z.ZodArray<z.ZodString>;
}, z.core.$strict>;
/** How to transcribe, as a program writes it; every member may be left out. */
export type RunRequest = z.input<typeof runSchema>;
/** What may be asked of a run, as a program writes it; every member but `sources` may be left out. */
export type TranscribeRequest = z.input<typeof transcribeSchema>;
/** How to transcribe, complete and checked. */
export type RunOptions = z.output<typeof runSchema>;
/** What is asked of a run, complete and checked. */
export type TranscribeOptions = z.output<typeof transcribeSchema>;
/**
 * Checks a request at the rim and fills in what it leaves out.
 *
 * @throws InputError with one sentence that names the option and what it accepts.
 */
export declare function checkOptions(request: TranscribeRequest): TranscribeOptions;
/** As {@link checkOptions}, for a request whose sources come from elsewhere. */
export declare function checkRunOptions(request: RunRequest): RunOptions;
/**
 * What the environment adds to a request, under the names of the vendor's SDKs, so that one environment serves both. An
 * address named outright leaves no room for the environment's.
 */
export declare function requestFromEnvironment({ region, baseUrl }: Pick<RunRequest, 'region' | 'baseUrl'>, env?: Readonly<Record<string, string | undefined>>): Pick<RunRequest, 'apiKey' | 'baseUrl'>;
/** `maxLineWidth` as the command line and the Action write it: `max-line-width`. */
export declare function optionName(member: string): string;
export {};
