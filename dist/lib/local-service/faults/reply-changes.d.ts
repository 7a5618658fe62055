import type { CallName } from './call.ts';
/** A reply about a task, as far as it is changed. */
export interface TaskReplyBody {
    output?: TaskOutputBody;
    usage?: object;
    [field: string]: unknown;
}
export interface TaskOutputBody {
    task_id?: string;
    task_status?: string;
    submit_time?: string;
    results?: FileBody[];
    result?: FileBody;
    task_metrics?: object;
    [field: string]: unknown;
}
interface FileBody {
    file_url?: string;
    transcription_url?: string;
    [field: string]: unknown;
}
interface ReplyChange {
    call: CallName;
    /** Gives the reply as it is to be; undefined where there is nothing to change. */
    change: (body: TaskReplyBody) => TaskReplyBody | undefined;
}
/** Replies that say something else than what is, by name. Each was seen, is documented, or is left open by the vendor. */
export declare const replyChanges: Readonly<Record<string, ReplyChange>>;
export {};
