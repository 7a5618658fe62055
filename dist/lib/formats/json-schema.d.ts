import { z } from 'zod';
/** The public JSON of a transcript, version 1. For checking at the rim and in tests; rendering does not run it. */
export declare const transcriptSchema: z.ZodObject<{
    schema: z.ZodLiteral<1>;
    source: z.ZodString;
    engine: z.ZodEnum<{
        dashscope: "dashscope";
        local: "local";
    }>;
    model: z.ZodString;
    annotations: z.ZodArray<z.ZodEnum<{
        emotions: "emotions";
        events: "events";
    }>>;
    language: z.ZodOptional<z.ZodString>;
    duration_ms: z.ZodOptional<z.ZodInt>;
    channels: z.ZodArray<z.ZodObject<{
        channel: z.ZodInt;
        text: z.ZodString;
        sentences: z.ZodArray<z.ZodObject<{
            start_ms: z.ZodOptional<z.ZodInt>;
            end_ms: z.ZodOptional<z.ZodInt>;
            text: z.ZodString;
            emotion: z.ZodOptional<z.ZodEnum<{
                angry: "angry";
                disgusted: "disgusted";
                fearful: "fearful";
                happy: "happy";
                neutral: "neutral";
                sad: "sad";
                surprised: "surprised";
            }>>;
            events: z.ZodArray<z.ZodObject<{
                type: z.ZodString;
                from: z.ZodInt;
                to: z.ZodInt;
            }, z.core.$strip>>;
            speaker: z.ZodOptional<z.ZodInt>;
            language: z.ZodOptional<z.ZodString>;
            words: z.ZodOptional<z.ZodArray<z.ZodObject<{
                text: z.ZodString;
                start_ms: z.ZodInt;
                end_ms: z.ZodInt;
                estimated: z.ZodOptional<z.ZodBoolean>;
            }, z.core.$strip>>>;
            raw: z.ZodOptional<z.ZodString>;
        }, z.core.$strip>>;
        events: z.ZodArray<z.ZodObject<{
            type: z.ZodString;
            start_ms: z.ZodInt;
            end_ms: z.ZodInt;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    warnings: z.ZodArray<z.ZodObject<{
        code: z.ZodString;
        message: z.ZodString;
    }, z.core.$strip>>;
}, z.core.$strip>;
/** The public JSON of a transcript: what `transcriptSchema` accepts. */
export type TranscriptJson = z.infer<typeof transcriptSchema>;
/** The JSON Schema (draft 2020-12) of the public JSON. Unknown properties are allowed, so that later versions can add some. */
export declare function transcriptJsonSchema(): Record<string, unknown>;
