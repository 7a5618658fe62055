import { displayName } from '../sources/source.js';
/** One outcome as the public JSON writes it; `text` is null where nothing was recognised. */
export function outcomeJson(outcome) {
    const { transcript } = outcome;
    return {
        source: outcome.source,
        file_url: outcome.fileUrl ?? null,
        transcription_url: outcome.transcriptionUrl ?? null,
        status: outcome.status,
        ...(outcome.cached ? { cached: true } : {}),
        task_id: outcome.taskId ?? null,
        model: outcome.model,
        duration_ms: outcome.durationMs ?? null,
        text: transcript ? transcript.channels.map(({ text }) => text).join('\n') : null,
        files: outcome.files,
        warnings: outcome.warnings,
        ...(outcome.status === 'failed' ? { error: errorJson(outcome) } : {}),
    };
}
function errorJson({ error }) {
    const { serviceCode } = error;
    return {
        code: error.code,
        ...(serviceCode ? { service_code: serviceCode } : {}),
        message: error.message,
        ...(error.advice ? { advice: error.advice } : {}),
    };
}
/** An outcome in the manifest: without the text, which is in the files, and without URLs, which may be signed. */
export function manifestEntry(outcome) {
    const { text: _text, transcription_url: _result, file_url: _file, ...entry } = outcomeJson(outcome);
    return { ...entry, source: displayName(outcome.source) };
}
