import { resolve } from 'node:path';
import { uploadArtifact } from './artifact/upload.js';
import { publishComment } from './github/comment.js';
import { publishAssets } from './github/publish-assets.js';
import { publishNotes } from './github/release-notes.js';
import { isUntrusted } from './job-context.js';
/** What an artifact is called that only a release's refusal made necessary. */
const SPARE_NAME = 'transcripts';
/** Takes a run's files everywhere they are wanted, each place by itself. Never throws: what failed is in the notes. */
export async function deliver(plan, tools) {
    const left = { artifactName: '', publish: [] };
    const delivered = { links: new Map(), notes: [], notices: [], left };
    await deliverArtifact(plan, tools, delivered);
    for (const place of plan.publish) {
        if (tools.signal.aborted)
            delivered.left.publish = [...delivered.left.publish, place];
        else
            await publish(place, plan, tools, delivered);
    }
    return delivered;
}
async function deliverArtifact({ artifactName: name, outputDir, files, lists, retentionDays }, { job, signal }, delivered) {
    if (name === '' || files.length + lists.length === 0)
        return;
    // Without its list, a single file can be an artifact of its own kind.
    const isWanted = files.length === 1 && /\.[a-z]{2,4}$/i.test(name);
    const paths = isWanted ? files : [...files, ...lists];
    const request = {
        name,
        files: paths.map((path) => resolve(path)),
        folder: resolve(outputDir),
        retentionDays,
        signal,
    };
    const result = await uploadArtifact(request, job);
    if (result.id !== undefined)
        delivered.artifact = result;
    else if (result.mayPass)
        delivered.left.artifactName = name;
    if (!signal.aborted)
        delivered.notes.push(...result.notes);
}
async function publish(place, plan, tools, delivered) {
    const { job, api, render } = tools;
    const key = `${job.workflow}/${job.job}`;
    const text = { key, render: (room) => render(place, room, delivered) };
    if (place === 'pr-comment') {
        const { notes } = await publishComment(api(), job, text);
        const told = isUntrusted(job) ? delivered.notices : delivered.notes;
        told.push(...notes);
        return;
    }
    if (!plan.release)
        return;
    if (place === 'release-notes') {
        delivered.notes.push(...(await publishNotes(api(), plan.release, text)).notes);
        return;
    }
    const { links, notes, refused } = await publishAssets(api(), plan.release, plan.files);
    const told = refused === 'immutable' ? delivered.notices : delivered.notes;
    told.push(...notes);
    for (const [path, link] of links)
        delivered.links.set(path, link);
    // Files that a release does not take must not end with the runner.
    const isNowhere = plan.artifactName === '' && !plan.publish.includes('release-notes');
    if (refused && isNowhere)
        await deliverArtifact({ ...plan, artifactName: SPARE_NAME }, tools, delivered);
}
