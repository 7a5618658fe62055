import type { RunOptions } from '../options.ts';
import { type JobContext } from './job-context.ts';
/**
 * Whether a step cannot do its work because the repository's secrets are kept from whoever caused the run, which is no
 * fault of theirs.
 *
 * @throws InputError when the key is missing for any other reason.
 */
export declare function lacksSecrets(options: RunOptions, job: JobContext): boolean;
