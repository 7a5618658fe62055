/** The latest stretch of a signal that keeps coming. Positions count from the signal's start. */
export class SampleWindow {
    #samples = new Float32Array(2 ** 16);
    #start = 0;
    #length = 0;
    /** The first sample still held. */
    get start() {
        return this.#start;
    }
    /** One behind the last sample. */
    get end() {
        return this.#start + this.#length;
    }
    append(samples) {
        const length = this.#length + samples.length;
        if (length > this.#samples.length) {
            const larger = new Float32Array(Math.max(length, this.#samples.length * 2));
            larger.set(this.#samples.subarray(0, this.#length));
            this.#samples = larger;
        }
        this.#samples.set(samples, this.#length);
        this.#length = length;
    }
    /** A copy of the samples from `from` up to `to`, as far as they are held. */
    slice(from, to) {
        return this.#samples.slice(Math.max(from - this.#start, 0), Math.max(Math.min(to, this.end) - this.#start, 0));
    }
    /** Forgets what lies before `position`: at once or later, as it is cheap. */
    dropBefore(position) {
        const count = Math.min(position, this.end) - this.#start;
        if (count < this.#length / 2 || count <= 0)
            return;
        this.#samples.copyWithin(0, count, this.#length);
        this.#start += count;
        this.#length -= count;
    }
}
