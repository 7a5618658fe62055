import { TaskFailedError } from '../errors.js';
import { meaningOf, noSpeech } from './codes.js';
import { cleanMessage } from './secrets.js';
import { addressHash } from './target.js';
const TERMINAL = new Set(['SUCCEEDED', 'FAILED', 'CANCELED', 'UNKNOWN']);
export function isTerminal(status) {
    return TERMINAL.has(status);
}
/** Reads a task out of a reply, whichever of the two shapes (`results[]`, `result`) the model's family uses. */
export function toSnapshot(reply, taskId, raw = reply) {
    const { output, usage } = reply;
    const status = output.task_status?.toUpperCase() ?? 'UNSPECIFIED';
    const terminal = isTerminal(status);
    const replies = output.results ?? (output.result ? [output.result] : []);
    return {
        taskId: output.task_id ?? taskId,
        status,
        terminal,
        files: terminal ? replies.map((file) => toOutcome(file, status)) : [],
        ...optional('serviceCode', output.code),
        ...optional('message', output.message),
        ...optional('progress', output.progress ?? progressOf(output.task_metrics)),
        ...optional('billedSeconds', usage?.duration ?? usage?.seconds),
        raw,
    };
}
/**
 * How a file of an ended task fared, found by the URL it was submitted with, or the only one there is. A task that names no
 * file, or only others, answers for it with its own code.
 */
export function fileOf(snapshot, fileUrl) {
    const [only] = snapshot.files.length === 1 ? snapshot.files : [];
    const found = (fileUrl !== undefined && fileAt(snapshot, addressHash(fileUrl))) || only;
    return found ?? { ...unnamedFile(snapshot), ...optional('fileUrl', fileUrl) };
}
/**
 * As {@link fileOf}, for a task that has several sources, so that none may be given what belongs to another.
 * @param hash of the URL, by {@link addressHash}.
 */
export function sharedFileOf(snapshot, hash) {
    return fileAt(snapshot, hash) ?? unnamedFile(snapshot);
}
/** Of a file that was sent twice, the one that succeeded. */
function fileAt({ files }, hash) {
    const same = files.filter(({ fileUrl }) => fileUrl !== undefined && addressHash(fileUrl) === hash);
    return same.find(({ succeeded }) => succeeded) ?? same[0];
}
function unnamedFile({ serviceCode, message, status }) {
    return {
        succeeded: false,
        silent: noSpeech(serviceCode) && status === 'FAILED',
        ...optional('serviceCode', serviceCode),
        ...optional('message', message),
    };
}
/**
 * Why a file of an ended task has no transcript.
 * @param advise whether to add what the code tables advise; not for a service whose messages say it themselves.
 */
export function failureOf(snapshot, file = fileOf(snapshot), { advise = true } = {}) {
    const { taskId, status } = snapshot;
    const code = cleanMessage(file.serviceCode ?? snapshot.serviceCode ?? status);
    const message = cleanMessage(file.message ?? snapshot.message ?? '');
    const meaning = meaningOf(code, message);
    return new TaskFailedError(taskId, code, sentence(snapshot, code, message), {
        retryable: meaning?.kind === 'transient',
        advice: advise ? (meaning?.advice ?? ENDINGS[status]?.advice) : undefined,
    });
}
const ENDINGS = {
    UNKNOWN: {
        sentence: 'does not exist, or no longer',
        advice: 'Results are kept for 24 hours, and only for the account and region that submitted the task.',
    },
    CANCELED: { sentence: 'was cancelled' },
    SUCCEEDED: { sentence: 'ended without naming a transcription', advice: 'Submit the source again.' },
};
function sentence({ taskId, status }, code, message) {
    if (message !== '')
        return message === code || code === status ? message : `${code}: ${message}`;
    if (code !== status)
        return `Task ${taskId} failed: ${code}.`;
    return `Task ${taskId} ${ENDINGS[status]?.sentence ?? 'failed, and the service does not say why'}.`;
}
function toOutcome(file, taskStatus) {
    const status = file.subtask_status?.toUpperCase() ?? taskStatus;
    const succeeded = status === 'SUCCEEDED' && Boolean(file.transcription_url);
    return {
        succeeded,
        silent: !succeeded && noSpeech(file.code ?? undefined),
        ...optional('fileUrl', file.file_url),
        ...(succeeded ? optional('transcriptionUrl', file.transcription_url) : {}),
        ...optional('serviceCode', file.code),
        ...optional('message', file.message),
    };
}
function progressOf(metrics) {
    const { TOTAL: total, SUCCEEDED: succeeded, FAILED: failed } = metrics ?? {};
    // A single file is either waited for or done: its share tells nothing.
    return total && total > 1 ? ((succeeded ?? 0) + (failed ?? 0)) / total : undefined;
}
export function toListedTask(item) {
    return {
        taskId: item.task_id,
        status: item.status?.toUpperCase() ?? 'UNSPECIFIED',
        ...optional('model', item.model_name),
        ...optional('requestId', item.request_id),
        ...optional('createdAt', typeof item.gmt_create === 'number' ? item.gmt_create : undefined),
        ...optional('serviceCode', item.code),
        ...optional('message', item.message),
    };
}
function optional(key, value) {
    return value === null || value === undefined ? {} : { [key]: value };
}
