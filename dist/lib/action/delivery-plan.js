import { basename, extname } from 'node:path';
import { safeStem } from '../delivery/file-names.js';
import { isRecognised } from '../outcome.js';
import { displayName, nameStem } from '../sources/source.js';
/** Where a run's results go: nowhere without a runner, and only where they are of use. */
export function planDelivery({ inputs, job, outputDir, release, outcomes, lists, }) {
    const { artifactName, retentionDays, publish, taskIds } = inputs;
    const files = outcomes.flatMap((outcome) => outcome.files);
    // Who looks for results once an hour wants no artifact for each look.
    const isIdle = taskIds !== '' && files.length === 0 && !outcomes.some(isRecognised);
    return {
        // The jobs of a matrix, and the steps of a job, have artifacts of their own names.
        key: [job.workflow, job.job, artifactName].join('/'),
        outputDir,
        files,
        lists: [lists.manifest, lists.tasks].filter((path) => path !== undefined),
        ...(lists.report !== undefined && { page: { path: lists.report, assetName: pageName(outcomes) } }),
        artifactName: job.onRunner && !isIdle ? artifactName : '',
        retentionDays,
        publish: job.onRunner ? publish.filter((place) => isWorthwhile(place, outcomes)) : [],
        release: release && { id: release.id, tag: release.tag },
    };
}
/** After its one source, as its other files are, so that the jobs of a matrix do not replace each other's pages on a release. */
function pageName(outcomes) {
    const [only, ...others] = outcomes;
    if (!only || others.length > 0)
        return 'report.html';
    const [file] = only.files;
    const stem = file === undefined ? safeStem(nameStem(displayName(only.source))) : basename(file, extname(file));
    return `${stem}.html`;
}
/** A release has no use for a run without a transcript; whoever reads a pull request is told of failures too. */
function isWorthwhile(place, outcomes) {
    return outcomes.some((outcome) => isRecognised(outcome) || (outcome.status === 'failed' && place === 'pr-comment'));
}
