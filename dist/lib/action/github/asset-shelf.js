import { createHash } from 'node:crypto';
import { ConnectionError } from '../../dashscope/connection-error.js';
import { ApiError } from '../../errors.js';
import { ALREADY_EXISTS } from './api-failure.js';
import { contentTypeOf, findEarlier, isPart, partName, targetOfPart } from './asset-names.js';
import { listAssets, toAsset } from './releases.js';
const VANISHED = 'vanished';
/** The files of a release. Whatever fails, and whenever, each name keeps its old content or has the new one. */
export class AssetShelf {
    api;
    release;
    assets;
    constructor(api, release, assets) {
        this.api = api;
        this.release = release;
        this.assets = assets;
    }
    static async open(api, release) {
        return new AssetShelf(api, release, await listAssets(api, release));
    }
    /**
     * Puts a file in the place of its earlier version; one with the same content is left alone. After a race with another
     * job, or a reply that leaves open what was done, it looks again and tries once more.
     */
    async put(file) {
        try {
            return await this.place(file);
        }
        catch (error) {
            if (!isWorthAnotherLook(error))
                throw error;
            this.assets = await listAssets(this.api, this.release);
            return await this.place(file);
        }
    }
    async place(file) {
        // What a failed upload left under the name has to make way like any other.
        const earlier = findEarlier(this.assets, file);
        const leftovers = this.assets.filter(({ name }) => isPart(name) && targetOfPart(name) === file.name);
        const placed = await this.renew(file, earlier, leftovers);
        // The new file stands, so that whatever becomes of these does not matter.
        for (const asset of leftovers)
            if (asset.id !== placed.id)
                await this.remove(asset).catch(() => { });
        return placed;
    }
    async renew(file, earlier, leftovers) {
        if (earlier)
            return isSame(earlier, file) ? earlier : this.replace(earlier, file);
        // A run was cut short between taking the old file away and naming the new one.
        const arrived = leftovers.find((asset) => isSame(asset, file));
        return arrived ? this.rename(arrived, file) : this.upload(file.name, file, file.label);
    }
    async replace(earlier, file) {
        const part = await this.upload(partName(file.name, this.api.clock.random()), file);
        try {
            await this.remove(earlier);
        }
        catch (error) {
            // Only a refusal says that the old file is still there; otherwise the new one may be all there is.
            if (error instanceof ApiError && error.status < 500)
                await this.remove(part).catch(() => { });
            throw error;
        }
        return this.rename(part, file);
    }
    async upload(name, { content, name: shown }, label = '') {
        const asset = await this.api.write(`upload ${shown}`, 'contents: write', async ({ rest }, at) => {
            const { data } = await rest.repos.uploadReleaseAsset({
                ...at,
                url: this.release.uploadUrl,
                release_id: this.release.id,
                name,
                ...(label !== '' && { label }),
                headers: { 'content-type': contentTypeOf(shown) },
                // The types know text only.
                data: content,
            });
            return toAsset(data);
        });
        this.assets.push(asset);
        return asset;
    }
    async rename(part, { name, label }) {
        const asset = await this.api
            .write(`give ${name} its name`, 'contents: write', async ({ rest }, at) => {
            const change = { name, ...(label !== '' && { label }) };
            const { data } = await rest.repos.updateReleaseAsset({ ...at, asset_id: part.id, ...change });
            return toAsset(data);
        })
            .catch((error) => {
            throw isGone(error) ? vanished(name) : error;
        });
        this.assets = this.assets.map((each) => (each.id === asset.id ? asset : each));
        return asset;
    }
    /** What is gone already is as good as removed. */
    async remove({ id, name }) {
        try {
            await this.api.write(`remove the old ${name}`, 'contents: write', async ({ rest }, at) => {
                await rest.repos.deleteReleaseAsset({ ...at, asset_id: id });
            });
        }
        catch (error) {
            if (!isGone(error))
                throw error;
        }
        this.assets = this.assets.filter((asset) => asset.id !== id);
    }
}
function isSame({ sizeBytes, digest, uploaded }, { content }) {
    if (!uploaded || sizeBytes !== content.length || digest === '')
        return false;
    return digest === `sha256:${createHash('sha256').update(content).digest('hex')}`;
}
function isWorthAnotherLook(error) {
    if (error instanceof ConnectionError)
        return !error.nothingSent;
    if (!(error instanceof ApiError))
        return false;
    return error.status >= 500 || error.serviceCode === ALREADY_EXISTS || error.serviceCode === VANISHED;
}
function isGone(error) {
    return error instanceof ApiError && error.status === 404;
}
/** Another job took the file away that was just uploaded. */
function vanished(name) {
    return new ApiError(`Another job replaces ${name} at the same time.`, {
        status: 404,
        serviceCode: VANISHED,
        advice: 'Let only one job publish it.',
    });
}
