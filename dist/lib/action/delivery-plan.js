import { isRecognised } from '../outcome.js';
/** Where a run's results go: nowhere without a runner, and only where they are of use. */
export function planDelivery({ inputs, job, outputDir, release, outcomes, lists, }) {
    const { artifactName, retentionDays, publish, taskIds } = inputs;
    const files = outcomes.flatMap((outcome) => outcome.files);
    // Who looks for results once an hour wants no artifact for each look.
    const isIdle = taskIds !== '' && files.length === 0;
    return {
        // The jobs of a matrix, and the steps of a job, have artifacts of their own names.
        key: [job.workflow, job.job, artifactName].join('/'),
        outputDir,
        files,
        lists: [lists.manifest, lists.tasks].filter((path) => path !== undefined),
        artifactName: job.onRunner && !isIdle ? artifactName : '',
        retentionDays,
        publish: job.onRunner ? publish.filter((place) => isWorthwhile(place, outcomes)) : [],
        release: release && { id: release.id, tag: release.tag },
    };
}
/** A release has no use for a run without a transcript; whoever reads a pull request is told of failures too. */
function isWorthwhile(place, outcomes) {
    return outcomes.some((outcome) => isRecognised(outcome) || (outcome.status === 'failed' && place === 'pr-comment'));
}
