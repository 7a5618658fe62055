import { z } from 'zod';
/** The body of an error status; some gateways write `msg` for `message`. */
export declare const errorReply: z.ZodObject<{
    request_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    code: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    message: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    msg: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose>;
declare const fileReply: z.ZodObject<{
    file_url: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    transcription_url: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    subtask_status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    code: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    message: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose>;
export type FileReply = z.infer<typeof fileReply>;
/** Reply to submit and to a look at a task. */
export declare const taskReply: z.ZodObject<{
    request_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    output: z.ZodObject<{
        task_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        task_status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        submit_time: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        scheduled_time: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        end_time: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        code: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        message: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        results: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodObject<{
            file_url: z.ZodOptional<z.ZodNullable<z.ZodString>>;
            transcription_url: z.ZodOptional<z.ZodNullable<z.ZodString>>;
            subtask_status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
            code: z.ZodOptional<z.ZodNullable<z.ZodString>>;
            message: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        }, z.core.$loose>>>>;
        result: z.ZodOptional<z.ZodNullable<z.ZodObject<{
            file_url: z.ZodOptional<z.ZodNullable<z.ZodString>>;
            transcription_url: z.ZodOptional<z.ZodNullable<z.ZodString>>;
            subtask_status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
            code: z.ZodOptional<z.ZodNullable<z.ZodString>>;
            message: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        }, z.core.$loose>>>;
        task_metrics: z.ZodOptional<z.ZodNullable<z.ZodObject<{
            TOTAL: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
            SUCCEEDED: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
            FAILED: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
        }, z.core.$loose>>>;
        progress: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    }, z.core.$loose>;
    usage: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        duration: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
        seconds: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    }, z.core.$loose>>>;
}, z.core.$loose>;
export type TaskReply = z.infer<typeof taskReply>;
/** The temporary store's upload policy; it comes under `data`, not `output`. */
export declare const policyReply: z.ZodObject<{
    request_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    data: z.ZodObject<{
        policy: z.ZodString;
        signature: z.ZodString;
        upload_dir: z.ZodString;
        upload_host: z.ZodString;
        expire_in_seconds: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
        max_file_size_mb: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
        oss_access_key_id: z.ZodString;
        x_oss_object_acl: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        x_oss_forbid_overwrite: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    }, z.core.$loose>;
}, z.core.$loose>;
export type PolicyReply = z.infer<typeof policyReply>;
/** The task list has no `output` wrapper, and its times are epoch milliseconds. */
export declare const taskListReply: z.ZodObject<{
    request_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    data: z.ZodArray<z.ZodObject<{
        task_id: z.ZodString;
        status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        model_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        request_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        gmt_create: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
        start_time: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
        end_time: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
        code: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        message: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    }, z.core.$loose>>;
    total: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    total_page: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    page_no: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    page_size: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
}, z.core.$loose>;
export type TaskListReply = z.infer<typeof taskListReply>;
export {};
