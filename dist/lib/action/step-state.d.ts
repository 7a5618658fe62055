import { z } from 'zod';
import type { DeliveryPlan } from './deliveries.ts';
import type { Runner } from './runner.ts';
declare const stateSchema: z.ZodObject<{
    phase: z.ZodEnum<{
        ended: "ended";
        running: "running";
    }>;
    startedAt: z.ZodNumber;
    outputDir: z.ZodString;
    files: z.ZodArray<z.ZodString>;
    lists: z.ZodArray<z.ZodString>;
    artifactName: z.ZodString;
    retentionDays: z.ZodOptional<z.ZodNumber>;
    publish: z.ZodArray<z.ZodEnum<{
        "pr-comment": "pr-comment";
        "release-assets": "release-assets";
        "release-notes": "release-notes";
    }>>;
    release: z.ZodOptional<z.ZodObject<{
        id: z.ZodInt;
        tag: z.ZodString;
    }, z.core.$strip>>;
    texts: z.ZodArray<z.ZodString>;
}, z.core.$strip>;
/** What the main step leaves to the post step: what is still to be delivered. */
export type StepState = z.infer<typeof stateSchema>;
type Environment = Readonly<Record<string, string | undefined>>;
/** A runner hands state on in variables, which take little: it is kept in a file, and the variable names that. */
export declare function saveStepState(plan: DeliveryPlan, frame: Pick<StepState, 'phase' | 'startedAt' | 'texts'>, { saveState }: Runner, env?: Environment): void;
/** Takes away what the main step left, which holds transcripts. */
export declare function removeStepState(env?: Environment): void;
export declare function readStepState(env?: Environment): StepState | undefined;
export {};
