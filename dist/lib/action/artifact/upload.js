import { randomBytes } from 'node:crypto';
import { access, constants } from 'node:fs/promises';
import { relative } from 'node:path';
import { untilAborted } from '../patience.js';
import { artifactName, fileEnding, namesake } from './name.js';
import { describeRefusal, mayPass, refusalOf } from './refusal.js';
import { send } from './send.js';
import { missingService } from './service.js';
/** Uploads files as an artifact of the run. Never throws: the files stay where they are, and a note says so. */
export async function uploadArtifact(request, job) {
    const { folder, signal } = request;
    const stay = `The files are in ${folder}.`;
    const missing = missingService(job);
    if (missing)
        return { notes: [`${missing} ${stay}`], unsupported: true };
    try {
        signal?.throwIfAborted();
        return await (signal ? untilAborted(deliver(request, job), signal) : deliver(request, job));
    }
    catch (error) {
        const why = signal?.aborted
            ? 'The upload of the artifact was stopped before it was done.'
            : describeRefusal(error);
        return { notes: [`${why} ${stay}`], mayPass: signal?.aborted || mayPass(error) };
    }
}
async function deliver(request, job) {
    const notes = [];
    const files = await readable(request, notes);
    if (files.length === 0)
        return { notes: [...notes, 'No artifact was uploaded, since there are no files.'] };
    let attempt = firstAttempt(request, files);
    const wanted = request.name.trim();
    if (attempt.name !== wanted)
        notes.push(`The artifact is named "${attempt.name}", since "${wanted}" is no name for an artifact.`);
    const answered = new Set();
    for (;;) {
        request.signal?.throwIfAborted();
        try {
            const sent = await send(attempt);
            return { ...sent, name: attempt.name, url: pageOf(sent, job), notes };
        }
        catch (error) {
            const refusal = refusalOf(error);
            const next = answered.has(refusal) ? undefined : nextAttempt(attempt, refusal, job);
            if (!next)
                throw error;
            answered.add(refusal);
            notes.push(next.note);
            attempt = next.attempt;
        }
    }
}
function firstAttempt({ name, folder, lists = [], retentionDays }, files) {
    const safe = artifactName(name);
    const [only, ...others] = files.filter((file) => !lists.includes(file));
    const ending = only && others.length === 0 ? fileEnding(only).toLowerCase() : '';
    const unzipped = ending !== '' && ending === fileEnding(safe).toLowerCase();
    return { name: safe, unzipped, files: unzipped && only ? [only] : files, folder, retentionDays };
}
/** What to try instead, and what to say about it. */
function nextAttempt(attempt, refusal, job) {
    const { name } = attempt;
    if (refusal === 'kind-refused' && attempt.unzipped)
        return {
            attempt: { ...attempt, unzipped: false },
            note: `The artifact "${name}" is a zip, since the artifact service does not take such a file as it is.`,
        };
    if (refusal !== 'name-taken')
        return undefined;
    const other = namesake(name, job.job, randomBytes(3).toString('hex'));
    return {
        attempt: { ...attempt, name: other },
        note: `The run already had an artifact named "${name}", so this one is named "${other}"; give each job an artifact-name of its own, in a matrix such as ${example(name)}.`,
    };
}
function example(name) {
    const ending = fileEnding(name);
    return `${name.slice(0, name.length - ending.length)}-\${{ strategy.job-index }}${ending}`;
}
/** A file that is gone would end the process from inside the client, so it is left out before. */
async function readable({ files, lists = [], folder }, notes) {
    const kept = [];
    for (const file of [...files, ...lists]) {
        const isReadable = await access(file, constants.R_OK).then(() => true, () => false);
        if (isReadable)
            kept.push(file);
        else
            notes.push(`The artifact lacks ${relative(folder, file)}, since the file cannot be read.`);
    }
    return kept;
}
function pageOf({ id }, { serverUrl, repository, runId }) {
    if (!repository)
        return '';
    return `${serverUrl}/${repository.owner}/${repository.name}/actions/runs/${runId}/artifacts/${id}`;
}
