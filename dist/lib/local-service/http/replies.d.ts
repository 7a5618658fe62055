import { type Job } from '../jobs/job.ts';
/** Gives the address of a finished file's transcription. */
export type ResultAddress = (resultId: string) => string;
/** The submit reply, with the fields and no others that the cloud sends. */
export declare function submitReply(job: Job): object;
/** The reply to a look. */
export declare function taskReply(job: Job, addressOf: ResultAddress): object;
/** An id that is not known, or no longer: HTTP 200 all the same. */
export declare function unknownTaskReply(taskId: string): object;
export declare function errorReply(code: string, message: string): object;
