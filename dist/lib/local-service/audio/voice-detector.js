import { access } from 'node:fs/promises';
import { TranscribeError } from '../../errors.js';
import { RECOGNITION_RATE } from './resample.js';
const WINDOW_SAMPLES = 512;
const MIN_SPEECH_SECONDS = 0.1;
/** How far before its detection speech may begin: two windows and the least speech, by sherpa-onnx's rule, and one to spare. */
const LOOK_BACK_SAMPLES = 3 * WINDOW_SAMPLES + MIN_SPEECH_SECONDS * RECOGNITION_RATE;
/** Speech without the least pause is ended here, so that buffers stay bounded. */
const LONGEST_RUN_SAMPLES = 30 * RECOGNITION_RATE;
/**
 * Silero's voice activity detection in sherpa-onnx.
 *
 * @throws TranscribeError (`install`) when the model file is absent, which sherpa-onnx would take for silence.
 */
export async function loadVoiceDetector(loader, modelPath) {
    await access(modelPath).catch((cause) => {
        throw new TranscribeError('install', 'The voice activity model is missing.', {
            advice: 'Delete the local engine’s cache folder; it is installed again on the next run.',
            cause,
        });
    });
    const { Vad } = await loader.load('sherpa-onnx-node');
    return () => new SileroDetector(Vad, modelPath);
}
class SileroDetector {
    windowSamples = WINDOW_SAMPLES;
    #vad;
    #position = 0;
    /** Where the speech going on may have begun. */
    #speechSince;
    constructor(Vad, model) {
        // Of 144 settings tried on seven recordings, those that lost no word.
        const sileroVad = {
            model,
            threshold: 0.5,
            minSpeechDuration: MIN_SPEECH_SECONDS,
            minSilenceDuration: 0.3,
            maxSpeechDuration: 15,
            windowSize: WINDOW_SAMPLES,
        };
        const config = { sileroVad, sampleRate: RECOGNITION_RATE, numThreads: 1, provider: 'cpu', debug: 0 };
        this.#vad = new Vad(config, 60);
    }
    get horizon() {
        return this.#speechSince ?? Math.max(this.#position - LOOK_BACK_SAMPLES, 0);
    }
    accept(window) {
        this.#vad.acceptWaveform(window);
        this.#position += window.length;
        this.#speechSince = this.#vad.isDetected() ? this.horizon : undefined;
        if (this.#position - (this.#speechSince ?? this.#position) > LONGEST_RUN_SAMPLES)
            return this.finish();
        return this.#ended();
    }
    finish() {
        this.#vad.flush();
        this.#speechSince = undefined;
        return this.#ended();
    }
    #ended() {
        const spans = [];
        for (; !this.#vad.isEmpty(); this.#vad.pop()) {
            const { start, samples } = this.#vad.front(false);
            spans.push({ start, end: start + samples.length });
        }
        return spans;
    }
}
