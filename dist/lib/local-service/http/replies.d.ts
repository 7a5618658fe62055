import type { Job } from '../jobs/job.ts';
/** The submit reply, with the fields and no others that the cloud sends. */
export declare function submitReply(job: Job): object;
/** The reply to a look; `resultUrl` gives the address of a finished file's transcription. */
export declare function taskReply(job: Job, resultUrl: (resultId: string) => string): object;
/** An id that is not known, or no longer: HTTP 200 all the same. */
export declare function unknownTaskReply(taskId: string): object;
export declare function errorReply(code: string, message: string): object;
/** `YYYY-MM-DD HH:mm:ss.SSS` in UTC+8 without a zone, as the cloud writes its times. */
export declare function beijingTime(epochMs: number): string;
