import { z } from 'zod';
declare const schema: z.ZodObject<{
    sources: z.ZodArray<z.ZodString>;
    engine: z.ZodOptional<z.ZodEnum<{
        dashscope: "dashscope";
        local: "local";
    }>>;
    model: z.ZodDefault<z.ZodString>;
    language: z.ZodOptional<z.ZodString>;
    apiKey: z.ZodOptional<z.ZodString>;
    baseUrl: z.ZodOptional<z.ZodURL>;
    workspace: z.ZodOptional<z.ZodString>;
    parameters: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
    channels: z.ZodOptional<z.ZodArray<z.ZodInt>>;
    speakers: z.ZodOptional<z.ZodUnion<readonly [z.ZodBoolean, z.ZodInt]>>;
    vocabularyId: z.ZodOptional<z.ZodString>;
    disfluencyRemoval: z.ZodOptional<z.ZodBoolean>;
    words: z.ZodOptional<z.ZodBoolean>;
    keep: z.ZodPipe<z.ZodDefault<z.ZodArray<z.ZodEnum<{
        emotions: "emotions";
        events: "events";
        text: "text";
    }>>>, z.ZodTransform<("emotions" | "events" | "text")[], ("emotions" | "events" | "text")[]>>;
    formats: z.ZodPipe<z.ZodDefault<z.ZodArray<z.ZodEnum<{
        json: "json";
        md: "md";
        srt: "srt";
        txt: "txt";
        vtt: "vtt";
    }>>>, z.ZodTransform<("json" | "md" | "srt" | "txt" | "vtt")[], ("json" | "md" | "srt" | "txt" | "vtt")[]>>;
    maxLineWidth: z.ZodDefault<z.ZodInt>;
    maxLines: z.ZodDefault<z.ZodInt>;
    outputDir: z.ZodDefault<z.ZodString>;
    failOn: z.ZodDefault<z.ZodEnum<{
        all: "all";
        any: "any";
        never: "never";
    }>>;
    timeoutMinutes: z.ZodDefault<z.ZodNumber>;
}, z.core.$strict>;
/** What may be asked of a run, as a program writes it; every member but `sources` may be left out. */
export type TranscribeRequest = z.input<typeof schema>;
/** What is asked of a run, complete and checked. */
export type RunOptions = z.output<typeof schema>;
/**
 * Checks a request at the rim and fills in what it leaves out.
 *
 * @throws InputError with one sentence that names the option and what it accepts.
 */
export declare function checkOptions(request: TranscribeRequest): RunOptions;
/** `maxLineWidth` as the command line and the Action write it: `max-line-width`. */
export declare function optionName(member: string): string;
export {};
