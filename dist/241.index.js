export const id = 241;
export const ids = [241];
export const modules = {

/***/ 31101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ restoreFolder),
/* harmony export */   m: () => (/* binding */ saveFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _dashscope_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50702);


const NO_SERVICE = 'This runner has no cache service, so nothing is kept from one run to the next.';
/**
 * Fills a folder from the cache of the repository. Never throws: a failure is the same as nothing found, and the toolkit
 * prints it as a warning.
 */
async function restoreFolder({ folder, key, prefixes = [] }) {
    try {
        const cache = await Promise.all(/* import() */[__webpack_require__.e(838), __webpack_require__.e(671), __webpack_require__.e(142)]).then(__webpack_require__.bind(__webpack_require__, 60142));
        if (!cache.isFeatureAvailable())
            return { hit: undefined, notes: [NO_SERVICE] };
        return { hit: await cache.restoreCache([folder], key, [...prefixes]), notes: [] };
    }
    catch (error) {
        return { hit: undefined, notes: [`The cache could not be read: ${wordsOf(error)}`] };
    }
}
/** Keeps a folder under a key, unless the key is there already or the folder is not. Never throws. */
async function saveFolder({ folder, key }) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return { saved: false, notes: [] };
    try {
        const cache = await Promise.all(/* import() */[__webpack_require__.e(838), __webpack_require__.e(671), __webpack_require__.e(142)]).then(__webpack_require__.bind(__webpack_require__, 60142));
        if (!cache.isFeatureAvailable())
            return { saved: false, notes: [NO_SERVICE] };
        const { restoreCache, saveCache } = cache;
        const isKept = async () => (await restoreCache([folder], key, [], { lookupOnly: true })) === key;
        if (await isKept())
            return { saved: false, notes: [] };
        // The toolkit gives the same -1 whatever kept it from saving, and tells the reason only to the log.
        if ((await saveCache([folder], key)) !== -1)
            return { saved: true, notes: [] };
        return { saved: false, notes: [notSaved(key)] };
    }
    catch (error) {
        return { saved: false, notes: [`The cache could not be written: ${wordsOf(error)}`] };
    }
}
function notSaved(key) {
    return `Nothing was kept under ${key}: another job is keeping it, or the cache is read-only for this run, full or out of order, as the log tells.`;
}
function wordsOf(error) {
    return (0,_dashscope_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanMessage */ .V8)(error instanceof Error ? error.message : String(error));
}


/***/ }),

/***/ 75750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ deliveries_deliver),
  i: () => (/* binding */ leftToDeliver)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./dist/lib/action/patience.js
var patience = __webpack_require__(57324);
// EXTERNAL MODULE: ./dist/lib/defaults.js
var defaults = __webpack_require__(60384);
// EXTERNAL MODULE: ./dist/lib/delivery/file-names.js
var file_names = __webpack_require__(76778);
;// CONCATENATED MODULE: ./dist/lib/action/artifact/name.js


/** Endings of files that can be an artifact of their own, without a zip around them. */
const ENDING = new RegExp(`\\.(?:${defaults/* FORMATS */.hR.join('|')})$`, 'i');
/** The ending of one of our formats with its dot, such as `.md`; empty for any other name. */
function fileEnding(name) {
    return ENDING.exec(name)?.[0] ?? '';
}
/** A name that the artifact store takes: no separators, no reserved or control characters, never empty, and not too long. */
function artifactName(wanted) {
    const name = wanted.trim();
    const ending = fileEnding(name);
    return (0,file_names/* safeStem */.J)(name.slice(0, name.length - ending.length)) + ending;
}
/** Another name for the same thing, that no other job has: `talk.md` becomes `talk-build-4f2a91.md`. */
function namesake(name, jobKey, random) {
    const ending = fileEnding(name);
    const job = jobKey ? `-${(0,file_names/* safeStem */.J)(jobKey).slice(0, 40)}` : '';
    return `${name.slice(0, name.length - ending.length)}${job}-${random}${ending}`;
}

// EXTERNAL MODULE: ./dist/lib/dashscope/secrets.js
var secrets = __webpack_require__(50702);
;// CONCATENATED MODULE: ./dist/lib/action/artifact/refusal.js

const SIGNS = [
    ['name-taken', /CreateArtifact.*\(409\)/],
    ['kind-refused', /CreateArtifact.*\(400\)/],
    ['quota', /storage quota has been hit|insufficient usage/i],
    ['token', /\bJWT\b|invalid token specified/i],
    ['unreachable', /unable to make request|\b(?:ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH)\b/i],
];
/** What the client puts before the words that matter. */
const PREAMBLE = /^(?:Failed to [A-Z]\w+: |Received non-retryable error: |Failed to make request after \d+ attempts: |Failed request: )+/;
function refusalOf(error) {
    const words = wordsOf(error);
    return SIGNS.find(([, sign]) => sign.test(words))?.[0] ?? 'other';
}
/** Whether it may be over when the same is tried later: what the service refused on purpose is not. */
function mayPass(error) {
    return ['unreachable', 'other'].includes(refusalOf(error)) && !/\(4\d\d\)/.test(wordsOf(error));
}
/** A sentence that says why there is no artifact, and what to do. */
function describeRefusal(error) {
    switch (refusalOf(error)) {
        case 'quota':
            return 'No artifact was uploaded, since the storage that the account has for artifacts is full; delete old ones, or set retention-days lower.';
        case 'token':
            return 'No artifact was uploaded, since the token that the runner gave to this step does not allow it.';
        case 'unreachable':
            return `No artifact was uploaded, since the artifact service cannot be reached from this runner${reason(error)}.`;
        default:
            return `No artifact was uploaded: ${wordsOf(error)
                .replace(PREAMBLE, '')
                .replace(/[.\s]+$/, '')}.`;
    }
}
function reason(error) {
    const [code] = /\bE[A-Z]{5,}\b/.exec(wordsOf(error)) ?? [];
    return code ? ` (${code})` : '';
}
function wordsOf(error) {
    return (0,secrets/* cleanMessage */.V8)(error instanceof Error ? error.message : String(error));
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./dist/lib/action/artifact/send.js



/** Uploads by the toolkit's client, which retries by itself for up to 30 s. Throws what the client throws. */
function send(attempt) {
    return attempt.unzipped ? sendFile(attempt) : upload(attempt);
}
/** The client names an unzipped artifact after its file, so the file gets a copy of that name. */
async function sendFile(attempt) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(process.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'artifact-'));
    try {
        const file = (0,external_node_path_.join)(folder, attempt.name);
        await (0,promises_.copyFile)(attempt.files[0], file);
        return await upload({ ...attempt, files: [file], folder });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function upload({ name, unzipped, files, folder, retentionDays }) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(838), __webpack_require__.e(671), __webpack_require__.e(351), __webpack_require__.e(799)]).then(__webpack_require__.bind(__webpack_require__, 76799));
    const { id, size } = await new DefaultArtifactClient().uploadArtifact(name, [...files], folder, {
        skipArchive: unzipped,
        ...(retentionDays !== undefined && { retentionDays }),
    });
    if (id === undefined)
        throw new Error('The artifact service gave no id.');
    return { id, sizeBytes: size ?? 0 };
}

;// CONCATENATED MODULE: ./dist/lib/action/artifact/service.js
/**
 * A sentence that says why nothing can be uploaded here, and what to do instead; undefined where the service is. Asked
 * first, since the client would print a warning of its own.
 */
function missingService({ serverUrl }, env = process.env) {
    if (isForeignHost(serverUrl))
        return `No artifact was uploaded, since ${new URL(serverUrl).hostname} has no service for artifacts of this kind; give the output output-dir to actions/upload-artifact@v3 in a later step.`;
    if (!env.ACTIONS_RESULTS_URL || !env.ACTIONS_RUNTIME_TOKEN)
        return 'No artifact was uploaded, since this runner has no artifact service; later steps find the files by the output output-dir.';
    return undefined;
}
/** GitHub Enterprise Server, Gitea and their like have only the service of old. */
function isForeignHost(serverUrl) {
    if (!URL.canParse(serverUrl))
        return false;
    const { hostname } = new URL(serverUrl);
    return hostname !== 'github.com' && !hostname.endsWith('.ghe.com') && !hostname.endsWith('.localhost');
}

;// CONCATENATED MODULE: ./dist/lib/action/artifact/upload.js








/** Uploads files as an artifact of the run. Never throws: the files stay where they are, and a note says so. */
async function uploadArtifact(request, job) {
    const { folder, signal } = request;
    const stay = `The files are in ${folder}.`;
    const missing = missingService(job);
    if (missing)
        return { notes: [`${missing} ${stay}`], unsupported: true };
    try {
        signal?.throwIfAborted();
        return await (signal ? (0,patience/* untilAborted */.Eu)(deliver(request, job), signal) : deliver(request, job));
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
    const other = namesake(name, job.job, (0,external_node_crypto_.randomBytes)(3).toString('hex'));
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
        const isReadable = await (0,promises_.access)(file, promises_.constants.R_OK).then(() => true, () => false);
        if (isReadable)
            kept.push(file);
        else
            notes.push(`The artifact lacks ${(0,external_node_path_.relative)(folder, file)}, since the file cannot be read.`);
    }
    return kept;
}
function pageOf({ id }, { serverUrl, repository, runId }) {
    if (!repository)
        return '';
    return `${serverUrl}/${repository.owner}/${repository.name}/actions/runs/${runId}/artifacts/${id}`;
}

// EXTERNAL MODULE: ./dist/lib/errors.js
var errors = __webpack_require__(99517);
// EXTERNAL MODULE: ./dist/lib/action/job-context.js
var job_context = __webpack_require__(2402);
// EXTERNAL MODULE: ./dist/lib/action/github/api-failure.js
var api_failure = __webpack_require__(78248);
;// CONCATENATED MODULE: ./dist/lib/action/github/markers.js

const NAME = 'sensevoice-transcribe';
function markersOf(key) {
    const safe = safeKey(key);
    return { start: `<!-- ${NAME}:${safe} -->`, end: `<!-- /${NAME}:${safe} -->` };
}
/** Whether a text holds any marker of ours. */
function holdsMarker(text) {
    return new RegExp(`<!-- /?${NAME}:`).test(text);
}
/** A text that cannot be taken for a marker, so that a transcript cannot end its own block. */
function withoutMarkers(text) {
    return text.replace(new RegExp(`<!--(?=\\s*/?${NAME}:)`, 'g'), '&lt;!--');
}
/** A comment's end must not come before its end. */
function safeKey(key) {
    const safe = key.replace(/[^\w.]+/g, '-');
    if (safe === key && safe !== '')
        return safe;
    return `${safe.slice(0, 60)}-${(0,external_node_crypto_.createHash)('sha256').update(key).digest('hex').slice(0, 8)}`;
}

;// CONCATENATED MODULE: ./dist/lib/action/github/comment.js




/** The most characters that a comment holds. */
const COMMENT_LIMIT = 65_536;
/**
 * Comments on the pull request of the event, or the open one that the commit belongs to. A comment that an earlier run
 * wrote is changed instead. It never throws: what failed is in the notes.
 */
async function publishComment(api, job, { key, render }) {
    try {
        const number = job.event.pull_request?.number ?? (await pullRequestOf(api, job.sha));
        if (number === undefined) {
            return { notes: ['There is no comment: no open pull request belongs to this commit.'] };
        }
        const first = `${markersOf(key).start}\n`;
        const body = first + render(roomInComment(key));
        if (body.length > COMMENT_LIMIT) {
            return { notes: [`There is no comment: it would have ${body.length} characters of ${COMMENT_LIMIT}.`] };
        }
        return { link: await say(api, number, first, body), notes: [] };
    }
    catch (thrown) {
        const error = (0,errors/* toTranscribeError */.l$)(thrown, api.signal);
        const isForbidden = error instanceof errors/* ApiError */.hD && error.serviceCode === api_failure/* MISSING_PERMISSION */.dN;
        if (isForbidden && (0,job_context/* isUntrusted */.f)(job))
            return { notes: [FORK] };
        return { notes: [`There is no comment: ${(0,errors/* describeError */.Uc)(error)}`], mayPass: (0,api_failure/* mayPass */.bg)(error) };
    }
}
/** How many characters a comment of this key may have. */
function roomInComment(key) {
    return COMMENT_LIMIT - markersOf(key).start.length - 1;
}
/** Adding permissions would not help there, so that none are named. */
const FORK = 'There is no comment: this run was caused from outside the repository, so that its token may only read. The summary of the run has the results.';
/** Who may comment may read what it takes to do so. */
const PERMISSION = 'pull-requests: write';
function pullRequestOf(api, sha) {
    if (sha === '')
        return Promise.resolve(undefined);
    const doing = 'find the pull request of the commit';
    return api.read(doing, async ({ rest }, at) => {
        const { data } = await rest.repos.listPullRequestsAssociatedWithCommit({ ...at, commit_sha: sha });
        const open = data.filter(({ state }) => state === 'open');
        // One that ends in this commit is meant before one that merely holds it.
        return (open.find(({ head }) => head.sha === sha) ?? open[0])?.number;
    }, PERMISSION);
}
async function say(api, number, first, body) {
    const earlier = await ownComment(api, number, first.trimEnd());
    if (!earlier)
        return create(api, number, body);
    const isUnchanged = earlier.body.replaceAll('\r\n', '\n').trimEnd() === body.trimEnd();
    return isUnchanged ? earlier.link : change(api, earlier.id, body);
}
/** Anybody can write the marker, so that the author counts too. */
async function ownComment(api, number, marker) {
    const list = async ({ paginate, rest }, at) => {
        const all = await paginate(rest.issues.listComments, { ...at, issue_number: number, per_page: 100 });
        return all.map(({ id, body = '', html_url: link, user }) => ({
            id,
            body,
            link,
            author: user?.login ?? '',
        }));
    };
    const comments = await api.read(`list the comments of #${number}`, list, PERMISSION);
    const marked = comments.filter(({ body }) => body.startsWith(marker));
    if (marked.length === 0)
        return undefined;
    const login = await viewerLogin(api);
    return marked.find(({ author }) => author === login || author === `${login}[bot]`);
}
/** Whom the token belongs to; that of a workflow, where it cannot be asked. */
async function viewerLogin(api) {
    try {
        return await api.read('tell whose token it is', async ({ graphql }, { request }) => {
            const { viewer } = await graphql('{ viewer { login } }', { request });
            return viewer.login;
        });
    }
    catch {
        api.signal?.throwIfAborted();
        return 'github-actions[bot]';
    }
}
function create(api, number, body) {
    return api.write(`comment on #${number}`, PERMISSION, async ({ rest }, at) => {
        const { data } = await rest.issues.createComment({ ...at, issue_number: number, body });
        return data.html_url;
    });
}
function change(api, id, body) {
    return api.write('change the comment', PERMISSION, async ({ rest }, at) => {
        const { data } = await rest.issues.updateComment({ ...at, comment_id: id, body });
        return data.html_url;
    });
}

// EXTERNAL MODULE: ./dist/lib/action/github/asset-names.js
var asset_names = __webpack_require__(18818);
// EXTERNAL MODULE: ./dist/lib/dashscope/connection-error.js
var connection_error = __webpack_require__(23260);
// EXTERNAL MODULE: ./dist/lib/action/github/releases.js
var releases = __webpack_require__(62713);
;// CONCATENATED MODULE: ./dist/lib/action/github/asset-shelf.js






const VANISHED = 'vanished';
/** The files of a release. Whatever fails, and whenever, each name keeps its old content or has the new one. */
class AssetShelf {
    api;
    release;
    assets;
    constructor(api, release, assets) {
        this.api = api;
        this.release = release;
        this.assets = assets;
    }
    static async open(api, release) {
        return new AssetShelf(api, release, await (0,releases/* listAssets */.qs)(api, release));
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
            this.assets = await (0,releases/* listAssets */.qs)(this.api, this.release);
            return await this.place(file);
        }
    }
    async place(file) {
        // What a failed upload left under the name has to make way like any other.
        const earlier = (0,asset_names/* findEarlier */._l)(this.assets, file);
        const leftovers = this.assets.filter(({ name }) => (0,asset_names/* isPart */.QR)(name) && (0,asset_names/* targetOfPart */.Mx)(name) === file.name);
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
        const part = await this.upload((0,asset_names/* partName */.pn)(file.name, this.api.clock.random()), file);
        try {
            await this.remove(earlier);
        }
        catch (error) {
            // Only a refusal says that the old file is still there; otherwise the new one may be all there is.
            if (error instanceof errors/* ApiError */.hD && error.status < 500)
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
                headers: { 'content-type': (0,asset_names/* contentTypeOf */.JX)(shown) },
                // The types know text only.
                data: content,
            });
            return (0,releases/* toAsset */.Ky)(data);
        });
        this.assets.push(asset);
        return asset;
    }
    async rename(part, { name, label }) {
        const asset = await this.api
            .write(`give ${name} its name`, 'contents: write', async ({ rest }, at) => {
            const change = { name, ...(label !== '' && { label }) };
            const { data } = await rest.repos.updateReleaseAsset({ ...at, asset_id: part.id, ...change });
            return (0,releases/* toAsset */.Ky)(data);
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
    return digest === `sha256:${(0,external_node_crypto_.createHash)('sha256').update(content).digest('hex')}`;
}
function isWorthAnotherLook(error) {
    if (error instanceof connection_error/* ConnectionError */.Rc)
        return !error.nothingSent;
    if (!(error instanceof errors/* ApiError */.hD))
        return false;
    return error.status >= 500 || error.serviceCode === api_failure/* ALREADY_EXISTS */.Sc || error.serviceCode === VANISHED;
}
function isGone(error) {
    return error instanceof errors/* ApiError */.hD && error.status === 404;
}
/** Another job took the file away that was just uploaded. */
function vanished(name) {
    return new errors/* ApiError */.hD(`Another job replaces ${name} at the same time.`, {
        status: 404,
        serviceCode: VANISHED,
        advice: 'Let only one job publish it.',
    });
}

;// CONCATENATED MODULE: ./dist/lib/action/github/publish-assets.js






const MOST_NOTES = 3;
/** Attaches files to a release in place of their earlier versions. It never throws: what failed is in the notes. */
async function publishAssets(api, { id, tag }, files) {
    const published = { links: new Map(), notes: [] };
    if (files.length === 0)
        return published;
    try {
        // It may have been published since it was read.
        const release = await (0,releases/* readRelease */.iJ)(api, id);
        if (release.immutable)
            return refuse(published, 'immutable', immutableNote(tag));
        await putAll(await AssetShelf.open(api, release), release, files, published, api.signal);
    }
    catch (thrown) {
        const error = (0,errors/* toTranscribeError */.l$)(thrown, api.signal);
        const note = `No files were attached to the release ${tag}: ${(0,errors/* describeError */.Uc)(error)}`;
        if (isMissingPermission(error))
            return refuse(published, 'permission', note);
        published.notes.push(note);
        published.mayPass = (0,api_failure/* mayPass */.bg)(error);
    }
    return published;
}
async function putAll(shelf, release, files, published, signal) {
    const names = (0,asset_names/* assetNames */.PB)(files.map(({ name }) => name));
    const failures = [];
    for (const [index, { path, name: fileName }] of files.entries()) {
        try {
            const asset = await putOne(shelf, path, names[index]);
            published.links.set(path, linkTo(asset, release));
        }
        catch (thrown) {
            const error = (0,errors/* toTranscribeError */.l$)(thrown, signal);
            if (error instanceof errors/* ApiError */.hD && error.serviceCode === api_failure/* IMMUTABLE_RELEASE */.Ni) {
                refuse(published, 'immutable', immutableNote(release.tag));
                break;
            }
            failures.push(`${fileName} was not attached to the release ${release.tag}: ${(0,errors/* describeError */.Uc)(error)}`);
            if (isMissingPermission(error))
                published.refused = 'permission';
            if ((0,api_failure/* mayPass */.bg)(error))
                published.mayPass = true;
            if (!(0,api_failure/* isLasting */.dJ)(error))
                continue;
            const left = files.length - index - 1;
            if (left > 0)
                failures.push(`Neither were the ${left} files after it.`);
            break;
        }
    }
    published.notes.push(...shorten(failures));
}
async function putOne(shelf, path, name) {
    const content = await (0,promises_.readFile)(path).catch((cause) => {
        throw new errors/* TranscribeError */.UB('file', `It could not be read (${cause.code}).`, { cause });
    });
    if (content.length === 0)
        throw new errors/* TranscribeError */.UB('file', 'It is empty, and a release takes no such file.');
    return shelf.put({ ...name, content });
}
/** A draft's own addresses end with its publication; those of its tag begin then. */
function linkTo({ downloadUrl }, { draft, tag }) {
    if (!draft)
        return downloadUrl;
    return downloadUrl.replace(/\/untagged-[^/]+\/([^/]+)$/, (_, name) => `/${encodeURIComponent(tag)}/${name}`);
}
function refuse(published, refused, note) {
    published.notes.push(note);
    return Object.assign(published, { refused });
}
function immutableNote(tag) {
    return `The release ${tag} is immutable, so that no files can be attached to it any more. Create it as a draft, run this step with release-tag, and publish it then.`;
}
function isMissingPermission(error) {
    return error instanceof errors/* ApiError */.hD && error.serviceCode === api_failure/* MISSING_PERMISSION */.dN;
}
function shorten(failures) {
    if (failures.length <= MOST_NOTES)
        return [...failures];
    const more = failures.length - MOST_NOTES;
    return [...failures.slice(0, MOST_NOTES), `${more} more files were not attached for such reasons.`];
}

;// CONCATENATED MODULE: ./dist/lib/action/github/release-notes.js




/** The most characters that the notes of a release hold. */
const NOTES_LIMIT = 125_000;
/**
 * Puts a block into a release's notes, in place of the one that an earlier run left. The notes are read right before, and
 * nothing else in them is touched. It never throws: what failed is in the notes of the result.
 */
async function publishNotes(api, { id, tag }, { key, render }) {
    try {
        const { body, pageUrl } = await (0,releases/* readRelease */.iJ)(api, id);
        const block = render(roomInNotes(body, key));
        const changed = withBlock(body, key, block);
        if (block === '' || changed.length > NOTES_LIMIT) {
            return {
                notes: [
                    `The notes of the release ${tag} have no room for the transcripts; they were left as they are.`,
                ],
            };
        }
        if (changed !== body) {
            await api.write(`change the notes of the release ${tag}`, 'contents: write', async ({ rest }, at) => {
                await rest.repos.updateRelease({ ...at, release_id: id, body: changed });
            });
        }
        return { link: pageUrl, notes: [] };
    }
    catch (thrown) {
        const error = (0,errors/* toTranscribeError */.l$)(thrown, api.signal);
        const note = `The transcripts are not in the notes of the release ${tag}: ${(0,errors/* describeError */.Uc)(error)}`;
        return { notes: [note], mayPass: (0,api_failure/* mayPass */.bg)(error) };
    }
}
/** How many characters a block may have, so that the notes stay within their limit; 0 when there is no room. */
function roomInNotes(body, key) {
    return Math.max(0, NOTES_LIMIT - withBlock(body, key, '').length);
}
/** The notes with the block of this key put in: in the place of the one that is there, else at the end. */
function withBlock(body, key, block) {
    const markers = markersOf(key);
    const whole = `${markers.start}\n${withoutMarkers(block)}\n${markers.end}`;
    const [from, to] = placeOf(body, markers);
    return body.slice(0, from) + (from === body.length ? separatorAfter(body) : '') + whole + body.slice(to);
}
/** The block to be replaced; where its end was lost, its first marker alone, since what follows may be somebody's text. */
function placeOf(body, { start, end }) {
    for (let to = body.indexOf(end); to !== -1; to = body.indexOf(end, to + 1)) {
        const from = body.lastIndexOf(start, to);
        if (from !== -1 && !holdsMarker(body.slice(from + start.length, to)))
            return [from, to + end.length];
    }
    const from = body.indexOf(start);
    return from === -1 ? [body.length, body.length] : [from, from + start.length];
}
/** Markdown starts a new block after an empty line. */
function separatorAfter(body) {
    if (body === '' || body.endsWith('\n\n') || body.endsWith('\r\n\r\n'))
        return '';
    return body.endsWith('\n') ? '\n' : '\n\n';
}

;// CONCATENATED MODULE: ./dist/lib/action/deliveries.js







/** The client tries for half a minute by itself, and a large artifact needs its time. */
const ARTIFACT_MS = 5 * 60_000;
/** The variable by which users of the client's own action set how long an upload may take. */
const artifactLimitMs = () => Number(process.env.ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS) || ARTIFACT_MS;
/** What an artifact is called that only a release's refusal made necessary. */
const SPARE_NAME = 'transcripts';
/** Takes a run's files everywhere they are wanted, each place by itself. Never throws: what failed is in the notes. */
async function deliveries_deliver(plan, tools) {
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
    const [wanted, listing] = [all, lists].map((paths) => paths.map((path) => (0,external_node_path_.resolve)(path)));
    const limit = (0,patience/* timeLimit */.zc)(clock, artifactLimitMs(), signal);
    const request = {
        name,
        files: wanted ?? [],
        lists: listing ?? [],
        folder: (0,external_node_path_.resolve)(outputDir),
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
    const told = place === 'pr-comment' && (0,job_context/* isUntrusted */.f)(job) ? delivered.notices : delivered.notes;
    told.push(...notes);
    return !mayPass;
}
async function attach(plan, tools, delivered) {
    if (!plan.release)
        return true;
    const { page } = plan;
    const files = plan.files.map((path) => ({ path, name: (0,external_node_path_.basename)(path) }));
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
function leftToDeliver({ left }, what = 'is tried again after the other steps') {
    const places = [...(left.artifactName === '' ? [] : ['the artifact']), ...left.publish];
    return places.length > 0 ? [`What is left to deliver ${what}: ${places.join(', ')}.`] : [];
}


/***/ }),

/***/ 78248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lg: () => (/* binding */ toGitHubError),
/* harmony export */   Ni: () => (/* binding */ IMMUTABLE_RELEASE),
/* harmony export */   Sc: () => (/* binding */ ALREADY_EXISTS),
/* harmony export */   bg: () => (/* binding */ mayPass),
/* harmony export */   dJ: () => (/* binding */ isLasting),
/* harmony export */   dN: () => (/* binding */ MISSING_PERMISSION)
/* harmony export */ });
/* unused harmony export permissionAdvice */
/* harmony import */ var _dashscope_connection_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23260);
/* harmony import */ var _dashscope_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19197);
/* harmony import */ var _dashscope_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50702);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99517);




/** Codes of an `ApiError` that callers tell apart; any other is GitHub's own, or `Unknown`. */
const MISSING_PERMISSION = 'missing_permission';
const IMMUTABLE_RELEASE = 'immutable_release';
const ALREADY_EXISTS = 'already_exists';
/** A longer wait than this outlasts any call. */
const LONGEST_LIMIT_MS = 120_000;
/** What GitHub asks for where a limit of the moment names no time. */
const SECONDARY_LIMIT_MS = 60_000;
/** Turns whatever octokit throws into an error of ours, so that the retries know what may be repeated. */
function toGitHubError(error, asked) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TranscribeError */ .UB)
        return error;
    const reply = asked.timedOutMs === undefined ? readReply(error, asked.secrets) : undefined;
    if (reply)
        return replyError(reply, asked);
    const { host, timedOutMs, secrets } = asked;
    const explained = (0,_dashscope_connection_error_js__WEBPACK_IMPORTED_MODULE_1__/* .explainFailure */ .SP)(rootOf(error), { host, timedOutMs, secrets });
    if (explained instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TranscribeError */ .UB)
        return explained;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TranscribeError */ .UB('api', `GitHub failed to ${asked.doing}.`, { cause: (0,_dashscope_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .safeCause */ .ph)(error, secrets) });
}
function replyError({ status, headers, code, words }, asked) {
    const { doing, permission, writes } = asked;
    const told = `(HTTP ${status}${words === '' ? '' : `: ${words}`})`;
    const limitMs = limitedForMs(status, headers, words, asked.nowMs);
    if (limitMs !== undefined) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD(`GitHub did not ${doing}, since too much was asked of it ${told}.`, {
            // One status for all kinds of limits: nothing was done.
            status: 429,
            serviceCode: 'rate_limited',
            retryable: limitMs <= LONGEST_LIMIT_MS,
            retryAfterMs: limitMs,
            advice: `Run the job again in ${Math.max(1, Math.ceil(limitMs / 60_000))} min.`,
        });
    }
    if (isForbidden(status, words, writes)) {
        const gone = status === 404 ? ', or it is no longer there' : '';
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD(`The token may not ${doing}${gone} ${told}.`, {
            status,
            serviceCode: MISSING_PERMISSION,
            advice: permissionAdvice(permission),
        });
    }
    const verb = status >= 500 ? 'failed' : 'refused';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD(`GitHub ${verb} to ${doing} ${told}.`, {
        status,
        serviceCode: status === 422 && /immutable release/i.test(words) ? IMMUTABLE_RELEASE : code,
        retryable: status === 408 || status >= 500,
        advice: adviceFor(status),
    });
}
/** The lines to add to a workflow. Naming any permission takes the others away, so that reading is named too. */
function permissionAdvice(permission) {
    const lines = permission === 'pull-requests: write' ? ['contents: read', permission] : [permission];
    return `Add to the job:\n  permissions:\n${lines.map((line) => `    ${line}`).join('\n')}`;
}
function adviceFor(status) {
    if (status === 401)
        return 'Check the input github-token: it is wrong or has expired.';
    if (status === 407)
        return 'The proxy asks for credentials: check HTTP_PROXY and HTTPS_PROXY.';
    return status >= 500 ? 'Run the job again in a few minutes.' : undefined;
}
/** A workflow's token is told so in words; other kinds find what they may not change to be absent. */
function isForbidden(status, words, writes) {
    return (status === 403 && /^Resource not accessible/i.test(words)) || (status === 404 && writes);
}
/** For how long GitHub takes no further requests; undefined when it is not about that. */
function limitedForMs(status, headers, words, nowMs) {
    if (status !== 403 && status !== 429)
        return undefined;
    const hint = (0,_dashscope_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRetryAfter */ .mu)(headers['retry-after']?.toString(), nowMs);
    if (hint !== undefined)
        return hint;
    if (headers['x-ratelimit-remaining']?.toString() === '0') {
        return Math.max(0, Number(headers['x-ratelimit-reset']) * 1000 - nowMs) || SECONDARY_LIMIT_MS;
    }
    return status === 429 || /rate limit/i.test(words) ? SECONDARY_LIMIT_MS : undefined;
}
/** Octokit's error for a reply. Only the known members of its body are shown. */
function readReply(error, secrets) {
    const { response, status } = error;
    if (typeof status !== 'number' || !response)
        return undefined;
    const { message, errors } = toObject(response.data);
    const details = Array.isArray(errors) ? errors.map(toObject) : [];
    const words = [message, ...details.map((detail) => detail.message ?? detail.code)];
    const code = details.map((detail) => detail.code).find((each) => typeof each === 'string');
    return {
        status,
        headers: toObject(response.headers),
        code: code ?? 'Unknown',
        words: (0,_dashscope_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanMessage */ .V8)(words.filter((word) => typeof word === 'string').join(': '), secrets).replace(/\.$/, ''),
    };
}
function toObject(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
/** Fetch wraps what went wrong, and octokit wraps that. */
function rootOf(error) {
    let root = error;
    while (root instanceof Error && !(root instanceof AggregateError) && root.cause instanceof Error) {
        root = root.cause;
    }
    return root;
}
/** Whether the same may succeed later. */
function mayPass(error) {
    return error.retryable || error.code === 'aborted';
}
/** Whether it is no use to go on with the next request: the connection, the service or the token is the matter. */
function isLasting(error) {
    if (error instanceof _dashscope_connection_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConnectionError */ .Rc || error.code === 'aborted')
        return true;
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD && ([401, 403, 429].includes(error.status) || error.status >= 500);
}


/***/ }),

/***/ 89579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ GitHubApi)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46752);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53002);
/* harmony import */ var _dashscope_connections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33882);
/* harmony import */ var _dashscope_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19197);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99517);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57324);
/* harmony import */ var _api_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78248);







const REQUEST_TIMEOUT_MS = 120_000;
const CALL_TIMEOUT_MS = 300_000;
const RETRIES = 4;
/** GitHub's API for one repository: the one owner of its token and its retries. Octokit is loaded at the first call. */
class GitHubApi {
    clock;
    connections;
    signal;
    /** Taken out of every message. */
    secrets;
    options;
    base;
    octokit;
    constructor(options) {
        this.options = options;
        this.base = new URL(options.apiUrl);
        this.clock = options.clock ?? _clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m;
        this.connections = options.connections ?? new _dashscope_connections_js__WEBPACK_IMPORTED_MODULE_2__/* .Connections */ .U();
        this.signal = options.signal;
        this.secrets = options.token === '' ? [] : [options.token];
    }
    /** Such as `octo/talks`; empty where there is none. */
    get repositoryName() {
        const { repository } = this.options;
        return repository ? `${repository.owner}/${repository.name}` : '';
    }
    /**
     * Repeats until it succeeds or no repetition would help.
     *
     * @param doing Completes "GitHub failed to …".
     * @throws TranscribeError with a sentence; an `ApiError` keeps the status and GitHub's code.
     */
    read(doing, call, permission = 'contents: read') {
        return this.repeatedly('always', { doing, permission, writes: false }, call);
    }
    /** As `read`, but repeats only what was surely not done. */
    write(doing, permission, call) {
        return this.repeatedly('when-refused', { doing, permission, writes: true }, call);
    }
    /** The token, for the API and for nobody else. */
    authorizationFor(url) {
        const { token } = this.options;
        return url.origin === this.base.origin && token !== '' ? { authorization: `token ${token}` } : {};
    }
    /** The way to an address that a reply of the API named. */
    wayTo(url) {
        return this.connections.toNamed(url, this.base);
    }
    /** Ends what is still under way: it was given up. */
    async close() {
        await this.connections.destroy();
    }
    repeatedly(repeat, asked, call) {
        return (0,_dashscope_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .withRetries */ .LH)((remainingMs) => this.once(Math.min(REQUEST_TIMEOUT_MS, remainingMs), asked, call), { repeat, retries: RETRIES, callTimeoutMs: CALL_TIMEOUT_MS, signal: this.signal }, this.clock);
    }
    async once(budgetMs, asked, call) {
        const { repository } = this.options;
        if (!repository) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`There is no repository to ${asked.doing} in: GITHUB_REPOSITORY is not set.`);
        }
        const budget = new AbortController();
        const cancelTimer = this.clock.after(budgetMs, () => budget.abort());
        const signal = this.signal ? AbortSignal.any([this.signal, budget.signal]) : budget.signal;
        try {
            const at = { owner: repository.owner, repo: repository.name, request: { signal } };
            // A call of many pages forgets the signal.
            return await (0,_patience_js__WEBPACK_IMPORTED_MODULE_5__/* .untilAborted */ .Eu)(call(await this.load(asked.doing), at), signal);
        }
        catch (error) {
            const timedOutMs = budget.signal.aborted ? budgetMs : undefined;
            const context = { host: this.base.host, secrets: this.secrets, nowMs: this.clock.now(), timedOutMs };
            throw (0,_api_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .toGitHubError */ .Lg)(error, { ...asked, ...context });
        }
        finally {
            cancelTimer();
        }
    }
    load(doing) {
        const { token } = this.options;
        if (token === '')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`It takes a token to ${doing}, and the input github-token is empty.`);
        this.octokit ??= this.create(token);
        return this.octokit;
    }
    async create(token) {
        const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(770)]).then(__webpack_require__.bind(__webpack_require__, 61351));
        const quiet = () => { };
        return getOctokit(token, {
            baseUrl: this.options.apiUrl,
            userAgent: 'sensevoice-transcribe',
            // Its words about deprecations would land on standard output.
            log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
            request: {
                fetch: (address, init) => (0,undici__WEBPACK_IMPORTED_MODULE_0__/* .fetch */ .hd)(address, { ...init, dispatcher: this.connections.to(new URL(address)) }),
            },
        });
    }
}


/***/ }),

/***/ 18818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ githubName),
/* harmony export */   JX: () => (/* binding */ contentTypeOf),
/* harmony export */   Mx: () => (/* binding */ targetOfPart),
/* harmony export */   PB: () => (/* binding */ assetNames),
/* harmony export */   QR: () => (/* binding */ isPart),
/* harmony export */   _l: () => (/* binding */ findEarlier),
/* harmony export */   pn: () => (/* binding */ partName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The ending of a file on its way; whoever finds one finds what a broken run left. */
const PART = /\.[0-9a-f]{6}\.sensevoice-part$/;
/**
 * The name GitHub gives an uploaded file, as far as it is known: letters without their accents, runs of anything but
 * ASCII letters, digits, `_`, `-` and dots turned into one dot.
 */
function githubName(fileName) {
    const plain = fileName
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replace(/[^\w.-]+/g, '.')
        .replace(/\.{2,}/g, '.')
        .replace(/\.$/, '');
    return plain.startsWith('.') ? `default${plain}` : plain;
}
/** Names for files, no two alike: where little or nothing is left of a name, or two become one, a hash tells them apart. */
function assetNames(fileNames) {
    const plain = fileNames.map(githubName);
    return fileNames.map((fileName, index) => {
        const name = plain[index];
        const isAmbiguous = plain.filter((other) => other === name).length > 1;
        // A name that GitHub takes as it is keeps it, whatever others become.
        if (name === fileName)
            return { name, label: '' };
        return { name: isAmbiguous || isBare(name) ? withHash(name, fileName) : name, label: fileName };
    });
}
/** The asset that holds an earlier version of a file: by the name it has there, by its real name, or by the one shown. */
function findEarlier(assets, { name, label }) {
    const byName = assets.find((asset) => asset.name === name);
    if (byName || label === '')
        return byName;
    return assets.find((asset) => asset.name === label ||
        (asset.label === label && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(asset.name) === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(name) && !isPart(asset.name)));
}
/** A name under which a file is uploaded before it takes its place; `chance` goes from 0 up to 1. */
function partName(name, chance) {
    const random = Math.floor(chance * 0x1000000);
    return `${name}.${random.toString(16).padStart(6, '0')}.sensevoice-part`;
}
function isPart(name) {
    return PART.test(name);
}
/** The name that a file on its way was to get. */
function targetOfPart(name) {
    return name.replace(PART, '');
}
const TYPES = {
    '.txt': 'text/plain; charset=utf-8',
    '.md': 'text/markdown; charset=utf-8',
    '.srt': 'application/x-subrip; charset=utf-8',
    '.vtt': 'text/vtt; charset=utf-8',
    '.json': 'application/json',
    '.html': 'text/html; charset=utf-8',
};
function contentTypeOf(fileName) {
    return TYPES[(0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(fileName).toLowerCase()] ?? 'application/octet-stream';
}
/** Whether no letter or digit but those of the ending is left. */
function isBare(name) {
    return !/[a-z0-9]/i.test(name.slice(0, -(0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(name).length || undefined).replace(/^default\b/, ''));
}
function withHash(name, fileName) {
    const ending = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(name);
    const stem = name.slice(0, -ending.length || undefined).replace(/^default$/, '');
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(fileName).digest('hex').slice(0, 8);
    return `${stem === '' ? 'transcript' : stem}-${hash}${ending}`;
}


/***/ }),

/***/ 62713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ky: () => (/* binding */ toAsset),
/* harmony export */   dv: () => (/* binding */ findRelease),
/* harmony export */   iJ: () => (/* binding */ readRelease),
/* harmony export */   qs: () => (/* binding */ listAssets)
/* harmony export */ });
/* unused harmony export toRelease */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99517);

/**
 * The release that was named by its tag, else that of the event, else that of the tag the workflow runs for; read from
 * the API, since an event tells how it was when it happened.
 *
 * @throws InputError when there is none, else what the API failed with.
 */
async function findRelease(api, job, tag = '') {
    const { release } = job.event;
    if (release && (tag === '' || tag === release.tag_name))
        return readRelease(api, release.id);
    const wanted = tag || /^refs\/tags\/(.+)$/.exec(job.ref)?.[1];
    if (!wanted) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('There is no release: the event has none, and the workflow does not run for a tag.', {
            advice: 'Name its tag with release-tag.',
        });
    }
    const found = (await releaseOfTag(api, wanted)) ?? (await draftOfTag(api, wanted));
    if (found)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`There is no release ${wanted} in ${api.repositoryName}.`, {
        advice: 'Check release-tag. A draft is seen only with the permission contents: write.',
    });
}
/** The release as it is now. */
function readRelease(api, id) {
    return api.read('read the release', async ({ rest }, at) => {
        const { data } = await rest.repos.getRelease({ ...at, release_id: id });
        return toRelease(data);
    });
}
/** All files of a release as they are now, broken ones included. */
function listAssets(api, release) {
    return api.read(`list the files of the release ${release.tag}`, async ({ paginate, rest }, at) => {
        const page = { ...at, release_id: release.id, per_page: 100 };
        return (await paginate(rest.repos.listReleaseAssets, page)).map(toAsset);
    });
}
/** @throws TranscribeError for a reply that is none of GitHub's: a proxy on the way may answer for it. */
function toRelease(reply) {
    if (typeof reply.id !== 'number' || typeof reply.upload_url !== 'string') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TranscribeError */ .UB('protocol', 'What GitHub sent as a release is none.', {
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
function toAsset(reply) {
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
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD && error.status === 404)
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


/***/ }),

/***/ 63588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IY: () => (/* binding */ readHandover),
/* harmony export */   QA: () => (/* binding */ removeHandover),
/* harmony export */   wK: () => (/* binding */ Handover)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78726);





const handoverSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    /** `running` until the main step has come to an end of its own, be it by an error. */
    phase: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['running', 'ended']),
    key: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    outputDir: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    lists: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    page: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), assetName: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }).optional(),
    artifactName: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    retentionDays: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().optional(),
    publish: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .PUBLICATIONS */ .k)),
    release: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(), tag: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }).optional(),
    /** The run in Markdown, the longest form first. */
    texts: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** What is to be remembered by later runs, and under which key; absent when it is already, or nothing is. */
    memory: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ folder: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), key: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }).optional(),
});
const PATH = 'path';
/**
 * Keeps what the post step needs. A runner hands state on in variables, which take little: it is kept in files, and the
 * variable names them.
 */
class Handover {
    path;
    left;
    memory;
    constructor({ saveState }, env = process.env) {
        const { RUNNER_TEMP: folder } = env;
        if (!folder)
            return;
        this.path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `sensevoice-transcribe-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.json`);
        saveState(PATH, this.path);
    }
    /** From here on the post step knows where files are kept that were finished. */
    begin(plan) {
        this.write(plan, 'running', []);
    }
    /** Remembers files as they are finished: whoever ends the process gives no notice. */
    addFiles(paths) {
        if (paths.length === 0 || !this.path)
            return;
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(filesPath(this.path), paths.map((path) => `${JSON.stringify(path)}\n`).join(''));
        }
        catch {
            // Only the post step misses them.
        }
    }
    /** What is left to deliver; `texts` are needed where something is to be written out. */
    end(plan, texts) {
        this.write(plan, 'ended', plan.publish.length > 0 ? texts : []);
    }
    /** Leaves to the post step what a run remembers, or, once that is kept, takes it back. */
    remember(memory) {
        this.memory = memory;
        this.save();
    }
    write(plan, phase, texts) {
        const { retentionDays, release, page, ...rest } = plan;
        this.left = {
            ...rest,
            files: [...plan.files],
            lists: [...plan.lists],
            publish: [...plan.publish],
            ...(retentionDays !== undefined && { retentionDays }),
            ...(release && { release }),
            ...(page && { page }),
            phase,
            texts: [...texts],
        };
        this.save();
    }
    save() {
        if (!this.path)
            return;
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(this.path, JSON.stringify({ ...this.left, memory: this.memory }), { mode: 0o600 });
        }
        catch {
            // Only the post step misses it, which then has nothing to do.
        }
    }
}
/** What the main step left; a step that was killed left its finished files. */
function readHandover(env = process.env) {
    const path = env[`STATE_${PATH}`];
    if (!path)
        return undefined;
    try {
        const left = handoverSchema.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8')));
        return left.phase === 'running' ? { ...left, files: readFiles(path) } : left;
    }
    catch {
        return undefined;
    }
}
/** Takes away what the main step left, which holds transcripts. */
function removeHandover(env = process.env) {
    const path = env[`STATE_${PATH}`];
    for (const left of path ? [path, filesPath(path)] : [])
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(left, { force: true });
}
function filesPath(path) {
    return path.replace(/json$/, 'files');
}
function readFiles(path) {
    try {
        const lines = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(filesPath(path), 'utf8').split('\n').filter(Boolean);
        return lines.map((line) => String(JSON.parse(line)));
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 57324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ untilAborted),
/* harmony export */   Wh: () => (/* binding */ unlessAborted),
/* harmony export */   zc: () => (/* binding */ timeLimit)
/* harmony export */ });
/* unused harmony export whenAborted */
// The runner's packages have calls that nothing can stop, and some that never end when a connection breaks off. Waiting for
// them is what can be given up; a timer that is running also keeps the process from ending in the midst of a step.
/** What a piece of work gives or, as soon as nobody can wait for it, something else. */
function unlessAborted(work, signal, otherwise) {
    return Promise.race([work, whenAborted(signal).then(() => otherwise)]);
}
/** Rejects with the signal's reason as soon as it is aborted, whatever becomes of the work. */
function untilAborted(work, signal) {
    return Promise.race([
        work,
        whenAborted(signal).then(() => {
            throw signal.reason;
        }),
    ]);
}
function whenAborted(signal) {
    return new Promise((resolve) => {
        if (signal.aborted)
            resolve();
        else
            signal.addEventListener('abort', () => resolve(), { once: true });
    });
}
/** A signal that is aborted with another, or when so much time has passed; `end` takes the timer away. */
function timeLimit(clock, ms, signal) {
    const late = new AbortController();
    const end = clock.after(ms, () => late.abort(new Error('it took too long')));
    return { signal: signal ? AbortSignal.any([signal, late.signal]) : late.signal, end };
}


/***/ })

};
