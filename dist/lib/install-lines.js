/** A log of a download that is over soon needs no more than its first line. */
const LARGE_BYTES = 60_000_000;
const STEP = 0.1;
/**
 * Words an installation for a log that is read afterwards: what it is, the terms that ask to be shown, and for a large
 * download a line at each tenth of it.
 */
export function installLines() {
    let told = -1;
    return ({ parts, notices, phase, receivedBytes, totalBytes }) => {
        const lines = [];
        if (told < 0) {
            told = 0;
            lines.push(`Installing ${parts.join(', ')} (${megabytes(totalBytes)}), once`, ...notices);
        }
        const tenths = Math.floor(receivedBytes / totalBytes / STEP + 1e-9);
        if (phase === 'download' && totalBytes >= LARGE_BYTES && tenths > told) {
            told = tenths;
            lines.push(`  ${megabytes(receivedBytes)} of ${megabytes(totalBytes)} (${tenths * 10} %)`);
        }
        return lines;
    };
}
export function megabytes(bytes) {
    return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
