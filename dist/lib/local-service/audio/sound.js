/** At 16 kHz, 100 ms. */
const STEP_SAMPLES = 1600;
/** About -50 dB of full scale: the noise of a quiet room lies below, a hand clap at the other end of a hall above. */
const LEAST_POWER = 1e-5;
/** From the first to the last 100 ms that are no silence, as offsets into the samples; undefined when all is silence. */
export function loudPart(samples) {
    let start = -1;
    let end = -1;
    for (let from = 0; from < samples.length; from += STEP_SAMPLES) {
        const to = Math.min(from + STEP_SAMPLES, samples.length);
        if (powerOf(samples.subarray(from, to)) < LEAST_POWER)
            continue;
        if (start < 0)
            start = from;
        end = to;
    }
    return start < 0 ? undefined : { start, end };
}
function powerOf(samples) {
    let power = 0;
    for (const sample of samples)
        power += sample * sample;
    return power / samples.length;
}
