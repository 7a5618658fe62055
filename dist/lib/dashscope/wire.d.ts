import { z } from 'zod';
/** The body of an error status, and of a refusal that comes with HTTP 200; some gateways write `msg` for `message`. */
export declare const errorReply: z.ZodObject<{
    request_id: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
    code: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
    message: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
    msg: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
}, z.core.$loose>;
/** One file of a task. A failed one has no `transcription_url`; `qwen3-asr-flash-filetrans` sends no `subtask_status`. */
declare const fileReply: z.ZodObject<{
    file_url: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
    transcription_url: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
    subtask_status: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
    code: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
    message: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
}, z.core.$loose>;
export type FileReply = z.infer<typeof fileReply>;
declare const taskOutput: z.ZodObject<{
    task_id: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
    task_status: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
    code: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
    message: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
    results: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodCatch<z.ZodObject<{
        file_url: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
        transcription_url: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
        subtask_status: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
        code: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
        message: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
    }, z.core.$loose>>>>>>;
    result: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodObject<{
        file_url: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
        transcription_url: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
        subtask_status: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
        code: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
        message: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
    }, z.core.$loose>>>>;
    task_metrics: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodObject<{
        TOTAL: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodNumber>>>;
        SUCCEEDED: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodNumber>>>;
        FAILED: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodNumber>>>;
    }, z.core.$loose>>>>;
    progress: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodNumber>>>;
}, z.core.$loose>;
export type TaskOutput = z.infer<typeof taskOutput>;
/** Reply to a submit and to a look at a task. */
export declare const taskReply: z.ZodObject<{
    request_id: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
    output: z.ZodObject<{
        task_id: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
        task_status: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
        code: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
        message: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
        results: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodCatch<z.ZodObject<{
            file_url: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
            transcription_url: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
            subtask_status: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
            code: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
            message: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
        }, z.core.$loose>>>>>>;
        result: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodObject<{
            file_url: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
            transcription_url: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
            subtask_status: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
            code: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
            message: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
        }, z.core.$loose>>>>;
        task_metrics: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodObject<{
            TOTAL: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodNumber>>>;
            SUCCEEDED: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodNumber>>>;
            FAILED: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodNumber>>>;
        }, z.core.$loose>>>>;
        progress: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodNumber>>>;
    }, z.core.$loose>;
    usage: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodObject<{
        duration: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodNumber>>>;
        seconds: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodNumber>>>;
    }, z.core.$loose>>>>;
}, z.core.$loose>;
export type TaskReply = z.infer<typeof taskReply>;
/** Reply to a cancel that was accepted: an id and nothing else; a `code` makes it a refusal. */
export declare const cancelReply: z.ZodObject<{
    request_id: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
    code: z.ZodOptional<z.ZodNullable<z.ZodLiteral<"">>>;
}, z.core.$loose>;
/** The temporary store's upload policy; it comes under `data`, not `output`. */
export declare const policyReply: z.ZodObject<{
    request_id: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
    data: z.ZodObject<{
        policy: z.ZodString;
        signature: z.ZodString;
        upload_dir: z.ZodString;
        upload_host: z.ZodString;
        oss_access_key_id: z.ZodString;
        expire_in_seconds: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodNumber>>>;
        max_file_size_mb: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodNumber>>>;
        x_oss_object_acl: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
        x_oss_forbid_overwrite: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
    }, z.core.$loose>;
}, z.core.$loose>;
export type UploadPolicy = z.infer<typeof policyReply>['data'];
declare const taskListItem: z.ZodObject<{
    task_id: z.ZodString;
    status: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
    model_name: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
    request_id: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
    gmt_create: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>>>>;
    start_time: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>>>>;
    end_time: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>>>>;
    code: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
    message: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
}, z.core.$loose>;
export type TaskListItem = z.infer<typeof taskListItem>;
/** The task list has no `output` wrapper. */
export declare const taskListReply: z.ZodObject<{
    request_id: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
    data: z.ZodArray<z.ZodObject<{
        task_id: z.ZodString;
        status: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
        model_name: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
        request_id: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
        gmt_create: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>>>>;
        start_time: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>>>>;
        end_time: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>>>>;
        code: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
        message: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodString>>>;
    }, z.core.$loose>>;
    total: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodNumber>>>;
    total_page: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodNumber>>>;
    page_no: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodNumber>>>;
    page_size: z.ZodCatch<z.ZodOptional<z.ZodNullable<z.ZodNumber>>>;
}, z.core.$loose>;
export {};
