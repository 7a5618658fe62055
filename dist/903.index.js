export const id = 903;
export const ids = [903];
export const modules = {

/***/ 10807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nV: () => (/* binding */ componentId),
  rx: () => (/* binding */ modelComponent),
  Kj: () => (/* binding */ modelComponents),
  DT: () => (/* binding */ packagesOf),
  yp: () => (/* binding */ runtimeComponent),
  hB: () => (/* binding */ vadComponent)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./dist/lib/errors.js
var errors = __webpack_require__(99517);
;// CONCATENATED MODULE: ./dist/lib/local-service/install/moonshine-tokens.js
/** Token ids of the Moonshine models; those beyond the LLaMA vocabulary are special and never shown. */
const TOKEN_COUNT = 32_768;
/**
 * Turns the source text of `llama-tokenizer.js` into the `tokens.txt` that sherpa-onnx reads for Moonshine: one line
 * per id, `base64(token bytes) SPACE id`. The vocabulary is taken out of the text; none of the package's code runs.
 *
 * @throws Error when the text holds no vocabulary of that form.
 */
function moonshineTokens(source) {
    const encoded = /const llama_vocab_base64 = "([A-Za-z0-9+/=]+)"/.exec(source.toString('latin1'))?.[1];
    if (encoded === undefined)
        throw new Error('llama-tokenizer.js holds no vocabulary');
    const vocabulary = Buffer.from(encoded, 'base64').toString('utf8').split('\n');
    const lines = Array.from({ length: TOKEN_COUNT }, (_, id) => `${tokenBytes(vocabulary[id] ?? `<${id}>`).toString('base64')} ${id}\n`);
    return Buffer.from(lines.join(''));
}
/** An entry `<0xNN>` is that single byte; in all others `▁` stands for a space. */
function tokenBytes(entry) {
    const hexadecimal = /^<0x([0-9A-F]{2})>$/.exec(entry)?.[1];
    return hexadecimal === undefined ? Buffer.from(entry.replaceAll('▁', ' ')) : Buffer.from(hexadecimal, 'hex');
}

// EXTERNAL MODULE: ./dist/lib/local-service/install/pins.js
var pins = __webpack_require__(26604);
// EXTERNAL MODULE: ./dist/lib/local-service/install/platform.js
var platform = __webpack_require__(28191);
;// CONCATENATED MODULE: ./dist/lib/local-service/install/components.js





const vad = pins/* dataPins */.f$.sileroVad;
const tiny = pins/* dataPins */.f$.moonshineTiny;
const base = pins/* dataPins */.f$.moonshineBase;
const tokensFile = {
    name: 'tokens.txt',
    bytes: 504_250,
    sha256: 'ef864bf049b645d47c381c5cb433d059f2cb6392b6f53373261b773107445d22',
    package: pins/* dataPins */.f$.llamaTokens,
    path: 'llama-tokenizer.js',
    convert: moonshineTokens,
};
/** Voice activity detection. */
const vadComponent = {
    name: 'vad',
    modules: [],
    files: [
        {
            name: 'silero_vad_v6.onnx',
            bytes: 2_327_524,
            sha256: '1a153a22f4509e292a94e67d6f9b85e8deb25b4988682b7e174c65279d8788e3',
            package: vad,
            path: 'dist/silero_vad_v6.onnx',
        },
    ],
    licence: 'Silero VAD: MIT; the package that carries it: ISC.',
};
const moonshineTiny = {
    name: 'moonshine-tiny',
    modules: [],
    files: [
        {
            name: 'encoder_model.onnx',
            bytes: 7_937_661,
            sha256: 'c6fc4b7bc5af75c0591fd157a1f3829b533d18e9769a888fd95a62e470dd4f4a',
            package: tiny,
            path: 'dist/model/tiny/quantized/encoder_model.onnx',
        },
        {
            name: 'decoder_model_merged.onnx',
            bytes: 20_243_286,
            sha256: 'eed87831c3a6103534aae7d47a5d485025c659a1323901513961c39fe8a1a367',
            package: tiny,
            path: 'dist/model/tiny/quantized/decoder_model_merged.onnx',
        },
        tokensFile,
    ],
    licence: 'Moonshine, English: MIT.',
};
const moonshineBase = {
    name: 'moonshine-base',
    modules: [],
    files: [
        {
            name: 'encoder_model.onnx',
            bytes: 20_513_063,
            sha256: '1dd9ab0a7f987113d30affcba5a068d11c8f90fa0223caa3e491ade431ad9751',
            package: base,
            path: 'dist/model/base/quantized/encoder_model.onnx',
        },
        {
            name: 'decoder_model_merged.onnx',
            bytes: 42_498_870,
            sha256: 'cc9f3cd6698a369c6008b41aa60aa3fb3322e7f03c9bdf19d8e6b7200afca4f3',
            package: base,
            path: 'dist/model/base/quantized/decoder_model_merged.onnx',
        },
        tokensFile,
    ],
    licence: 'Moonshine, English: MIT.',
};
const modelComponents = [moonshineTiny, moonshineBase];
/** The recogniser runtime and the audio decoders: all Node packages of the local engine. */
function runtimeComponent(machine) {
    const native = (0,platform/* platformPackage */.UG)(machine);
    return {
        name: 'runtime',
        modules: native === undefined ? pins/* modulePins */.RI : [...pins/* modulePins */.RI, native],
        files: [],
        licence: 'sherpa-onnx: Apache-2.0; the decoders: mostly MIT, some GPL and LGPL, each as its package says.',
        check: () => (0,platform/* requireLoadable */.Q5)(machine),
    };
}
/** @throws InputError when no such model can be installed. */
function modelComponent(name) {
    const component = modelComponents.find((candidate) => candidate.name === name);
    if (component !== undefined)
        return component;
    const known = modelComponents.map((candidate) => candidate.name).join(', ');
    throw new errors/* InputError */.dz(`The local engine has no model "${name}" to install.`, { advice: `It has: ${known}.` });
}
/** Every package that a component is made from, once. */
function packagesOf({ modules, files }) {
    return [...new Set([...modules, ...files.map((file) => file.package)])];
}
/** A name for exactly this content, `<component>-<12 hexadecimal digits>`: of its folder, and fit for cache keys. */
function componentId({ name, modules, files }) {
    const content = [
        ...modules.map((pin) => `${pin.name} ${pin.integrity}`),
        ...files.map((file) => `${file.name} ${file.sha256}`),
    ];
    const fingerprint = (0,external_node_crypto_.createHash)('sha256').update(content.join('\n')).digest('hex').slice(0, 12);
    return `${name}-${fingerprint}`;
}


/***/ }),

/***/ 80551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ hashFile),
/* harmony export */   a: () => (/* binding */ damagedParts)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);





// What is kept from run to run may have been changed by whoever can write there, its own list of files included: only the
// hashes in this program tell.
/** Large pieces: models are tens of megabytes. */
const READ_BYTES = 1024 * 1024;
/**
 * Reads all of a component and compares it with what this program knows of it.
 *
 * @param marker the one file that no hash is known of.
 * @returns what is absent, changed or not a part of it, as paths in the folder; a package counts as one.
 */
async function damagedParts(component, folder, marker) {
    const { files: paths, others } = await filesIn(folder).catch(() => ({ files: [], others: [] }));
    const left = new Set(paths);
    const damaged = [];
    for (const { name, sha256 } of component.files) {
        left.delete(name);
        if ((await hashFile((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name)).catch(() => undefined)) !== sha256)
            damaged.push(name);
    }
    for (const { name, content } of component.modules) {
        const place = `node_modules/${name}/`;
        const inside = paths.filter((path) => path.startsWith(place));
        for (const path of inside)
            left.delete(path);
        if ((await contentHash(folder, place, inside)) !== content)
            damaged.push(place.slice(0, -1));
    }
    left.delete(marker);
    return [...damaged, ...left, ...others];
}
/** Hash of everything in a folder: of a line for each file, its path and its own hash, in order. */
async function contentHash(folder, place, paths) {
    const lines = paths.map(async (path) => `${path.slice(place.length)} ${await hashFile((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path)).catch(() => '')}`);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update((await Promise.all(lines)).sort().join('\n'))
        .digest('hex');
}
/** Paths with `/`, of plain files, and of what is neither file nor folder: a link can be turned elsewhere later. */
async function filesIn(folder) {
    const entries = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { recursive: true, withFileTypes: true }))
        .filter((entry) => !entry.isDirectory())
        .map((entry) => ({
        isFile: entry.isFile(),
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(entry.parentPath, entry.name)).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join('/'),
    }));
    const pathsWhere = (isFile) => entries.filter((entry) => entry.isFile === isFile).map(({ path }) => path);
    return { files: pathsWhere(true), others: pathsWhere(false) };
}
/** Hexadecimal sha256 of a file's content. */
async function hashFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: READ_BYTES }), hash);
    return hash.digest('hex');
}


/***/ }),

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

/***/ 63115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   YU: () => (/* binding */ installFailure),
/* harmony export */   ZP: () => (/* binding */ installAborted),
/* harmony export */   _P: () => (/* binding */ unusable),
/* harmony export */   bp: () => (/* binding */ untrusted),
/* harmony export */   fE: () => (/* binding */ fileFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99517);

/** A part of the local engine could not be installed: code `install`. */
function installFailure(message, advice, options = {}) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TranscribeError */ .UB('install', message, { advice, ...options });
}
/** The caller's signal stopped the installation: code `aborted`. Nothing is left behind. */
function installAborted(cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TranscribeError */ .UB('aborted', 'The installation of the local engine was stopped.', {
        advice: 'Run again to install it.',
        cause,
    });
}
const FULL = new Set(['ENOSPC', 'EDQUOT']);
const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST']);
/** What a failed file operation below a cache folder means for a person. Errors of this package pass through unchanged. */
function fileFailure(error, cacheFolder) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TranscribeError */ .UB)
        return error;
    const code = errorCode(error);
    if (code !== undefined && (FULL.has(code) || UNWRITABLE.has(code)))
        return unusable(error, cacheFolder);
    return installFailure(`The local engine could not be unpacked into ${cacheFolder}${code === undefined ? '' : ` (${code})`}.`, 'Run again; if it fails again, name another folder in SENSEVOICE_TRANSCRIBE_CACHE.', { cause: error });
}
/** A cache folder cannot be made, or not be written. Errors of this package pass through unchanged. */
function unusable(error, cacheFolder) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TranscribeError */ .UB)
        return error;
    if (FULL.has(errorCode(error) ?? ''))
        return installFailure(`The disk is full: the local engine did not fit into ${cacheFolder}.`, 'Free some space, or name a folder on another disk in SENSEVOICE_TRANSCRIBE_CACHE.', { cause: error });
    return installFailure(`The cache folder ${cacheFolder} cannot be written.`, 'Name a writable folder in SENSEVOICE_TRANSCRIBE_CACHE.', { cause: error });
}
/** Code is never loaded from a folder that somebody else may have filled. */
function untrusted(folder) {
    return installFailure(`The cache folder ${folder} is not used, because other users can change it.`, 'Name a folder of your own in SENSEVOICE_TRANSCRIBE_CACHE.');
}
/** The `code` of a system error such as `ENOENT`. */
function errorCode(error) {
    if (!(error instanceof Error && 'code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
}


/***/ }),

/***/ 49172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ pinnedFiles),
/* harmony export */   ak: () => (/* binding */ componentFolder),
/* harmony export */   c9: () => (/* binding */ findInstalled),
/* harmony export */   en: () => (/* binding */ writeMarker),
/* harmony export */   s0: () => (/* binding */ isGenuine),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/* unused harmony exports isComplete, damagedFiles */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cache_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81957);
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10807);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80551);





/** Written last into a component's folder: what is in it. */
const MARKER = 'installed.json';
/** Where a component belongs, below a cache folder. The name changes with the content. */
function componentFolder(cacheFolder, component) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cacheFolder, (0,_components_js__WEBPACK_IMPORTED_MODULE_2__/* .componentId */ .nV)(component));
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
function pinnedFiles({ files }) {
    return files.map(({ name, bytes, sha256 }) => ({ path: name, bytes, sha256 }));
}


/***/ }),

/***/ 26604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RI: () => (/* binding */ modulePins),
/* harmony export */   f$: () => (/* binding */ dataPins),
/* harmony export */   kO: () => (/* binding */ platformPins)
/* harmony export */ });
// Written by scripts/pin-packages.mjs; change the versions there.
/** Node packages of the local engine, with their dependencies, without the native half. */
// biome-ignore format: one row per package
const modulePins = [
    pinModule('@audio/decode-aac', '1.6.0', 'GPL-2.0', 185976, 'sha512-4EdPNlHkFstqlfZhMC1pER+SKKldh1ZubD2VaxLAxSPH8fLA6upwVCVyMnqZ41PD6XTBrvf87aRZ0aPQTb4eiw==', '1557c6e678729434bb5ef1e64dacc1ecebaeefe61cfbd5a11c2805ab4bb6cdc1'),
    pinModule('@audio/decode-ac3', '1.0.0', 'GPL-2.0-or-later', 30268, 'sha512-GR2PLqxxrybNRwdA3/ZazB4ZWz7yQNihYtjuigGfEpSqKt95FnUgjIVfE7aJmznvxa6voq8Mou6NvSoTqH104g==', '4e66ac9f8275d1a88dec758ede044402a9f2056869d39f0f6970674cdd31e7f5'),
    pinModule('@audio/decode-aiff', '1.3.0', 'MIT', 8608, 'sha512-GgCNYZMmma5Xol8lxqDZQ7qFYsIpfWn8LXKPZ8ZR6IaVOs1O+nCge/Bli1tNZSEucgG6mWh4Jvw+/XL6eXbwWw==', '968325b205b4473696ee088a9e4fa38022ffd5db53c73ddc32a5361e68f93796'),
    pinModule('@audio/decode-amr', '1.3.1', 'Apache-2.0', 110731, 'sha512-rYwY8HpmAwptaQDeNAoccbzbcYteHmL4s+KWVW8Y+NgJugQFhApsFeqs0ljVmuI2TvOmZRivMJwvg6++MdsUaA==', '10a2ed6ddd6bc7e7af7821c60c5fdfd5a193fceeef539a3532d07bceb4fd1fb0'),
    pinModule('@audio/decode-avi', '1.1.0', 'MIT', 6428, 'sha512-/EczjSR5RG1ZfRZ3aJy1XD82/g54wfqpq+CCo3tooiEvumGpAhUSmAMnQtdJrmE1cY+iximJYwpvjQhJKNDmdg==', '717dfda640714827e445e2dd671c3d23aafe7f2d7da59d2323ee910d51e1fc38'),
    pinModule('@audio/decode-caf', '1.4.1', 'MIT', 5803, 'sha512-iA0jNpUbGkFi45TjAbePrh/1K+SkVaQnp4r4br0kvd0IaD/cSzqOewi197Rba/VBlgoVFAro9ypuyh/VtTNNBw==', '114c4190160ebf091f06bf94acdbaa7096b06be26446f1289f317aaf5db25869'),
    pinModule('@audio/decode-dts', '1.0.0', 'GPL-2.0-or-later', 122443, 'sha512-WApeOndo8C+3IzncPFg7vwRm9/ZbWjCzB93mx86en/+4/IWpUVz0W/wRINzg5gKGQa23xz5ZwGMGNC0X7i8nJw==', '032a94cd9a7fa1d5646408dff58f278d393e25d25ca99a963ff3d3ce41f09118'),
    pinModule('@audio/decode-eac3', '1.0.0', 'LGPL-2.1-or-later', 202113, 'sha512-2UFpJUhI6MBouhP7Dztby5xfTem38Ql1QYxDnqqJAINI65O6xjqGqlxQgpWIwH/oZ2imaRislsTu0X0IrPe3+A==', '32c5f79e975066100539c2146678feb9e3456c8e6f2dca7a6bd4cfd36ba6fca5'),
    pinModule('@audio/decode-flac', '1.3.5', 'MIT', 59136, 'sha512-ZaPeaprVjBpFfTFRjrfzWpxj5MBVJZR0j90g7aCfDTb82KFEdsVaf5cMrrVCKKrnSu0b2VBqXnEm6JZY1poTpA==', '9a605fdc664f72773f8cc90e13abbccd58e58a142bccf86a1b63e898bd8ac28d'),
    pinModule('@audio/decode-mp3', '1.3.1', 'MIT', 67760, 'sha512-GhGm6C2hwngU+t5uEpUc94jZGCrCIXrgfneDURfK9/2tgFAWHVeckFNsSRmL4+Vd7u32uv8wQamjTnBSlrkVGA==', '104264c9fb939a34fca39b77ce718d951c77f0c80693c42d0220e781b5beb9bf'),
    pinModule('@audio/decode-mp4', '1.3.1', 'MIT', 11144, 'sha512-t0EhxlrR7WFzk40SGjgXpi+Y8xUzkGKouw4wwsfii0S2iKvMbZwA5NAx2ZcZbWRzl4zWwzitll6XTek54RHT5A==', '1a1a14216f75a315a00caf22643ea2939989a2b93474b583064e7ab476bdd8a2'),
    pinModule('@audio/decode-opus', '1.3.3', 'MIT', 89994, 'sha512-/iykUcA9cgdqqj9pLwPjBkJ4z+WlpLIyWA4xGzvTBkHb1uWpMxYX5yoG+slw8HhmBmrBP2LxKqw6i779g4acVA==', '2918c614b90d143e7cf8ef4f1da3950397f872a958907f92ec12c456d780f1eb'),
    pinModule('@audio/decode-tta', '1.0.0', 'MIT', 8606, 'sha512-aTEoPkZmh1BUJ7ewqKhPT3Sk3OSKzoaUxDFp4AJSQLQDE+Bapc3MRTldoxp8VHu2YZSuiJgcfDutz96uGQV41w==', 'c1d331390af6298099fae35a838eb44bbe3e47195ad46fe6a885fda75b210d8e'),
    pinModule('@audio/decode-vorbis', '1.3.4', 'MIT', 83771, 'sha512-0bgH1zgLlpgjdHj9NWdiYkMeLyCz5w1UEuvg2qiwJFXbwYSvRhOcmeT82CQUlb8RZSblS3AWpDJzLnAmQJ2cgg==', 'e6fece5fef72f5cc999d8d29ec52b96c828bbcae286b28f12f284aa14cb347fe'),
    pinModule('@audio/decode-wav', '1.5.1', 'MIT', 8095, 'sha512-/Hq4kblCuKdMceUDVfu+tcNDTWDvzr6Lr2enBXjEnQpyVXcPpEFIDUVU30OXDqyRy+YySIFNfBxFsC/kF3MBGw==', 'fee9a3ead6ffcbc8540c126b7d05bc0efe662e5813e084cf440002794879420b'),
    pinModule('@audio/decode-wavpack', '1.0.0', 'BSD-3-Clause', 27840, 'sha512-yUY2fCABNluzRipAmxGO/FL6MGwx3fZm5RynWtYn2mhBtoqWxa/UycEYLOuZiwgrc8E9u203OeAvBD4E4rlDEw==', '727c91952bc3e80145dbb42daa04e76e03703b4856283099040fad6dd583c82f'),
    pinModule('@audio/decode-webm', '1.6.1', 'MIT', 152331, 'sha512-Te5A7MOUKV2Eb0y3iIFQMhg0dT8IC2I/8Hwc8BZlsHjU9Ka1qoH+LpWiFPrImOCvRcMDr6hd3qilkvBy3PJRDw==', 'ed16e1eeb5ba90fca45209cf24dc48c9a160b84496e3de91b67a86957e2296cf'),
    pinModule('@audio/decode-wma', '1.4.0', 'LGPL-2.1-or-later', 214279, 'sha512-jRkArGnTKmPczd0WZiOnzm5cBYsJ5n4jg2LyXlpToZoEbudVRlzvIinnZ8bI+FihSMJiLzJNDbQhz2KP5KO4QA==', 'ea88e7cfc8142f781ace91aa8ff8f4d4f59f30c4f263d0f6538ab32ebb2dc9a6'),
    pinModule('@eshaz/web-worker', '1.2.2', 'Apache-2.0', 9172, 'sha512-WxXiHFmD9u/owrzempiDlBB1ZYqiLnm9s6aPc8AlFQalq2tKmqdmMr9GXOupDgzXtqnBipj8Un0gkIm7Sjf8mw==', '468c35365646fdefe82790f6bfcee5b1e6287c149f288703e9b13653561e4610'),
    pinModule('@wasm-audio-decoders/common', '9.0.7', 'MIT', 18889, 'sha512-WRaUuWSKV7pkttBygml/a6dIEpatq2nnZGFIoPTc5yPLkxL6Wk4YaslPM98OPQvWacvNZ+Py9xROGDtrFBDzag==', '6ab31f24f4e19669633626205aade83688906243e3f1d21fc4915e3a257dde50'),
    pinModule('@wasm-audio-decoders/flac', '0.2.11', 'MIT', 103043, 'sha512-bbSGuDDxY89CrS7FYc2cBBfvtgk3EY9As8dVe8PFIgX7ECd/wefdi8UbGlvcdQZczRwE500KBt4cqf/+mMVsfw==', 'a9f1dae4d4f8dd751ae9d79c21b0ff449fb13d80dd1c7a9c3adcf9cf2087a391'),
    pinModule('@wasm-audio-decoders/ogg-vorbis', '0.1.20', 'MIT', 153514, 'sha512-zaQPasU5usRjUDXtXOHYED5tfkR4QMXd+EH3Nrz1+4+M5pCsdD+s9YxJqb0oqnTyRu/KUujOmu5Z/m/NT47vwg==', '7af34607003e312e87651abe3b5b2c7a4ba0227a5d84266253bd4404f7899d89'),
    pinModule('codec-parser', '2.5.0', 'LGPL-3.0-or-later', 34315, 'sha512-Ru9t80fV8B0ZiixQl8xhMTLru+dzuis/KQld32/x5T/+3LwZb0/YvQdSKytX9JqCnRdiupvAvyYJINKrXieziQ==', 'e2ca6a37d98f21bc57763b2892e51b433056dd61b5a4f31ff8d8957af76e3180'),
    pinModule('mpg123-decoder', '1.0.3', 'MIT', 130311, 'sha512-+fjxnWigodWJm3+4pndi+KUg9TBojgn31DPk85zEsim7C6s0X5Ztc/hQYdytXkwuGXH+aB0/aEkG40Emukv6oQ==', 'fd5a0dacd509029c07fa12280b755a8af002d1fc50afaba8df1381807fb9b8e1'),
    pinModule('sherpa-onnx-node', '1.13.8', 'Apache-2.0', 11954, 'sha512-MsDMBdhLFTZ1GwvcGSSQhnS7g/EA8OMH6IYysCVUOM7j8Icty9KRc0E6YT1A5fWBsZwRfKOeh88QC95aRvS8ag==', '9baed56326f502662e906c5efa6f13de96542c663f5bd1f09900e304f10ea7a7'),
    pinModule('simple-yenc', '1.0.4', 'MIT', 8276, 'sha512-5gvxpSd79e9a3V4QDYUqnqxeD4HGlhCakVpb6gMnDD7lexJggSBJRBO5h52y/iJrdXRilX9UCuDaIJhSWm5OWw==', '89e3b7996abe4edf5057ad868b9a271e9478d0a08f76e8a4815ef07ff198acf0'),
];
/** The native half of the runtime, by `process.platform` and `process.arch`. */
// biome-ignore format: one row per package
const platformPins = {
    'linux-x64': pinModule('sherpa-onnx-linux-x64', '1.13.8', 'Apache-2.0', 11089653, 'sha512-6plnhjagsSeTntCgnlag86hWbs/uZE9Crms1LgOb68/1nKsIQjMd+WG519m+aPwT6TrsBOiEMzrx41t8sL5L5g==', '2be554bf84e3c795c760583cf58e0057b03efb9825790ea33829b13a827b93d1'),
    'linux-arm64': pinModule('sherpa-onnx-linux-arm64', '1.13.8', 'Apache-2.0', 13910679, 'sha512-Tlg7a70b/Wge3OF8IgTHF9jhSVCsLyKQKhwc4BsJ5A+dL/SrFtGBjzuHp4XeLhiiOT7afCxX5PdSn/D4c8Lnuw==', '426bbaf91b21a9a219052d9a140f529f18b6c7870ca73a808045978161e34107'),
    'darwin-x64': pinModule('sherpa-onnx-darwin-x64', '1.13.8', 'Apache-2.0', 11191481, 'sha512-7BLRpjM6w4f9W46/nmkmq8lEKUayhebvcpslCVQ+6QN2uReYlZEMDZlSpXMjme+hUFrPfRz8P3UNq8ep/4d19g==', 'cc70c1f7bf49a643067956a2af19aeae1f4ae050a7ed1f9480d92c8acf3da6ce'),
    'darwin-arm64': pinModule('sherpa-onnx-darwin-arm64', '1.13.8', 'Apache-2.0', 10047754, 'sha512-FPNgJMgnWVl/KhRTIhG3KL3A4Om63Rn4YKXc9/uHY7SzLcvqLJLc/h7UBWJwduXvv7K18t5NpxHR6XgXn4sjWw==', '45d445f1c9e1eb959f4081765591113d2401487a7c8a39b876440b9e60c4a91c'),
    'win32-x64': pinModule('sherpa-onnx-win-x64', '1.13.8', 'Apache-2.0', 8894875, 'sha512-oZF1c9VPOKtMwn83Bboc5XSWL+76BRoyB3eUuVnCknBKxwSULZU2Foia9VHWzU+n4I12rPsP6z6H9Rp1hD9o8g==', 'b7f488efdbd3f2a26147bb5c44afcf702227a9d5452dd8d8d74090e07c33819c'),
};
/** Packages of which single files are used. */
// biome-ignore format: one row per package
const dataPins = {
    sileroVad: pin('@ricky0123/vad-web', '0.0.31', 'ISC', 5471324, 'sha512-ePVq8TvB21sdHSxVMZOEIf9JVa7MAYpaIaNXeGgsPOiMCN8xbPCdF2LS5aYj7VRR3ZxzutedgV9ZplV65IA1Fg=='),
    moonshineTiny: pin('@moonshine-ai/moonshine-js', '0.1.29', 'MIT', 21514347, 'sha512-Gx1B3mJcbM68ihSy/LyJEuEkGq7sYMqTb04zNdcIeidU0URVlSmXP0GyiQOTTAqDZQXlIC7k+bky+FdXk0UPlg=='),
    moonshineBase: pin('@usefulsensors/moonshine-js', '0.1.12', 'MIT', 72710189, 'sha512-nVoQRvkOxb3nb16FzobhS1x5zUi6hkLJ0PbsIMASR3ONzFhWinJnUMtMdCfaSQ7JnzvlzIygHBX82hBB1Flo3Q=='),
    llamaTokens: pin('llama-tokenizer-js', '1.2.2', 'MIT', 388950, 'sha512-Wmth393dc3odWU3IzARJ3r2oIfWgw9GdJ5Gm+hGhfECNO18UHLRqEFSf511jn4E9KcQGzuuKw4Wl08pHAemLAw=='),
};
function pin(name, version, licence, packedBytes, integrity) {
    return { name, version, licence, packedBytes, integrity };
}
function pinModule(...[name, version, licence, packedBytes, integrity, content]) {
    return { ...pin(name, version, licence, packedBytes, integrity), content };
}


/***/ }),

/***/ 28191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q5: () => (/* binding */ requireLoadable),
/* harmony export */   UG: () => (/* binding */ platformPackage),
/* harmony export */   g8: () => (/* binding */ thisMachine)
/* harmony export */ });
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63115);
/* harmony import */ var _pins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26604);


const thisMachine = {
    platform: process.platform,
    arch: process.arch,
    glibcVersion: () => {
        // Without this a report looks up host names, which can take seconds. Node 20 lacks it.
        if ('excludeNetwork' in process.report)
            process.report.excludeNetwork = true;
        const report = process.report.getReport();
        return /"glibcVersionRuntime":"([\d.]+)"/.exec(JSON.stringify(report))?.[1];
    },
};
/** The oldest glibc that can load the native package: the highest symbol version its files ask for. */
const OLDEST_GLIBC = { x64: '2.32', arm64: '2.17' };
/** The native half of the runtime for this machine; undefined where no build exists. */
function platformPackage({ platform, arch }) {
    return _pins_js__WEBPACK_IMPORTED_MODULE_0__/* .platformPins */ .kO[`${platform}-${arch}`];
}
/**
 * Checks that a native package exists for the machine and can be loaded by its C library.
 *
 * @throws TranscribeError (`install`) elsewhere: also on Linux without glibc (Alpine and others with musl).
 */
function requireLoadable(machine) {
    const { platform, arch } = machine;
    if (platformPackage(machine) === undefined)
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .installFailure */ .YU)(`The local engine does not exist for ${platform} on ${arch}, only for ${Object.keys(_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .platformPins */ .kO).join(', ')}.`, 'Run it on one of those, or use the engine "dashscope".');
    if (platform === 'linux')
        requireGlibc(arch, machine.glibcVersion());
}
function requireGlibc(arch, version) {
    const oldest = OLDEST_GLIBC[arch] ?? '0';
    if (version === undefined)
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .installFailure */ .YU)('The local engine exists only for Linux with glibc, and this system has another C library (musl, as in Alpine).', 'Use an image based on Debian, Ubuntu or Fedora, or the engine "dashscope".');
    if (compareVersions(version, oldest) < 0)
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .installFailure */ .YU)(`The local engine needs glibc ${oldest} or newer on ${arch}, and this system has ${version}.`, 'Use a newer Linux, or the engine "dashscope".');
}
/** Negative when `a` is older than `b`; both are `major.minor`. */
function compareVersions(a, b) {
    const [majorA = 0, minorA = 0] = a.split('.').map(Number);
    const [majorB = 0, minorB = 0] = b.split('.').map(Number);
    return majorA - majorB || minorA - minorB;
}


/***/ })

};
