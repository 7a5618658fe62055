import type { Clock } from '../clock.ts';
import { type UploadedArtifact } from './artifact/upload.ts';
import type { DeliveryPlan } from './delivery-plan.ts';
import type { GitHubApi } from './github/api.ts';
import type { Publication } from './inputs/inputs.ts';
import { type JobContext } from './job-context.ts';
/** What was delivered. */
export interface Delivered {
    artifact?: UploadedArtifact;
    /** Where files can be downloaded, by their paths. */
    links: Map<string, string>;
    /** Sentences about what went wrong. */
    notes: string[];
    /** Sentences about what is as it should be, though not as asked. */
    notices: string[];
    /** What there was no time for, or may succeed later. */
    left: Pick<DeliveryPlan, 'artifactName' | 'publish'>;
}
export interface DeliveryTools {
    clock: Clock;
    job: JobContext;
    api: () => GitHubApi;
    /** Ends the delivery; what is not done by then is left. */
    signal: AbortSignal;
    /** The run in Markdown for a place, with what was delivered so far, in no more than so many characters. */
    render: (place: Publication, room: number, delivered: Delivered) => string;
}
/** Takes a run's files everywhere they are wanted, each place by itself. Never throws: what failed is in the notes. */
export declare function deliver(plan: DeliveryPlan, tools: DeliveryTools): Promise<Delivered>;
/** What was not delivered, in a sentence that says what becomes of it. */
export declare function leftToDeliver({ left }: Delivered, what?: string): string[];
