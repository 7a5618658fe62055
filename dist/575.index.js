export const id = 575;
export const ids = [575];
export const modules = {

/***/ 49733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ remoteFilesOf),
/* harmony export */   DT: () => (/* binding */ packagesOf),
/* harmony export */   cl: () => (/* binding */ NOTICE_FILE),
/* harmony export */   nV: () => (/* binding */ componentId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Holds a component's terms, beside its files. */
const NOTICE_FILE = 'NOTICE.txt';
/** Every package that a component is made from, once. */
function packagesOf({ modules, files }) {
    return [...new Set([...modules, ...files.map((file) => file.package)])];
}
/** The files that a component fetches from elsewhere than packages. */
function remoteFilesOf({ remote }) {
    return remote?.files ?? [];
}
/** A name for exactly this content, `<component>-<12 hexadecimal digits>`: of its folder, and fit for cache keys. */
function componentId(component) {
    const { name, modules, files } = component;
    const content = [
        ...modules.map((pin) => `${pin.name} ${pin.integrity}`),
        ...[...files, ...remoteFilesOf(component)].map((file) => `${file.name} ${file.sha256}`),
    ];
    const fingerprint = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content.join('\n')).digest('hex').slice(0, 12);
    return `${name}-${fingerprint}`;
}


/***/ }),

/***/ 78313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rx: () => (/* binding */ modelComponent),
  Kj: () => (/* binding */ modelComponents),
  yp: () => (/* binding */ runtimeComponent),
  hB: () => (/* binding */ vadComponent)
});

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
;// CONCATENATED MODULE: ./dist/lib/local-service/install/sensevoice-small.js
const LICENCE = 'FunASR Model Open Source License Agreement 1.1';
const LICENCE_ADDRESS = 'https://github.com/modelscope/FunASR/blob/main/MODEL_LICENSE';
/**
 * The open weights of SenseVoice-Small, in 8 bits, as sherpa-onnx reads them. The export of 2024-07-17: users of the one
 * of 2025-09-09 report that it lost punctuation, figures and Japanese.
 */
const senseVoiceSmall = {
    name: 'sensevoice-small',
    modules: [],
    files: [],
    remote: {
        files: [
            {
                name: 'model.int8.onnx',
                bytes: 239_233_841,
                sha256: 'c71f0ce00bec95b07744e116345e33d8cbbe08cef896382cf907bf4b51a2cd51',
            },
            {
                name: 'tokens.txt',
                bytes: 315_894,
                sha256: 'f449eb28dc567533d7fa59be34e2abca8784f771850c78a47fb731a31429a1dc',
            },
        ],
        published: {
            huggingFace: {
                repository: 'csukuangfj/sherpa-onnx-sense-voice-zh-en-ja-ko-yue-2024-07-17',
                revision: '2365baeacb507f821a0c8120fcee3d484dba7a07',
            },
            modelScope: {
                repository: 'pengzhendong/sherpa-onnx-sense-voice-zh-en-ja-ko-yue',
                revision: '73eca47697f980daa3d16112404174b6b950b514',
            },
        },
    },
    licence: `SenseVoice-Small: ${LICENCE}.`,
    notice: {
        line: `SenseVoice-Small is by FunAudioLLM (Alibaba Group), under the ${LICENCE}: ${LICENCE_ADDRESS}`,
        text: `SenseVoice-Small

These files are the speech model SenseVoice-Small (iic/SenseVoiceSmall) by FunAudioLLM, Alibaba Group,
https://github.com/FunAudioLLM/SenseVoice, converted to ONNX by the sherpa-onnx project,
https://github.com/k2-fsa/sherpa-onnx.

They are used under the ${LICENCE}:
${LICENCE_ADDRESS}

Whoever passes them on, or a model made from them, has to name their origin and authors, and keep the model's name.
`,
    },
};

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
const modelComponents = [moonshineTiny, moonshineBase, senseVoiceSmall];
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
/* harmony import */ var _component_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49733);






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
    for (const { name, sha256 } of [...component.files, ...(0,_component_js__WEBPACK_IMPORTED_MODULE_5__/* .remoteFilesOf */ .D2)(component), ...noticeOf(component)]) {
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
/** The terms are written out of this program, so their hash is known too. */
function noticeOf({ notice }) {
    if (!notice)
        return [];
    return [{ name: _component_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTICE_FILE */ .cl, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(notice.text).digest('hex') }];
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
