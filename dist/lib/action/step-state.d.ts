import { z } from 'zod';
import type { DeliveryPlan } from './delivery-plan.ts';
import type { Environment } from './environment.ts';
import type { Runner } from './runner.ts';
declare const stateSchema: z.ZodObject<{
    phase: z.ZodEnum<{
        ended: "ended";
        running: "running";
    }>;
    key: z.ZodString;
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
/**
 * Keeps what the post step needs. A runner hands state on in variables, which take little: it is kept in files, and the
 * variable names them.
 */
export declare class StepMemory {
    private readonly path;
    constructor({ saveState }: Runner, env?: Environment);
    /** From here on the post step knows where files are kept that were finished. */
    begin(plan: DeliveryPlan): void;
    /** Remembers files as they are finished: whoever ends the process gives no notice. */
    addFiles(paths: readonly string[]): void;
    /** What is left to deliver; `texts` are needed where something is to be written out. */
    end(plan: DeliveryPlan, texts: readonly string[]): void;
    private write;
}
/** What the main step left; a step that was killed left its finished files. */
export declare function readStepState(env?: Environment): StepState | undefined;
/** Takes away what the main step left, which holds transcripts. */
export declare function removeStepState(env?: Environment): void;
export {};
