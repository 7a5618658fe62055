/** At 16 kHz: 10 ms steps, and a pause as long as the closure of a consonant, so that no plosive is taken for one. */
const STEP_SAMPLES = 160;
const PAUSE_STEPS = 10;
/** The middle of the quietest 100 ms, as an offset into the samples. */
export function quietestMoment(samples) {
    const energies = stepEnergies(samples);
    const width = Math.min(PAUSE_STEPS, energies.length);
    let sum = energies.slice(0, width).reduce((total, energy) => total + energy, 0);
    let best = { sum, step: 0 };
    for (let step = 1; step + width <= energies.length; step++) {
        sum += (energies[step + width - 1] ?? 0) - (energies[step - 1] ?? 0);
        if (sum < best.sum)
            best = { sum, step };
    }
    return Math.min(Math.round((best.step + width / 2) * STEP_SAMPLES), samples.length);
}
function stepEnergies(samples) {
    const energies = new Float64Array(Math.floor(samples.length / STEP_SAMPLES));
    for (let step = 0; step < energies.length; step++) {
        const part = samples.subarray(step * STEP_SAMPLES, (step + 1) * STEP_SAMPLES);
        energies[step] = part.reduce((total, sample) => total + sample * sample, 0);
    }
    return energies;
}
