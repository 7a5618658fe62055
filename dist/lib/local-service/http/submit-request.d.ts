import type { JobRequest } from '../jobs/job.ts';
import type { FindModel } from '../model-names.ts';
export interface SubmitRules {
    readonly findModel: FindModel;
    readonly unknownModel: (name: string) => string;
}
/**
 * Checks the body of a submit.
 *
 * @param resolveOss whether the request's header allows `oss://` URLs to be resolved.
 * @throws Refusal with the codes of the vendor's error page.
 */
export declare function readSubmitRequest(text: string, resolveOss: boolean, rules: SubmitRules): JobRequest;
