import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { PUBLICATIONS } from './inputs/inputs.js';
const stateSchema = z.object({
    /** `running` until the main step has come to its own end, whatever that was. */
    phase: z.enum(['running', 'ended']),
    startedAt: z.number(),
    outputDir: z.string(),
    files: z.array(z.string()),
    lists: z.array(z.string()),
    artifactName: z.string(),
    retentionDays: z.number().optional(),
    publish: z.array(z.enum(PUBLICATIONS)),
    release: z.object({ id: z.int(), tag: z.string() }).optional(),
    /** The run in Markdown, the longest form first. */
    texts: z.array(z.string()),
});
const PATH = 'path';
/** A runner hands state on in variables, which take little: it is kept in a file, and the variable names that. */
export function saveStepState(plan, frame, { saveState }, env = process.env) {
    const { RUNNER_TEMP: folder, GITHUB_ACTION: step = 'step' } = env;
    if (!folder)
        return;
    const path = join(folder, `sensevoice-transcribe-${step.replace(/\W+/g, '_')}.json`);
    try {
        writeFileSync(path, JSON.stringify({ ...plan, ...frame }), { mode: 0o600 });
        saveState(PATH, path);
    }
    catch {
        // Only the post step misses it, which then has nothing to do.
    }
}
/** Takes away what the main step left, which holds transcripts. */
export function removeStepState(env = process.env) {
    const path = env[`STATE_${PATH}`];
    if (path)
        rmSync(path, { force: true });
}
export function readStepState(env = process.env) {
    const path = env[`STATE_${PATH}`];
    if (!path)
        return undefined;
    try {
        return stateSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    }
    catch {
        return undefined;
    }
}
