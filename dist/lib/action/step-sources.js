import { realpath } from 'node:fs/promises';
import { isAbsolute, sep } from 'node:path';
import { InputError } from '../errors.js';
import { findSources } from '../sources/find-sources.js';
import { findTasks } from '../sources/task-files.js';
import { findAssetSources } from './github/asset-sources.js';
import { findRelease } from './github/releases.js';
/** @throws InputError when nothing at all is named. */
export function requireSources(inputs, job) {
    const { urls, files, taskIds } = inputs;
    if (urls.length + files.length > 0 || taskIds !== '' || wantsAssets(inputs, job))
        return;
    throw new InputError('There is nothing to transcribe.', {
        advice: 'Name sources with urls, files or release-assets, or tasks with task-ids.',
    });
}
/**
 * Everything a step is to transcribe or to collect; and the release, looked for before anything is paid for.
 *
 * @throws TranscribeError when a release is meant and cannot be found.
 */
export async function findStepSources(inputs, job, api) {
    const { urls, files, taskIds, publish, releaseTag: tag, releaseAssets: patterns } = inputs;
    const tasks = await findTasks(taskIds);
    const found = tasks.map((source) => ({ source, count: 1 }));
    const named = await findSources([...urls, ...files]);
    found.push(...(await Promise.all(named.map((entry) => withinWorkspace(entry, job)))));
    if (wantsAssets(inputs, job)) {
        const assets = await findAssetSources(api(), job, { tag, patterns });
        return { ...withoutIdlePatterns([...found, ...assets.found]), release: assets.release };
    }
    const needsRelease = publish.includes('release-assets') || publish.includes('release-notes');
    const release = needsRelease ? await findRelease(api(), job, tag) : undefined;
    return { ...withoutIdlePatterns(found), release };
}
/** A file that is in the workspace by its path must be there by its content: anybody can put a link into a pull request. */
async function withinWorkspace(entry, { workspace }) {
    const path = 'source' in entry && entry.source.kind === 'file' ? entry.source.path : undefined;
    if (path === undefined || isAbsolute(path))
        return entry;
    const [real, root] = await Promise.all([realpath(path), realpath(workspace)]);
    if (real.startsWith(root + sep))
        return entry;
    return {
        name: path,
        error: new InputError(`${path} leads out of the workspace.`, { advice: 'Copy it there.' }),
    };
}
/** A workflow names what may be there; only where nothing is there at all has something gone wrong. */
function withoutIdlePatterns(found) {
    const isIdle = (entry) => 'isPattern' in entry;
    const idle = found.filter(isIdle);
    const rest = found.filter((entry) => !isIdle(entry));
    if (rest.length === 0)
        return { found: idle, warnings: [] };
    return { found: rest, warnings: idle.map(({ error }) => error.message) };
}
/** Named outright, or, where no other source is named, meant by the event or by the tag of a release. */
function wantsAssets({ urls, files, taskIds, releaseAssets, releaseTag }, job) {
    if (releaseAssets.length > 0)
        return true;
    if (urls.length + files.length > 0 || taskIds !== '')
        return false;
    return releaseTag !== undefined || (job.eventName === 'release' && Boolean(job.event.release));
}
