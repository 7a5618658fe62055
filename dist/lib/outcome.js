/** Whether a run counts as failed. */
export function countsAsFailed(outcomes, failOn) {
    const failed = outcomes.filter(({ status }) => status === 'failed').length;
    return { any: failed > 0, all: failed > 0 && failed === outcomes.length, never: false }[failOn];
}
