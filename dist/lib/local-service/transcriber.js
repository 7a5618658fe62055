import { WorkerProcess } from './workers/worker-process.js';
/** Decodes a file in a process of its own and has its speech recognised as it comes. */
export async function transcribeMedia(request, { script, pool, chunksAhead }, onProgress, signal) {
    const media = new WorkerProcess(script, 'media');
    const stop = () => media.kill();
    signal.addEventListener('abort', stop, { once: true });
    try {
        const audio = await media.call('open', request);
        const sentences = new Map();
        const waiting = new Set();
        for (;;) {
            const chunk = await media.call('next', undefined);
            if (!chunk)
                break;
            const done = recognizeChunk(chunk, pool, sentences).then(() => {
                waiting.delete(done);
                if (audio.durationMs)
                    onProgress(Math.min(chunk.endMs / audio.durationMs, 1));
            });
            waiting.add(done);
            if (waiting.size >= chunksAhead)
                await Promise.race(waiting);
        }
        await Promise.all(waiting);
        return toRecognition(audio, sentences);
    }
    finally {
        signal.removeEventListener('abort', stop);
        media.kill();
    }
}
async function recognizeChunk(chunk, pool, sentences) {
    const { text } = await pool.recognize(chunk.samples);
    const list = sentences.get(chunk.channel) ?? [];
    sentences.set(chunk.channel, list);
    if (text)
        list.push({ startMs: chunk.startMs, endMs: chunk.endMs, text });
}
function toRecognition(audio, sentences) {
    return {
        format: audio.format,
        samplingRate: audio.samplingRate,
        durationMs: audio.durationMs ?? 0,
        channels: [...sentences].map(([channel, list]) => ({
            channel,
            sentences: list.sort((a, b) => a.startMs - b.startMs),
        })),
        warnings: [],
    };
}
