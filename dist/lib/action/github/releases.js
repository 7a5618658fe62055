import { ApiError, InputError, TranscribeError } from '../../errors.js';
/**
 * The release that was named by its tag, else that of the event, else that of the tag the workflow runs for; read from
 * the API, since an event tells how it was when it happened.
 *
 * @throws InputError when there is none, else what the API failed with.
 */
export async function findRelease(api, job, tag = '') {
    const { release } = job.event;
    if (release && (tag === '' || tag === release.tag_name))
        return readRelease(api, release.id);
    const wanted = tag || /^refs\/tags\/(.+)$/.exec(job.ref)?.[1];
    if (!wanted) {
        throw new InputError('There is no release: the event has none, and the workflow does not run for a tag.', {
            advice: 'Name its tag with release-tag.',
        });
    }
    const found = (await releaseOfTag(api, wanted)) ?? (await draftOfTag(api, wanted));
    if (found)
        return found;
    throw new InputError(`There is no release ${wanted} in ${api.repositoryName}.`, {
        advice: 'Check release-tag. A draft is seen only with the permission contents: write.',
    });
}
/** The release as it is now. */
export function readRelease(api, id) {
    return api.read('read the release', async ({ rest }, at) => {
        const { data } = await rest.repos.getRelease({ ...at, release_id: id });
        return toRelease(data);
    });
}
/** All files of a release as they are now, broken ones included. */
export function listAssets(api, release) {
    return api.read(`list the files of the release ${release.tag}`, async ({ paginate, rest }, at) => {
        const page = { ...at, release_id: release.id, per_page: 100 };
        return (await paginate(rest.repos.listReleaseAssets, page)).map(toAsset);
    });
}
/** @throws TranscribeError for a reply that is none of GitHub's: a proxy on the way may answer for it. */
export function toRelease(reply) {
    if (typeof reply.id !== 'number' || typeof reply.upload_url !== 'string') {
        throw new TranscribeError('protocol', 'What GitHub sent as a release is none.', {
            advice: 'Check GITHUB_API_URL and what is on the way to it.',
        });
    }
    return {
        id: reply.id,
        tag: reply.tag_name,
        draft: reply.draft,
        immutable: reply.immutable ?? false,
        body: reply.body ?? '',
        uploadUrl: reply.upload_url,
        pageUrl: reply.html_url,
    };
}
export function toAsset(reply) {
    return {
        id: reply.id,
        name: reply.name,
        label: reply.label ?? '',
        sizeBytes: reply.size,
        uploaded: reply.state === 'uploaded',
        digest: reply.digest ?? '',
        apiUrl: reply.url,
        downloadUrl: reply.browser_download_url,
    };
}
/** Never a draft: those have no tag yet. */
async function releaseOfTag(api, tag) {
    try {
        return await api.read(`find the release ${tag}`, async ({ rest }, at) => {
            const { data } = await rest.repos.getReleaseByTag({ ...at, tag });
            return toRelease(data);
        });
    }
    catch (error) {
        if (error instanceof ApiError && error.status === 404)
            return undefined;
        throw error;
    }
}
function draftOfTag(api, tag) {
    return api.read(`list the releases of ${api.repositoryName}`, async ({ paginate, rest }, at) => {
        const found = await paginate(rest.repos.listReleases, { ...at, per_page: 100 }, ({ data }, done) => {
            const matching = data.filter((release) => release.tag_name === tag);
            if (matching.length > 0)
                done();
            return matching;
        });
        return found[0] && toRelease(found[0]);
    });
}
