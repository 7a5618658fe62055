import { dialectOf } from './dialect.js';
import { openMediaSource } from './media/media-source.js';
import { contentMsOf, toTranscription } from './transcription.js';
/** The work of one file: have it here, recognise it, and keep what came of it. */
export function recognizingWork(sources, recognize) {
    return async (file, job, signal) => {
        const { localModel, channels, language, resolveOss } = job.request;
        const media = await openMediaSource(file.url, resolveOss, sources, signal);
        try {
            const request = { path: media.path, model: localModel, channels, ...(language ? { language } : {}) };
            const onProgress = (share) => {
                file.progress = Math.min(Math.max(share, 0), 1);
            };
            const recognition = await recognize(request, onProgress, signal);
            return await keepTranscription(file.url, job, recognition, sources);
        }
        finally {
            await media.release();
        }
    };
}
async function keepTranscription(url, { request }, recognition, { store }) {
    const warnings = [...recognition.warnings, ...request.warnings];
    if (!recognition.channels.some(({ sentences }) => sentences.length > 0)) {
        const message = ['No speech was found in the audio.', ...warnings].join(' ');
        return { code: 'SUCCESS_WITH_NO_VALID_FRAGMENT', message };
    }
    const style = { ...request, dialect: dialectOf(request.model) };
    const transcription = toTranscription(url, { ...recognition, warnings }, style);
    return {
        resultId: await store.putResult(transcription),
        durationMs: recognition.durationMs,
        contentMs: recognition.channels.reduce((total, channel) => total + contentMsOf(channel), 0),
    };
}
