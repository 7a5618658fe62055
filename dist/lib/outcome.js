/** Whether there is a transcript, be it one that could not be written. */
export function isRecognised(outcome) {
    return outcome.status === 'succeeded' || (outcome.status === 'failed' && outcome.recognised === true);
}
export function briefOf({ transcript: _, ...brief }) {
    return brief;
}
export function countOf(outcomes, status) {
    return outcomes.filter((outcome) => outcome.status === status).length;
}
/** Whether a run counts as failed. */
export function countsAsFailed(outcomes, failOn) {
    const failed = countOf(outcomes, 'failed');
    return { any: failed > 0, all: failed > 0 && failed === outcomes.length, never: false }[failOn];
}
