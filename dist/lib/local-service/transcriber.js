import { joinSounds, sentencesOf } from './heard-speech.js';
import { WorkerDeath } from './workers/worker-process.js';
/** No honest file keeps a worker busy for so long without a sign of life. */
const CALL_TIMEOUT_MS = 120_000;
/** Decodes a file in one process and has its speech recognised, as it comes, in others. */
export async function transcribeMedia(request, { media, recognizers }, { onProgress, onHeard = () => { } }, signal) {
    return media.use(async (worker) => {
        const stop = () => worker.kill();
        signal.addEventListener('abort', stop, { once: true });
        try {
            signal.throwIfAborted();
            return await new Transcription(worker, recognizers, { onProgress, onHeard }).run(request);
        }
        catch (error) {
            // What the worker was doing is not known to have ended.
            worker.kill();
            throw error;
        }
        finally {
            signal.removeEventListener('abort', stop);
        }
    });
}
/** One file on its way through the workers. */
class Transcription {
    worker;
    recognizers;
    onProgress;
    onHeard;
    sentences = new Map();
    doneMs = 0;
    constructor(worker, recognizers, { onProgress, onHeard }) {
        this.worker = worker;
        this.recognizers = recognizers;
        this.onProgress = onProgress;
        this.onHeard = onHeard;
    }
    async run(request) {
        const audio = await this.worker.call('open', request, CALL_TIMEOUT_MS);
        const under = new Set();
        let step;
        do {
            step = await this.worker.call('next', undefined, CALL_TIMEOUT_MS);
            if (!step.chunk)
                continue;
            // One that fails stays in the set, so that the next to wait for any of them meets the failure.
            const done = this.recognize(step.chunk, audio.durationMs).then(() => void under.delete(done));
            under.add(done);
            // Until then it must not count as unhandled.
            done.catch(() => { });
            // Twice the processes keeps all of them busy and holds no more of the audio than that.
            if (under.size >= 2 * this.recognizers.size)
                await Promise.race(under);
        } while (!step.ended);
        await Promise.all(under);
        return this.recognition(audio, step);
    }
    async recognize(chunk, durationMs) {
        const list = this.sentences.get(chunk.channel) ?? [];
        this.sentences.set(chunk.channel, list);
        // The place is taken at once: chunks end in any order.
        const place = list.push([]) - 1;
        const heard = await recognizeSamples(chunk.samples, this.recognizers);
        list[place] = sentencesOf(heard, chunk);
        this.onHeard(heard.text, chunk);
        this.doneMs = Math.max(this.doneMs, chunk.endMs);
        if (durationMs)
            this.onProgress(Math.min(this.doneMs / durationMs, 1));
    }
    recognition(audio, { decodedMs, warnings }) {
        return {
            format: audio.format,
            samplingRate: audio.samplingRate,
            durationMs: Math.round(decodedMs),
            channels: [...this.sentences]
                .map(([channel, chunks]) => ({ channel, sentences: joinSounds(chunks.flat()) }))
                .sort((a, b) => a.channel - b.channel),
            warnings,
        };
    }
}
/** A chunk whose process died is tried once more in another, so that one crash loses nothing. */
async function recognizeSamples(samples, recognizers) {
    const attempt = () => recognizers.use((worker) => worker.call('recognize', samples, CALL_TIMEOUT_MS));
    try {
        return await attempt();
    }
    catch (error) {
        if (error instanceof WorkerDeath)
            return attempt();
        throw error;
    }
}
