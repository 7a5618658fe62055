import { enqueue, planChunk } from './chunk-plan.js';
import { quietestMoment } from './pause.js';
import { RECOGNITION_RATE } from './resample.js';
import { SampleWindow } from './sample-window.js';
const PAD_SAMPLES = 0.3 * RECOGNITION_RATE;
/** Cuts a signal that arrives piece by piece into chunks of speech, holding no more of it than the next chunk needs. */
export class Chunker {
    #detector;
    #window = new SampleWindow();
    #queue = [];
    #accepted = 0;
    #chunkedEnd = 0;
    constructor(detector) {
        this.#detector = detector;
    }
    /** Takes the next samples, at 16 kHz, and gives the chunks that are complete. */
    *push(samples) {
        this.#window.append(samples);
        const { windowSamples } = this.#detector;
        for (; this.#accepted + windowSamples <= this.#window.end; this.#accepted += windowSamples) {
            const spans = this.#detector.accept(this.#window.slice(this.#accepted, this.#accepted + windowSamples));
            this.#queue = spans.reduce(enqueue, this.#queue);
            yield* this.#complete(this.#detector.horizon);
        }
        const needed = Math.min(this.#queue[0]?.start ?? Number.POSITIVE_INFINITY, this.#detector.horizon);
        this.#window.dropBefore(needed - PAD_SAMPLES);
    }
    /** Ends the signal, and gives the chunks that are left. */
    *finish() {
        const rest = this.#window.slice(this.#accepted, this.#window.end);
        const spans = [...(rest.length > 0 ? this.#detector.accept(rest) : []), ...this.#detector.finish()];
        this.#queue = spans.reduce(enqueue, this.#queue);
        yield* this.#complete(Number.POSITIVE_INFINITY);
    }
    *#complete(horizon) {
        const findPause = ({ start, end }) => start + quietestMoment(this.#window.slice(start, end));
        for (;;) {
            const plan = planChunk(this.#queue, horizon, findPause);
            if (!plan)
                return;
            this.#queue = plan.rest;
            yield this.#chunk(plan.spans, plan.rest[0]);
        }
    }
    /** Pads the spans with what was around them. Where two pads would meet, each gets its half. */
    #chunk(spans, next) {
        const first = (spans[0]?.start ?? 0) - PAD_SAMPLES;
        const last = spans.at(-1)?.end ?? 0;
        const middle = next ? (last + next.start) / 2 : this.#window.end;
        const start = Math.round(Math.max(first, this.#chunkedEnd));
        const end = Math.round(Math.min(last + PAD_SAMPLES, middle));
        this.#chunkedEnd = end;
        return {
            startMs: toMs(start),
            endMs: toMs(end),
            samples: this.#window.slice(start, end),
            speech: spans.map((span) => ({ startMs: toMs(span.start), endMs: toMs(Math.min(span.end, end)) })),
        };
    }
}
function toMs(sample) {
    return Math.round((sample / RECOGNITION_RATE) * 1000);
}
