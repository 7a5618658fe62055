import { z } from 'zod';
// Replies are read loosely: unknown fields pass, known ones may be absent, null or of a strange type, and only what
// nothing can be done without is required. Field by field from the vendor's REST pages and recorded replies.
const text = z.string().nullish().catch(undefined);
const count = z.number().nullish().catch(undefined);
/** Epoch milliseconds in the list, a zoneless string elsewhere. */
const moment = z.union([z.number(), z.string()]).nullish().catch(undefined);
/** The body of an error status, and of a refusal that comes with HTTP 200; some gateways write `msg` for `message`. */
export const errorReply = z.looseObject({ request_id: text, code: text, message: text, msg: text });
/** One file of a task. A failed one has no `transcription_url`; `qwen3-asr-flash-filetrans` sends no `subtask_status`. */
const fileReply = z.looseObject({
    file_url: text,
    transcription_url: text,
    subtask_status: text,
    code: text,
    message: text,
});
const taskOutput = z.looseObject({
    task_id: text,
    task_status: text,
    code: text,
    message: text,
    /** One entry per file, in no promised order. */
    results: z.array(fileReply.catch({})).nullish().catch(undefined),
    /** `qwen3-asr-flash-filetrans` answers with one object instead. */
    result: fileReply.nullish().catch(undefined),
    task_metrics: z.looseObject({ TOTAL: count, SUCCEEDED: count, FAILED: count }).nullish().catch(undefined),
    /** From 0 to 1; only the local service sends it. */
    progress: count,
});
/** Reply to a submit and to a look at a task. */
export const taskReply = z.looseObject({
    request_id: text,
    output: taskOutput,
    /** Whole seconds: `duration`, or `seconds` from `qwen3-asr-flash-filetrans`. */
    usage: z.looseObject({ duration: count, seconds: count }).nullish().catch(undefined),
});
/** Reply to a cancel that was accepted: an id and nothing else; a `code` makes it a refusal. */
export const cancelReply = z.looseObject({ request_id: text, code: z.literal('').nullish() });
/** The temporary store's upload policy; it comes under `data`, not `output`. */
export const policyReply = z.looseObject({
    request_id: text,
    data: z.looseObject({
        policy: z.string(),
        signature: z.string(),
        upload_dir: z.string(),
        upload_host: z.string(),
        oss_access_key_id: z.string(),
        expire_in_seconds: count,
        max_file_size_mb: count,
        x_oss_object_acl: text,
        x_oss_forbid_overwrite: text,
    }),
});
const taskListItem = z.looseObject({
    task_id: z.string(),
    status: text,
    model_name: text,
    request_id: text,
    gmt_create: moment,
    start_time: moment,
    end_time: moment,
    code: text,
    message: text,
});
/** The task list has no `output` wrapper. */
export const taskListReply = z.looseObject({
    request_id: text,
    data: z.array(taskListItem),
    total: count,
    total_page: count,
    page_no: count,
    page_size: count,
});
