import { z } from 'zod';
// Replies are read loosely: unknown fields pass, known ones may be absent or null, and the raw reply is kept beside
// what was understood. Field by field from the vendor's REST pages and recorded replies.
const text = z.string().nullish();
const count = z.number().nullish();
/** The body of an error status; some gateways write `msg` for `message`. */
export const errorReply = z.looseObject({ request_id: text, code: text, message: text, msg: text });
const fileReply = z.looseObject({
    file_url: text,
    transcription_url: text,
    subtask_status: text,
    code: text,
    message: text,
});
/** Reply to submit and to a look at a task. */
export const taskReply = z.looseObject({
    request_id: text,
    output: z.looseObject({
        task_id: text,
        task_status: text,
        submit_time: text,
        scheduled_time: text,
        end_time: text,
        code: text,
        message: text,
        /** One entry per file, in no promised order. */
        results: z.array(fileReply).nullish(),
        /** `qwen3-asr-flash-filetrans` answers with one object instead. */
        result: fileReply.nullish(),
        task_metrics: z.looseObject({ TOTAL: count, SUCCEEDED: count, FAILED: count }).nullish(),
        /** From 0 to 1; only our own service sends it. */
        progress: count,
    }),
    usage: z.looseObject({ duration: count, seconds: count }).nullish(),
});
/** The temporary store's upload policy; it comes under `data`, not `output`. */
export const policyReply = z.looseObject({
    request_id: text,
    data: z.looseObject({
        policy: z.string(),
        signature: z.string(),
        upload_dir: z.string(),
        upload_host: z.string(),
        expire_in_seconds: count,
        max_file_size_mb: count,
        oss_access_key_id: z.string(),
        x_oss_object_acl: text,
        x_oss_forbid_overwrite: text,
    }),
});
const taskListItem = z.looseObject({
    task_id: z.string(),
    status: text,
    model_name: text,
    request_id: text,
    gmt_create: count,
    start_time: count,
    end_time: count,
    code: text,
    message: text,
});
/** The task list has no `output` wrapper, and its times are epoch milliseconds. */
export const taskListReply = z.looseObject({
    request_id: text,
    data: z.array(taskListItem),
    total: count,
    total_page: count,
    page_no: count,
    page_size: count,
});
