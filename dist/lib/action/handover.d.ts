import { z } from 'zod';
import type { DeliveryPlan } from './delivery-plan.ts';
import type { Environment } from './environment.ts';
import type { Runner } from './runner.ts';
declare const handoverSchema: z.ZodObject<{
    phase: z.ZodEnum<{
        ended: "ended";
        running: "running";
    }>;
    key: z.ZodString;
    outputDir: z.ZodString;
    files: z.ZodArray<z.ZodString>;
    lists: z.ZodArray<z.ZodString>;
    page: z.ZodOptional<z.ZodObject<{
        path: z.ZodString;
        assetName: z.ZodString;
    }, z.core.$strip>>;
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
    memory: z.ZodOptional<z.ZodObject<{
        folder: z.ZodString;
        key: z.ZodString;
    }, z.core.$strip>>;
}, z.core.$strip>;
/** What the main step leaves to the post step: what is still to be delivered. */
export type HandedOver = z.infer<typeof handoverSchema>;
/**
 * Keeps what the post step needs. A runner hands state on in variables, which take little: it is kept in files, and the
 * variable names them.
 */
export declare class Handover {
    private readonly path;
    private left;
    private memory;
    constructor({ saveState }: Runner, env?: Environment);
    /** From here on the post step knows where files are kept that were finished. */
    begin(plan: DeliveryPlan): void;
    /** Remembers files as they are finished: whoever ends the process gives no notice. */
    addFiles(paths: readonly string[]): void;
    /** What is left to deliver; `texts` are needed where something is to be written out. */
    end(plan: DeliveryPlan, texts: readonly string[]): void;
    /** Leaves to the post step what a run remembers, or, once that is kept, takes it back. */
    remember(memory: HandedOver['memory']): void;
    private write;
    private save;
}
/** What the main step left; a step that was killed left its finished files. */
export declare function readHandover(env?: Environment): HandedOver | undefined;
/** Takes away what the main step left, which holds transcripts. */
export declare function removeHandover(env?: Environment): void;
export {};
