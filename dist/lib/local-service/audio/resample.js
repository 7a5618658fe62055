/** Samples per second that voice detector and recognisers take. */
export const RECOGNITION_RATE = 16_000;
export async function loadResampler(loader) {
    const { LinearResampler } = await loader.load('sherpa-onnx-node');
    return (fromRate, toRate) => new LinearResampler(fromRate, toRate);
}
/** Brings one signal to 16 kHz, even if its rate changes on the way. */
export class RecognitionSignal {
    #make;
    #rate = RECOGNITION_RATE;
    #resampler;
    constructor(make) {
        this.#make = make;
    }
    /** The next samples at 16 kHz: what goes in comes out a little later. */
    push(samples, rate) {
        const rest = rate === this.#rate ? [] : this.finish();
        if (rate !== this.#rate) {
            this.#rate = rate;
            this.#resampler = rate === RECOGNITION_RATE ? undefined : this.#make(rate, RECOGNITION_RATE);
        }
        return [...rest, this.#resampler ? this.#resampler.resample(samples) : samples];
    }
    /** What is still to come out. */
    finish() {
        const rest = this.#resampler?.flush(new Float32Array(0));
        this.#resampler = undefined;
        this.#rate = RECOGNITION_RATE;
        return rest ? [rest] : [];
    }
}
