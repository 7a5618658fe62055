import { basename, resolve } from 'node:path';
import { uploadArtifact } from './artifact/upload.js';
import { publishComment } from './github/comment.js';
import { publishAssets } from './github/publish-assets.js';
import { publishNotes } from './github/release-notes.js';
import { isUntrusted } from './job-context.js';
import { timeLimit } from './patience.js';
/** The client tries for half a minute by itself, and a large artifact needs its time. */
const ARTIFACT_MS = 5 * 60_000;
/** The variable by which users of the client's own action set how long an upload may take. */
const artifactLimitMs = () => Number(process.env.ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS) || ARTIFACT_MS;
/** What an artifact is called that only a release's refusal made necessary. */
const SPARE_NAME = 'transcripts';
/** Takes a run's files everywhere they are wanted, each place by itself. Never throws: what failed is in the notes. */
export async function deliver(plan, tools) {
    const left = { artifactName: '', publish: [] };
    const delivered = { links: new Map(), notes: [], notices: [], left };
    await deliverArtifact(plan, tools, delivered);
    for (const place of plan.publish) {
        const isDone = !tools.signal.aborted && (await publish(place, plan, tools, delivered));
        if (!isDone)
            delivered.left.publish = [...delivered.left.publish, place];
    }
    return delivered;
}
async function deliverArtifact({ artifactName: name, outputDir, files, lists, page, retentionDays }, { clock, job, signal }, delivered) {
    const all = page ? [...files, page.path] : files;
    if (name === '' || all.length + lists.length === 0)
        return;
    const [wanted, listing] = [all, lists].map((paths) => paths.map((path) => resolve(path)));
    const limit = timeLimit(clock, artifactLimitMs(), signal);
    const request = {
        name,
        files: wanted ?? [],
        lists: listing ?? [],
        folder: resolve(outputDir),
        retentionDays,
        signal: limit.signal,
    };
    const result = await uploadArtifact(request, job).finally(limit.end);
    if (result.id !== undefined)
        delivered.artifact = result;
    else if (result.mayPass)
        delivered.left.artifactName = name;
    if (signal.aborted)
        return;
    // A runner that has no such service is no fault of the run.
    const told = result.id === undefined && result.unsupported ? delivered.notices : delivered.notes;
    told.push(...result.notes);
}
/** Whether nothing is left to be tried again. */
async function publish(place, plan, tools, delivered) {
    const { job, api, render, signal } = tools;
    const text = { key: plan.key, render: (room) => render(place, room, delivered) };
    if (place === 'release-assets')
        return attach(plan, tools, delivered);
    if (place === 'release-notes' && !plan.release)
        return true;
    const { notes, mayPass } = place === 'release-notes' && plan.release
        ? await publishNotes(api(), plan.release, text)
        : await publishComment(api(), job, text);
    if (signal.aborted)
        return false;
    // Whoever caused such a run can do nothing about its token.
    const told = place === 'pr-comment' && isUntrusted(job) ? delivered.notices : delivered.notes;
    told.push(...notes);
    return !mayPass;
}
async function attach(plan, tools, delivered) {
    if (!plan.release)
        return true;
    const { page } = plan;
    const files = plan.files.map((path) => ({ path, name: basename(path) }));
    const all = page ? [...files, { path: page.path, name: page.assetName }] : files;
    const { links, notes, refused, mayPass } = await publishAssets(tools.api(), plan.release, all);
    for (const [path, link] of links)
        delivered.links.set(path, link);
    if (tools.signal.aborted)
        return false;
    const told = refused === 'immutable' ? delivered.notices : delivered.notes;
    told.push(...notes);
    // Files that a release does not take must not end with the runner.
    const isNowhere = plan.artifactName === '' && !plan.publish.includes('release-notes');
    if (refused && isNowhere)
        await deliverArtifact({ ...plan, artifactName: SPARE_NAME }, tools, delivered);
    return !mayPass;
}
/** What was not delivered, in a sentence that says what becomes of it. */
export function leftToDeliver({ left }, what = 'is tried again after the other steps') {
    const places = [...(left.artifactName === '' ? [] : ['the artifact']), ...left.publish];
    return places.length > 0 ? [`What is left to deliver ${what}: ${places.join(', ')}.`] : [];
}
