const TERMINAL = new Set(['SUCCEEDED', 'FAILED', 'CANCELED', 'UNKNOWN']);
/** Reads a task out of a reply, whichever of the two shapes (`results[]`, `result`) the model's family uses. */
export function toSnapshot(reply, taskId) {
    const { output, usage } = reply;
    const status = output.task_status ?? 'UNKNOWN';
    const terminal = TERMINAL.has(status);
    const replies = output.results ?? (output.result ? [output.result] : []);
    return {
        taskId: output.task_id ?? taskId,
        status,
        terminal,
        files: terminal ? replies.map((file) => toOutcome(file, status)) : [],
        ...optional('serviceCode', output.code),
        ...optional('message', output.message),
        ...optional('progress', output.progress),
        ...optional('billedSeconds', usage?.duration ?? usage?.seconds),
        raw: reply,
    };
}
function toOutcome(file, taskStatus) {
    const succeeded = (file.subtask_status ?? taskStatus) === 'SUCCEEDED' && Boolean(file.transcription_url);
    return {
        succeeded,
        ...optional('fileUrl', file.file_url),
        ...optional('transcriptionUrl', file.transcription_url),
        ...optional('serviceCode', file.code),
        ...optional('message', file.message),
    };
}
function optional(key, value) {
    return value === null || value === undefined ? {} : { [key]: value };
}
