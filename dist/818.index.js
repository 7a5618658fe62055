export const id = 818;
export const ids = [818];
export const modules = {

/***/ 18382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ downloadPackages),
  uM: () => (/* binding */ packedBytes),
  yP: () => (/* binding */ tarballName),
  sB: () => (/* binding */ verifyPackage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./dist/lib/local-service/install/failures.js
var failures = __webpack_require__(63115);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./dist/lib/local-service/install/npm-failure.js

/** There is no npm, or it could not be started. */
function npmMissing(cause) {
    return (0,failures/* installFailure */.YU)('The local engine is installed with npm, and no npm was found.', 'Install Node.js with npm, or run this once where npm is and copy the cache folder.', { cause });
}
/** What npm 9 to 12 end with; `E<status>` stands for the registry's own reply. */
const kinds = [
    {
        codes: /^(EAI_AGAIN|ENOTFOUND|E(CONN|HOST|NET)[A-Z]+|E(IDLE|RESPONSE|TRANSFER)TIMEOUT|ETIMEDOUT|ERR_SOCKET_TIMEOUT|FETCH_ERROR)$/,
        sentence: (code) => `The package registry could not be reached (${code}).`,
        advice: "Check the network and npm's proxy and registry settings; once installed, no network is needed.",
        retryable: true,
    },
    {
        codes: /^(E5\d\d|E429)$/,
        sentence: (code) => `The package registry could not serve the download (${code}).`,
        advice: 'Try again later.',
        retryable: true,
    },
    {
        codes: /^ENOTCACHED$/,
        sentence: () => 'npm is set to work offline, and the local engine is not installed yet.',
        advice: 'Allow npm to use the network once.',
    },
    {
        codes: /^(E404|ETARGET|ENOVERSIONS)$/,
        sentence: (_, complaint) => `The package registry does not have ${missingPackage(complaint)}.`,
        advice: "Check npm's settings: another registry, or a minimum age of packages, can hide public packages.",
    },
    {
        codes: /^(E401|E403|E407|ENEEDAUTH)$/,
        sentence: (code) => `The package registry, or a proxy, refused the download (${code}).`,
        advice: "Check the credentials in npm's configuration.",
    },
    {
        codes: /CERT|SELF_SIGNED|^UNABLE_TO_/,
        sentence: (code) => `The package registry's certificate is not trusted (${code}).`,
        advice: "Name your organisation's certificate in npm's setting cafile, or in NODE_EXTRA_CA_CERTS.",
    },
];
/**
 * What npm's end means for a person, from the code in its complaint: `npm error code …`, before npm 10 `npm ERR! code …`.
 * Where npm met a file system that is full or closed, the result is the system's own kind of error.
 */
function npmFailure(exitCode, complaint) {
    const clean = withoutAddresses(complaint);
    const code = /^npm (?:error|ERR!) code (\w+)/m.exec(clean)?.[1] ?? '';
    const cause = new Error(clean);
    if (/^(ENOSPC|EDQUOT|EROFS)$/.test(code))
        return Object.assign(cause, { code });
    const kind = kinds.find(({ codes }) => codes.test(code));
    if (kind !== undefined)
        return (0,failures/* installFailure */.YU)(kind.sentence(code, clean), kind.advice, { cause, retryable: kind.retryable });
    const end = exitCode === null ? 'it was stopped' : `exit code ${exitCode}`;
    return (0,failures/* installFailure */.YU)(`npm could not download the local engine (${code || end}).`, 'Run "npm ping" to see whether npm works here, then try again.', { cause });
}
/** The first package that npm names as `name@version`. */
function missingPackage(complaint) {
    return (/(?:@[\w.-]+\/)?[\w.-]+@\d[\w+-]*(?:\.[\w+-]+)*/.exec(complaint)?.[0] ?? 'a package of the local engine');
}
/** Registry addresses can hold credentials. */
function withoutAddresses(text) {
    return text.replace(/\bhttps?:\/\/\S+/g, '<address>');
}

;// CONCATENATED MODULE: ./dist/lib/local-service/install/npm-pack.js




/**
 * Runs one `npm pack` for all packages, with the user's own registry, proxy and credentials.
 *
 * @throws TranscribeError `install` when there is no npm or it fails, `aborted` when the signal stopped it; an error with the
 * system's code when the disk is full.
 */
async function npmPack(npm, request) {
    if (npm === undefined)
        throw npmMissing();
    const { code, complaint, startError } = await runNpm(npm, request);
    if (request.signal?.aborted)
        throw (0,failures/* installAborted */.ZP)(request.signal.reason);
    if (startError !== undefined)
        throw npmMissing(startError);
    if (code !== 0)
        throw npmFailure(code, complaint);
}
const COMPLAINT_LENGTH = 20_000;
function runNpm({ command, args }, request) {
    const child = (0,external_node_child_process_.spawn)(command, [...args, ...packArguments(request)], {
        cwd: request.folder,
        env: childEnvironment(process.env),
        stdio: ['ignore', 'ignore', 'pipe'],
        windowsHide: true,
        signal: request.signal,
        killSignal: 'SIGKILL',
    });
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
        complaint = (complaint + text).slice(-COMPLAINT_LENGTH);
    });
    return new Promise((done) => {
        let startError;
        child.on('error', (error) => {
            startError = error;
            if (child.pid === undefined)
                done({ code: null, complaint, startError });
        });
        child.on('close', (code) => done({ code, complaint, ...(startError && { startError }) }));
    });
}
function packArguments({ specs, npmCacheFolder }) {
    return [
        'pack',
        ...specs,
        `--cache=${npmCacheFolder}`,
        '--ignore-scripts',
        // By default npm pauses for more than a minute between its tries, and waits five for each silent server.
        '--fetch-retries=2',
        '--fetch-retry-mintimeout=1000',
        '--fetch-retry-maxtimeout=5000',
        '--fetch-timeout=60000',
        '--loglevel=error',
    ];
}
/** Options that an npm above us hands down, and that were meant for its own command. */
const NOT_FOR_US = /^npm_config_(dry_run|global|location|pack_destination|workspaces?|include_workspace_root)$/i;
/** What npm has no use for. Other variables stay: a registry's configuration may name any. */
const SECRETS = /^(?:DASHSCOPE_API_KEY|INPUT_.*|ACTIONS_.*TOKEN)$/i;
/** npm's launcher asks PATH for a Node: ours is there at last. */
function childEnvironment(parent) {
    const env = Object.fromEntries(Object.entries(parent).filter(([name]) => !NOT_FOR_US.test(name) && !SECRETS.test(name)));
    const path = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
    return { ...env, [path]: [env[path], (0,external_node_path_.dirname)(process.execPath)].filter(Boolean).join(external_node_path_.delimiter) };
}

;// CONCATENATED MODULE: ./dist/lib/local-service/install/download.js






const POLL_INTERVAL_MS = 200;
/**
 * Downloads all packages by one npm process.
 *
 * @returns the folder of tarballs, named as `tarballName` says, none of them verified yet.
 * @throws TranscribeError `install` or `aborted`.
 */
async function downloadPackages(request) {
    const { packages, stagingFolder, npm, signal, onReceived } = request;
    const folder = (0,external_node_path_.join)(stagingFolder, 'packages');
    const npmCacheFolder = (0,external_node_path_.join)(stagingFolder, 'npm-cache');
    (0,external_node_fs_.mkdirSync)(folder);
    if (packages.length === 0)
        return folder;
    // npm takes the nearest package.json upwards for its project, and obeys the .npmrc beside that.
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'package.json'), '{ "private": true }');
    const total = packedBytes(packages);
    let received = 0;
    const poll = setInterval(() => {
        received = Math.min(total, Math.max(received, arrivedBytes(folder, npmCacheFolder)));
        onReceived(received);
    }, POLL_INTERVAL_MS);
    try {
        const specs = packages.map(({ name, version }) => `${name}@${version}`);
        await npmPack(npm, { specs, folder, npmCacheFolder, signal });
    }
    finally {
        clearInterval(poll);
    }
    // It holds every package a second time.
    (0,external_node_fs_.rmSync)(npmCacheFolder, { recursive: true, force: true });
    return folder;
}
/** The name that `npm pack` gives a tarball: the scope's `@` is dropped, its `/` becomes `-`. The same in npm 9 to 12. */
function tarballName({ name, version }) {
    return `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
}
function packedBytes(packages) {
    return packages.reduce((sum, pin) => sum + pin.packedBytes, 0);
}
/** npm writes tarballs at the very end; until then they grow in its cache. */
function arrivedBytes(folder, npmCacheFolder) {
    const tarballs = fileSizes(folder).filter(([name]) => name.endsWith('.tgz'));
    const growing = fileSizes((0,external_node_path_.join)(npmCacheFolder, '_cacache', 'tmp'));
    return [...tarballs, ...growing].reduce((sum, [, bytes]) => sum + bytes, 0);
}
/** Files come and go while they are looked at. */
function fileSizes(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).map((name) => [
            name,
            (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, name), { throwIfNoEntry: false })?.size ?? 0,
        ]);
    }
    catch {
        return [];
    }
}
/**
 * Checks one tarball against its pin.
 *
 * @throws TranscribeError (`install`) naming the package when it is absent or has another content.
 */
async function verifyPackage(folder, pin) {
    const spec = `${pin.name}@${pin.version}`;
    const hash = (0,external_node_crypto_.createHash)('sha512');
    try {
        await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)((0,external_node_path_.join)(folder, tarballName(pin))), hash);
    }
    catch (error) {
        if ((0,failures/* errorCode */.CA)(error) !== 'ENOENT')
            throw error;
        throw (0,failures/* installFailure */.YU)(`npm did not deliver the package ${spec}.`, 'Try again.', { cause: error });
    }
    if (`sha512-${hash.digest('base64')}` !== pin.integrity)
        throw (0,failures/* installFailure */.YU)(`The package ${spec} is not the one expected: its sha512 differs, so nothing of it was unpacked.`, "Try again; if it stays so, npm's registry or a proxy changes packages on the way.");
}


/***/ }),

/***/ 49172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ pinnedFiles),
/* harmony export */   ak: () => (/* binding */ componentFolder),
/* harmony export */   c9: () => (/* binding */ findInstalled),
/* harmony export */   en: () => (/* binding */ writeMarker),
/* harmony export */   nU: () => (/* binding */ damagedFiles),
/* harmony export */   s0: () => (/* binding */ isGenuine),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/* unused harmony export isComplete */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cache_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81957);
/* harmony import */ var _component_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49733);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80551);





/** Written last into a component's folder: what is in it. */
const MARKER = 'installed.json';
/** Where a component belongs, below a cache folder. The name changes with the content. */
function componentFolder(cacheFolder, component) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cacheFolder, (0,_component_js__WEBPACK_IMPORTED_MODULE_2__/* .componentId */ .nV)(component));
}
/** The folder that holds the whole component, in the first cache folder that has it; undefined when none has. */
function findInstalled(component, folders) {
    return folders
        .filter((folder) => (0,_cache_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .isTrusted */ .W2)(folder))
        .map(({ path }) => componentFolder(path, component))
        .find(isComplete);
}
/** Whether every file is there with its size. Takes milliseconds: contents are not read, and the list itself is believed. */
function isComplete(folder) {
    try {
        const files = readMarker(folder) ?? [];
        return files.length > 0 && files.every(({ path, bytes }) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)).size === bytes);
    }
    catch {
        return false;
    }
}
/** Whether a folder holds the component and nothing else, whatever it says itself. Reads everything: 67 MB in a tenth of a second. */
async function isGenuine(component, folder) {
    return isComplete(folder) && (await damagedFiles(component, folder)).length === 0;
}
/** What in a component's folder is absent, changed, or none of it. Reads everything. */
function damagedFiles(component, folder) {
    return (0,_content_js__WEBPACK_IMPORTED_MODULE_4__/* .damagedParts */ .a)(component, folder, MARKER);
}
function writeMarker(folder, files) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, MARKER), `${JSON.stringify({ files })}\n`);
}
/** Undefined when the folder is absent or was not finished. */
function readMarker(folder) {
    try {
        const { files } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, MARKER), 'utf8'));
        return files;
    }
    catch {
        return undefined;
    }
}
/** The files whose content is fixed in this program, whatever a marker says. */
function pinnedFiles(component) {
    return [...component.files, ...(0,_component_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteFilesOf */ .D2)(component)].map(({ name, bytes, sha256 }) => ({
        path: name,
        bytes,
        sha256,
    }));
}


/***/ }),

/***/ 3818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ verifyModel),
/* harmony export */   installedComponents: () => (/* binding */ installedComponents)
/* harmony export */ });
/* unused harmony export verifyInstalled */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _cache_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81957);
/* harmony import */ var _component_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49733);
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78313);
/* harmony import */ var _download_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18382);
/* harmony import */ var _installed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49172);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28191);







/** Everything the local engine can consist of: the runtime, voice activity detection, then the models. Reads no contents. */
function installedComponents(options = {}) {
    return allComponents(options).map((component) => describe(component, options));
}
/**
 * Reads every file of the installed components and compares it with its hash.
 *
 * @returns the paths of damaged files by component name; components that are not installed are absent.
 */
async function verifyInstalled(options = {}) {
    const damaged = new Map();
    for (const component of allComponents(options)) {
        const folder = findInstalled(component, cacheFolders(options.cacheFolder));
        if (folder !== undefined)
            damaged.set(component.name, await damagedFiles(component, folder));
    }
    return damaged;
}
/**
 * Reads every file of a model, and of what it needs, and compares it with its hash.
 *
 * @param isElsewhere whether the model's own files lie in a folder of the user's, where nothing is expected of them.
 * @returns the paths of the folders and files that are damaged.
 */
async function verifyModel(model, isElsewhere, options = {}) {
    const wanted = new Set(['runtime', 'vad', ...(isElsewhere ? [] : [model])]);
    const damaged = [];
    for (const component of allComponents(options).filter(({ name }) => wanted.has(name))) {
        const folder = (0,_installed_js__WEBPACK_IMPORTED_MODULE_1__/* .findInstalled */ .c9)(component, (0,_cache_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheFolders */ .A_)(options.cacheFolder));
        if (folder === undefined)
            continue;
        damaged.push(...(await (0,_installed_js__WEBPACK_IMPORTED_MODULE_1__/* .damagedFiles */ .nU)(component, folder)).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path)));
    }
    return damaged;
}
function allComponents({ machine = _platform_js__WEBPACK_IMPORTED_MODULE_3__/* .thisMachine */ .g8 }) {
    return [(0,_components_js__WEBPACK_IMPORTED_MODULE_4__/* .runtimeComponent */ .yp)(machine), _components_js__WEBPACK_IMPORTED_MODULE_4__/* .vadComponent */ .hB, ..._components_js__WEBPACK_IMPORTED_MODULE_4__/* .modelComponents */ .Kj];
}
function describe(component, { cacheFolder }) {
    const folder = (0,_installed_js__WEBPACK_IMPORTED_MODULE_1__/* .findInstalled */ .c9)(component, (0,_cache_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheFolders */ .A_)(cacheFolder));
    const packages = (0,_component_js__WEBPACK_IMPORTED_MODULE_5__/* .packagesOf */ .DT)(component);
    const pinned = (0,_installed_js__WEBPACK_IMPORTED_MODULE_1__/* .pinnedFiles */ .OF)(component);
    return {
        name: component.name,
        id: (0,_component_js__WEBPACK_IMPORTED_MODULE_5__/* .componentId */ .nV)(component),
        ...(folder === undefined ? {} : { folder }),
        downloadBytes: (0,_download_js__WEBPACK_IMPORTED_MODULE_6__/* .packedBytes */ .uM)(packages) + (0,_component_js__WEBPACK_IMPORTED_MODULE_5__/* .remoteFilesOf */ .D2)(component).reduce((sum, { bytes }) => sum + bytes, 0),
        packages: packages.map(({ name, version, licence }) => ({ name, version, licence })),
        files: folder === undefined ? pinned : ((0,_installed_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarker */ .t7)(folder) ?? []),
        licence: component.licence,
    };
}


/***/ })

};
