export const id = 208;
export const ids = [208];
export const modules = {

/***/ 2208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startLocalService: () => (/* binding */ startLocalService)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./node_modules/@hono/node-server/dist/index.mjs + 2 modules
var dist = __webpack_require__(6652);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./dist/lib/local-service/file-store.js






/** Uploaded media, fetched media and results, in a folder only this user can read, gone when the service stops. */
class FileStore {
    folder;
    secret = (0,external_node_crypto_.randomBytes)(32);
    uploads = new Map();
    constructor(folder) {
        this.folder = folder;
    }
    static async open() {
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'sensevoice-transcribe-'));
        await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'results'));
        return new FileStore(folder);
    }
    /** A path for a new temporary file. */
    newPath() {
        return (0,external_node_path_.join)(this.folder, (0,external_node_crypto_.randomUUID)());
    }
    has(key) {
        return this.uploads.has(key);
    }
    /** Keeps an upload under its key. A key is written once. */
    async putUpload(key, content) {
        const path = this.newPath();
        await (0,external_node_stream_promises_.pipeline)(content, (0,external_node_fs_.createWriteStream)(path, { flags: 'wx', mode: 0o600 }));
        this.uploads.set(key, path);
    }
    /** Where the bytes of an `oss://` URL are. */
    uploadPath(ossUrl) {
        return this.uploads.get(ossUrl.slice('oss://'.length));
    }
    async putResult(transcription) {
        const id = (0,external_node_crypto_.randomUUID)();
        await (0,promises_.writeFile)(this.resultPath(id), escapeAngles(JSON.stringify(transcription)), { mode: 0o600 });
        return id;
    }
    async getResult(id) {
        return (0,promises_.readFile)(this.resultPath(id)).catch(() => undefined);
    }
    /** Signs a text; the service's own URLs and upload policies carry such signatures. */
    sign(text) {
        return (0,external_node_crypto_.createHmac)('sha256', this.secret).update(text).digest('base64');
    }
    verify(text, signature) {
        const expected = Buffer.from(this.sign(text));
        const given = Buffer.from(signature);
        return expected.length === given.length && (0,external_node_crypto_.timingSafeEqual)(expected, given);
    }
    async close() {
        await (0,promises_.rm)(this.folder, { recursive: true, force: true });
    }
    resultPath(id) {
        return (0,external_node_path_.join)(this.folder, 'results', `${id.replace(/[^\w-]/g, '')}.json`);
    }
}
/** The cloud's result files write angle brackets as escapes; clients must see the same here. */
function escapeAngles(json) {
    return json.replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
}

// EXTERNAL MODULE: ./node_modules/hono/dist/index.js + 24 modules
var hono_dist = __webpack_require__(1894);
;// CONCATENATED MODULE: ./dist/lib/local-service/http/replies.js

/** The submit reply, with the fields and no others that the cloud sends. */
function submitReply(job) {
    return { output: { task_status: job.status, task_id: job.taskId }, request_id: job.requestId };
}
/** The reply to a look; `resultUrl` gives the address of a finished file's transcription. */
function taskReply(job, resultUrl) {
    const results = job.files.flatMap((file) => (file.result ? [fileReply(file, resultUrl)] : []));
    const ended = job.endedAt !== undefined;
    const succeeded = job.files.filter(({ result }) => result && 'resultId' in result).length;
    return {
        request_id: (0,external_node_crypto_.randomUUID)(),
        output: {
            task_id: job.taskId,
            task_status: job.status,
            submit_time: beijingTime(job.submittedAt),
            ...(job.scheduledAt === undefined ? {} : { scheduled_time: beijingTime(job.scheduledAt) }),
            ...(job.endedAt === undefined ? {} : { end_time: beijingTime(job.endedAt) }),
            ...job.failure,
            ...(ended && results.length > 0 ? { results } : {}),
            task_metrics: {
                TOTAL: job.files.length,
                SUCCEEDED: succeeded,
                FAILED: results.length - succeeded,
            },
            ...(job.status === 'RUNNING' ? { progress: progressOf(job) } : {}),
        },
        ...(job.status === 'SUCCEEDED' ? { usage: { duration: secondsOf(job) } } : {}),
    };
}
/** An id that is not known, or no longer: HTTP 200 all the same. */
function unknownTaskReply(taskId) {
    return { request_id: (0,external_node_crypto_.randomUUID)(), output: { task_id: taskId, task_status: 'UNKNOWN' } };
}
function errorReply(code, message) {
    return { request_id: (0,external_node_crypto_.randomUUID)(), code, message };
}
function fileReply(file, resultUrl) {
    const { result, url } = file;
    if (result && 'resultId' in result) {
        return {
            file_url: url,
            transcription_url: resultUrl(result.resultId),
            subtask_status: 'SUCCEEDED',
        };
    }
    return { file_url: url, code: result?.code, message: result?.message, subtask_status: 'FAILED' };
}
function progressOf(job) {
    const sum = job.files.reduce((total, file) => total + (file.result ? 1 : file.progress), 0);
    return Math.round((sum / job.files.length) * 100) / 100;
}
function secondsOf(job) {
    const ms = job.files.reduce((total, { result }) => total + (result && 'durationMs' in result ? result.durationMs : 0), 0);
    return Math.ceil(ms / 1000);
}
/** `YYYY-MM-DD HH:mm:ss.SSS` in UTC+8 without a zone, as the cloud writes its times. */
function beijingTime(epochMs) {
    return new Date(epochMs + 8 * 3_600_000).toISOString().replace('T', ' ').slice(0, -1);
}

;// CONCATENATED MODULE: ./dist/lib/local-service/http/results.js

const LIFETIME_SECONDS = 24 * 3600;
/** The signed, expiring address of a result; as in the cloud it is asked for without the key. */
function resultUrl(context, origin, resultId) {
    const expires = Math.floor(context.now() / 1000) + LIFETIME_SECONDS;
    const signature = encodeURIComponent(context.store.sign(`${resultId} ${expires}`));
    return `${origin}/results/${resultId}.json?Expires=${expires}&Signature=${signature}`;
}
function resultRoutes(context) {
    const routes = new hono_dist/* Hono */.$();
    routes.get('/results/:name', async (c) => {
        const id = c.req.param('name').replace(/\.json$/, '');
        const expires = Number(c.req.query('Expires'));
        if (!context.store.verify(`${id} ${expires}`, c.req.query('Signature') ?? '')) {
            return c.body(errorXml('SignatureDoesNotMatch', 'The signature does not match.'), 403, XML);
        }
        if (expires * 1000 < context.now()) {
            return c.body(errorXml('AccessDenied', 'Request has expired.'), 403, XML);
        }
        const content = await context.store.getResult(id);
        if (!content)
            return c.body(errorXml('NoSuchKey', 'The specified key does not exist.'), 404, XML);
        return c.body(new Uint8Array(content), 200, { 'content-type': 'application/json' });
    });
    return routes;
}
const XML = { 'content-type': 'application/xml' };
/** The object store's error body: XML, unlike the API's. */
function errorXml(code, message) {
    return `<?xml version="1.0" encoding="UTF-8"?>\n<Error>\n  <Code>${code}</Code>\n  <Message>${message}</Message>\n</Error>\n`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./dist/lib/local-service/http/context.js
/** `http://` and the Host that the request used, so that URLs in replies lead back by the same way. */
function originOf(request) {
    const url = new URL(request.url);
    return `${url.protocol}//${request.headers.get('host') ?? url.host}`;
}

;// CONCATENATED MODULE: ./dist/lib/local-service/http/tasks.js





const MOST_FILES = 100;
const submitBody = schemas/* object */.Ikc({
    model: schemas/* string */.YjP().min(1),
    input: schemas/* object */.Ikc({ file_urls: schemas/* array */.YOg(schemas/* string */.YjP()).optional(), file_url: schemas/* string */.YjP().optional() }),
    parameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional(),
});
/** Submit, look, list and cancel. */
function taskRoutes(context) {
    const { jobs } = context;
    const routes = new hono_dist/* Hono */.$();
    routes.post('/services/audio/asr/transcription', async (c) => {
        if (c.req.header('x-dashscope-async') !== 'enable') {
            const message = 'current user api does not support synchronous calls.';
            return c.json(errorReply('AccessDenied', message), 403);
        }
        const request = readSubmit(await c.req.json().catch(() => undefined), context.models);
        if ('code' in request)
            return c.json(errorReply(request.code, request.message), request.status);
        return c.json(submitReply(jobs.submit(request)));
    });
    routes.on(['GET', 'POST'], '/tasks/:id', (c) => {
        const id = c.req.param('id');
        const job = jobs.get(id);
        const address = (resultId) => resultUrl(context, originOf(c.req.raw), resultId);
        return c.json(job ? taskReply(job, address) : unknownTaskReply(id));
    });
    return routes;
}
function readSubmit(body, models) {
    const parsed = submitBody.safeParse(body);
    if (!parsed.success)
        return { status: 400, code: 'InvalidParameter', message: 'The request body is not valid.' };
    const { model, input, parameters } = parsed.data;
    if (!models.has(model))
        return { status: 404, code: 'ModelNotFound', message: 'Model can not be found.' };
    const fileUrls = input.file_urls ?? (input.file_url ? [input.file_url] : []);
    if (fileUrls.length === 0) {
        return { status: 400, code: 'InvalidParameter', message: 'input must contain file_urls' };
    }
    if (fileUrls.length > MOST_FILES) {
        return { status: 400, code: 'InvalidParameter', message: `file_urls must hold at most ${MOST_FILES} URLs` };
    }
    return { model, fileUrls, parameters: parameters ?? {} };
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./node_modules/@fastify/busboy/index.js
var _fastify_busboy = __webpack_require__(6614);
;// CONCATENATED MODULE: ./dist/lib/local-service/http/uploads.js






const POLICY_SECONDS = 300;
const MAX_FILE_MB = 2048;
/** The temporary store: an upload policy under the key, then a form that needs only what the policy gave. */
function uploadRoutes(context) {
    const routes = new hono_dist/* Hono */.$();
    routes.get('/api/v1/uploads', (c) => {
        const folder = `local/${(0,external_node_crypto_.randomUUID)()}`;
        const expires = context.now() + POLICY_SECONDS * 1000;
        const policy = Buffer.from(JSON.stringify({ folder, expires })).toString('base64');
        return c.json({
            request_id: (0,external_node_crypto_.randomUUID)(),
            data: {
                policy,
                signature: context.store.sign(policy),
                upload_dir: folder,
                upload_host: `${originOf(c.req.raw)}/store`,
                expire_in_seconds: POLICY_SECONDS,
                max_file_size_mb: MAX_FILE_MB,
                capacity_limit_mb: 999_999_999,
                oss_access_key_id: 'local',
                x_oss_object_acl: 'private',
                x_oss_forbid_overwrite: 'true',
            },
        });
    });
    routes.post('/store', async (c) => {
        try {
            await receiveForm(c, context);
            return c.body(null, 200);
        }
        catch (error) {
            const refusal = error instanceof Refusal ? error : new Refusal(400, 'MalformedPOSTRequest', 'The form is not valid.');
            return c.body(errorXml(refusal.code, refusal.message), refusal.status, { 'content-type': 'application/xml' });
        }
    });
    return routes;
}
class Refusal extends Error {
    status;
    code;
    constructor(status, code, message) {
        super(message);
        this.status = status;
        this.code = code;
    }
}
/** Streams the form's file into the store; what follows the file part is ignored, as the object store does. */
async function receiveForm(c, { store, now }) {
    const body = c.req.raw.body;
    if (!body)
        throw new Refusal(400, 'MalformedPOSTRequest', 'The form is empty.');
    const busboy = new _fastify_busboy.Busboy({ headers: c.req.header(), limits: { fileSize: MAX_FILE_MB * 1048576 } });
    const fields = new Map();
    let stored;
    busboy.on('field', (name, value) => {
        if (!stored)
            fields.set(name, value);
    });
    busboy.on('file', (name, file) => {
        if (stored || name !== 'file')
            return void file.resume();
        stored = Promise.resolve()
            .then(() => store.putUpload(checkedKey(fields, store, now()), file))
            .catch((error) => {
            file.resume();
            throw error;
        });
        stored.catch(() => { });
    });
    await new Promise((resolve, reject) => {
        busboy.on('finish', resolve).on('error', reject);
        external_node_stream_.Readable.fromWeb(body).on('error', reject).pipe(busboy);
    });
    if (!stored)
        throw new Refusal(400, 'InvalidArgument', 'The form holds no file.');
    await stored;
}
function checkedKey(fields, store, now) {
    const policy = fields.get('policy') ?? '';
    const key = fields.get('key') ?? '';
    if (!store.verify(policy, fields.get('Signature') ?? '')) {
        throw new Refusal(403, 'SignatureDoesNotMatch', 'The signature does not match the policy.');
    }
    const { folder, expires } = JSON.parse(Buffer.from(policy, 'base64').toString('utf8'));
    if (expires < now)
        throw new Refusal(403, 'AccessDenied', 'Invalid according to Policy: Policy expired.');
    if (!key.startsWith(`${folder}/`))
        throw new Refusal(403, 'AccessDenied', 'The key is outside the policy.');
    if (store.has(key))
        throw new Refusal(409, 'FileAlreadyExists', 'The object you specified already exists.');
    return key;
}

;// CONCATENATED MODULE: ./dist/lib/local-service/http/app.js






/** The service's HTTP face as one handler, the same for a socket and for a test. */
function createApp(context) {
    const app = new hono_dist/* Hono */.$();
    app.use(async (c, next) => {
        // A page in a browser that resolves its own name to this machine must not reach the service.
        if (!isAllowedHost(c.req.header('host') ?? new URL(c.req.url).host, context.allowedHosts)) {
            return c.json(errorReply('AccessDenied', 'This host name is not served here; start with --allow-host NAME.'), 403);
        }
        return next();
    });
    app.use('/api/*', async (c, next) => {
        if (!isKey(c.req.header('authorization'), context.apiKey)) {
            return c.json(errorReply('InvalidApiKey', 'Invalid API-key provided.'), 401);
        }
        return next();
    });
    app.route('/api/v1', taskRoutes(context));
    app.route('/', uploadRoutes(context));
    app.route('/', resultRoutes(context));
    app.notFound((c) => c.json(errorReply('NotFound', 'There is nothing at this address.'), 404));
    app.onError((_error, c) => c.json(errorReply('InternalError', 'The service failed to answer.'), 500));
    return app;
}
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);
function isAllowedHost(host, allowed) {
    const name = host.replace(/:\d+$/, '').toLowerCase();
    return LOOPBACK.has(name) || allowed.has(name);
}
function isKey(authorization, apiKey) {
    const given = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1] ?? '';
    const digest = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest();
    return (0,external_node_crypto_.timingSafeEqual)(digest(given), digest(apiKey));
}

;// CONCATENATED MODULE: ./dist/lib/local-service/install/cache-folder.js



/** The environment variable that names the cache folder. */
const CACHE_VARIABLE = 'SENSEVOICE_TRANSCRIBE_CACHE';
const FOLDER_NAME = 'sensevoice-transcribe';
const thisHost = {
    platform: process.platform,
    env: process.env,
    homeFolder: () => (0,external_node_os_.homedir)() || (0,external_node_os_.userInfo)().homedir,
    temporaryFolder: (0,external_node_os_.tmpdir)(),
    userId: process.getuid?.(),
};
/**
 * The folders that may hold the local engine, the best one first. A folder named by the caller or by
 * `SENSEVOICE_TRANSCRIBE_CACHE` is the only one; else the platform's cache folder, then a temporary one.
 */
function cacheFolders(named, host = thisHost) {
    const chosen = named || host.env[CACHE_VARIABLE];
    if (chosen)
        return [{ path: (0,external_node_path_.resolve)(chosen), exposed: false }];
    const platform = platformCache(host);
    const temporary = (0,external_node_path_.join)(host.temporaryFolder, `${FOLDER_NAME}-${host.userId ?? 'cache'}`);
    return [
        ...(platform === undefined ? [] : [{ path: (0,external_node_path_.join)(platform, FOLDER_NAME), exposed: false }]),
        { path: temporary, exposed: true },
    ];
}
function platformCache(host) {
    const home = absolute(homeFolder(host));
    if (host.platform === 'win32')
        return absolute(host.env.LOCALAPPDATA) ?? (home && (0,external_node_path_.join)(home, 'AppData', 'Local'));
    if (host.platform === 'darwin')
        return home && (0,external_node_path_.join)(home, 'Library', 'Caches');
    return absolute(host.env.XDG_CACHE_HOME) ?? (home && (0,external_node_path_.join)(home, '.cache'));
}
function homeFolder(host) {
    try {
        return host.homeFolder();
    }
    catch {
        return undefined;
    }
}
function absolute(path) {
    return path && (0,external_node_path_.isAbsolute)(path) ? path : undefined;
}
/** Whether code may be loaded from the folder: nobody else can have put something into it. False when it does not exist. */
function isTrusted({ path, exposed }, userId = thisHost.userId) {
    const stats = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (stats === undefined)
        return false;
    if (!exposed || userId === undefined)
        return true;
    return stats.isDirectory() && stats.uid === userId && (stats.mode & 0o022) === 0;
}

// EXTERNAL MODULE: ./dist/lib/errors.js
var errors = __webpack_require__(9517);
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

;// CONCATENATED MODULE: ./dist/lib/local-service/install/pins.js
// Written by scripts/pin-packages.mjs; change the versions there.
/** Node packages of the local engine, with their dependencies, without the native half. */
// biome-ignore format: one row per package
const modulePins = [
    pin('@audio/decode-aac', '1.6.0', 'GPL-2.0', 185976, 'sha512-4EdPNlHkFstqlfZhMC1pER+SKKldh1ZubD2VaxLAxSPH8fLA6upwVCVyMnqZ41PD6XTBrvf87aRZ0aPQTb4eiw=='),
    pin('@audio/decode-ac3', '1.0.0', 'GPL-2.0-or-later', 30268, 'sha512-GR2PLqxxrybNRwdA3/ZazB4ZWz7yQNihYtjuigGfEpSqKt95FnUgjIVfE7aJmznvxa6voq8Mou6NvSoTqH104g=='),
    pin('@audio/decode-aiff', '1.3.0', 'MIT', 8608, 'sha512-GgCNYZMmma5Xol8lxqDZQ7qFYsIpfWn8LXKPZ8ZR6IaVOs1O+nCge/Bli1tNZSEucgG6mWh4Jvw+/XL6eXbwWw=='),
    pin('@audio/decode-amr', '1.3.1', 'Apache-2.0', 110731, 'sha512-rYwY8HpmAwptaQDeNAoccbzbcYteHmL4s+KWVW8Y+NgJugQFhApsFeqs0ljVmuI2TvOmZRivMJwvg6++MdsUaA=='),
    pin('@audio/decode-avi', '1.1.0', 'MIT', 6428, 'sha512-/EczjSR5RG1ZfRZ3aJy1XD82/g54wfqpq+CCo3tooiEvumGpAhUSmAMnQtdJrmE1cY+iximJYwpvjQhJKNDmdg=='),
    pin('@audio/decode-caf', '1.4.1', 'MIT', 5803, 'sha512-iA0jNpUbGkFi45TjAbePrh/1K+SkVaQnp4r4br0kvd0IaD/cSzqOewi197Rba/VBlgoVFAro9ypuyh/VtTNNBw=='),
    pin('@audio/decode-dsd', '1.0.0', 'MIT', 11524, 'sha512-CRO0jS1M7DAeePn8cSDxw41xHDRLe79bZkOGYdCvZkjpdkrMHXR2eVJ6YIge3NX21wM+RLrJuMCmoHVikQcgnA=='),
    pin('@audio/decode-dts', '1.0.0', 'GPL-2.0-or-later', 122443, 'sha512-WApeOndo8C+3IzncPFg7vwRm9/ZbWjCzB93mx86en/+4/IWpUVz0W/wRINzg5gKGQa23xz5ZwGMGNC0X7i8nJw=='),
    pin('@audio/decode-eac3', '1.0.0', 'LGPL-2.1-or-later', 202113, 'sha512-2UFpJUhI6MBouhP7Dztby5xfTem38Ql1QYxDnqqJAINI65O6xjqGqlxQgpWIwH/oZ2imaRislsTu0X0IrPe3+A=='),
    pin('@audio/decode-flac', '1.3.5', 'MIT', 59136, 'sha512-ZaPeaprVjBpFfTFRjrfzWpxj5MBVJZR0j90g7aCfDTb82KFEdsVaf5cMrrVCKKrnSu0b2VBqXnEm6JZY1poTpA=='),
    pin('@audio/decode-mp3', '1.3.1', 'MIT', 67760, 'sha512-GhGm6C2hwngU+t5uEpUc94jZGCrCIXrgfneDURfK9/2tgFAWHVeckFNsSRmL4+Vd7u32uv8wQamjTnBSlrkVGA=='),
    pin('@audio/decode-mp4', '1.3.1', 'MIT', 11144, 'sha512-t0EhxlrR7WFzk40SGjgXpi+Y8xUzkGKouw4wwsfii0S2iKvMbZwA5NAx2ZcZbWRzl4zWwzitll6XTek54RHT5A=='),
    pin('@audio/decode-mpc', '1.0.0', 'BSD-3-Clause', 32204, 'sha512-oRHDBSHNW8sDjz0QvqlF6gHRh4Gz0zgwqLxc0MBE9hLOBlwshiJ4LuA7XKasRxF3V/zPgYTLOQHhUaWwor7e4w=='),
    pin('@audio/decode-opus', '1.3.3', 'MIT', 89994, 'sha512-/iykUcA9cgdqqj9pLwPjBkJ4z+WlpLIyWA4xGzvTBkHb1uWpMxYX5yoG+slw8HhmBmrBP2LxKqw6i779g4acVA=='),
    pin('@audio/decode-qoa', '1.3.0', 'MIT', 4303, 'sha512-bg1VRc7NwKKDtfqj8/y+RiQnBfz0LLpqdhNJkb6cwYFNzndv/+rl5AmLwCtIf4VnAASeCz4Jw1bE8Af5JB3b3Q=='),
    pin('@audio/decode-tta', '1.0.0', 'MIT', 8606, 'sha512-aTEoPkZmh1BUJ7ewqKhPT3Sk3OSKzoaUxDFp4AJSQLQDE+Bapc3MRTldoxp8VHu2YZSuiJgcfDutz96uGQV41w=='),
    pin('@audio/decode-vorbis', '1.3.4', 'MIT', 83771, 'sha512-0bgH1zgLlpgjdHj9NWdiYkMeLyCz5w1UEuvg2qiwJFXbwYSvRhOcmeT82CQUlb8RZSblS3AWpDJzLnAmQJ2cgg=='),
    pin('@audio/decode-wav', '1.5.1', 'MIT', 8095, 'sha512-/Hq4kblCuKdMceUDVfu+tcNDTWDvzr6Lr2enBXjEnQpyVXcPpEFIDUVU30OXDqyRy+YySIFNfBxFsC/kF3MBGw=='),
    pin('@audio/decode-wavpack', '1.0.0', 'BSD-3-Clause', 27840, 'sha512-yUY2fCABNluzRipAmxGO/FL6MGwx3fZm5RynWtYn2mhBtoqWxa/UycEYLOuZiwgrc8E9u203OeAvBD4E4rlDEw=='),
    pin('@audio/decode-webm', '1.6.1', 'MIT', 152331, 'sha512-Te5A7MOUKV2Eb0y3iIFQMhg0dT8IC2I/8Hwc8BZlsHjU9Ka1qoH+LpWiFPrImOCvRcMDr6hd3qilkvBy3PJRDw=='),
    pin('@audio/decode-wma', '1.4.0', 'LGPL-2.1-or-later', 214279, 'sha512-jRkArGnTKmPczd0WZiOnzm5cBYsJ5n4jg2LyXlpToZoEbudVRlzvIinnZ8bI+FihSMJiLzJNDbQhz2KP5KO4QA=='),
    pin('@eshaz/web-worker', '1.2.2', 'Apache-2.0', 9172, 'sha512-WxXiHFmD9u/owrzempiDlBB1ZYqiLnm9s6aPc8AlFQalq2tKmqdmMr9GXOupDgzXtqnBipj8Un0gkIm7Sjf8mw=='),
    pin('@thi.ng/bitstream', '2.4.55', 'Apache-2.0', 10728, 'sha512-9Oj7k8SrPZ/T+ke7nivbNnoTm+fnICzz8jbgN/+JdpeohfplVW64rSiTqgbhzq8BakFa3yxeFjxeFlFZ+2gFYg=='),
    pin('@thi.ng/errors', '2.6.17', 'Apache-2.0', 9703, 'sha512-momw7wo3EXes1wa6Smckr+l4BaJi/h+E67R3furYOBjQpciie1OgoTa43PXPb1POsuWxynkEF8OCnQgreE8twg=='),
    pin('@wasm-audio-decoders/common', '9.0.7', 'MIT', 18889, 'sha512-WRaUuWSKV7pkttBygml/a6dIEpatq2nnZGFIoPTc5yPLkxL6Wk4YaslPM98OPQvWacvNZ+Py9xROGDtrFBDzag=='),
    pin('@wasm-audio-decoders/flac', '0.2.11', 'MIT', 103043, 'sha512-bbSGuDDxY89CrS7FYc2cBBfvtgk3EY9As8dVe8PFIgX7ECd/wefdi8UbGlvcdQZczRwE500KBt4cqf/+mMVsfw=='),
    pin('@wasm-audio-decoders/ogg-vorbis', '0.1.20', 'MIT', 153514, 'sha512-zaQPasU5usRjUDXtXOHYED5tfkR4QMXd+EH3Nrz1+4+M5pCsdD+s9YxJqb0oqnTyRu/KUujOmu5Z/m/NT47vwg=='),
    pin('audio-type', '2.8.0', 'MIT', 6267, 'sha512-11GuSvJedvhjc7/6JaCHVndKcapelof4jicOTcM6Sn6j+YyZBnd4+7YnQBEJgwAzJ5Ts4yIv8Vfdt8P7/XaNeQ=='),
    pin('codec-parser', '2.5.0', 'LGPL-3.0-or-later', 34315, 'sha512-Ru9t80fV8B0ZiixQl8xhMTLru+dzuis/KQld32/x5T/+3LwZb0/YvQdSKytX9JqCnRdiupvAvyYJINKrXieziQ=='),
    pin('mpg123-decoder', '1.0.3', 'MIT', 130311, 'sha512-+fjxnWigodWJm3+4pndi+KUg9TBojgn31DPk85zEsim7C6s0X5Ztc/hQYdytXkwuGXH+aB0/aEkG40Emukv6oQ=='),
    pin('qoa-format', '1.0.1', 'MIT', 7281, 'sha512-dMB0Z6XQjdpz/Cw4Rf6RiBpQvUSPCfYlQMWvmuWlWkAT7nDQD29cVZ1SwDUB6DYJSitHENwbt90lqfI+7bvMcw=='),
    pin('sherpa-onnx-node', '1.13.8', 'Apache-2.0', 11954, 'sha512-MsDMBdhLFTZ1GwvcGSSQhnS7g/EA8OMH6IYysCVUOM7j8Icty9KRc0E6YT1A5fWBsZwRfKOeh88QC95aRvS8ag=='),
    pin('simple-yenc', '1.0.4', 'MIT', 8276, 'sha512-5gvxpSd79e9a3V4QDYUqnqxeD4HGlhCakVpb6gMnDD7lexJggSBJRBO5h52y/iJrdXRilX9UCuDaIJhSWm5OWw=='),
];
/** The native half of the runtime, by `process.platform` and `process.arch`. */
// biome-ignore format: one row per package
const platformPins = {
    'linux-x64': pin('sherpa-onnx-linux-x64', '1.13.8', 'Apache-2.0', 11089653, 'sha512-6plnhjagsSeTntCgnlag86hWbs/uZE9Crms1LgOb68/1nKsIQjMd+WG519m+aPwT6TrsBOiEMzrx41t8sL5L5g=='),
    'linux-arm64': pin('sherpa-onnx-linux-arm64', '1.13.8', 'Apache-2.0', 13910679, 'sha512-Tlg7a70b/Wge3OF8IgTHF9jhSVCsLyKQKhwc4BsJ5A+dL/SrFtGBjzuHp4XeLhiiOT7afCxX5PdSn/D4c8Lnuw=='),
    'darwin-x64': pin('sherpa-onnx-darwin-x64', '1.13.8', 'Apache-2.0', 11191481, 'sha512-7BLRpjM6w4f9W46/nmkmq8lEKUayhebvcpslCVQ+6QN2uReYlZEMDZlSpXMjme+hUFrPfRz8P3UNq8ep/4d19g=='),
    'darwin-arm64': pin('sherpa-onnx-darwin-arm64', '1.13.8', 'Apache-2.0', 10047754, 'sha512-FPNgJMgnWVl/KhRTIhG3KL3A4Om63Rn4YKXc9/uHY7SzLcvqLJLc/h7UBWJwduXvv7K18t5NpxHR6XgXn4sjWw=='),
    'win32-x64': pin('sherpa-onnx-win-x64', '1.13.8', 'Apache-2.0', 8894875, 'sha512-oZF1c9VPOKtMwn83Bboc5XSWL+76BRoyB3eUuVnCknBKxwSULZU2Foia9VHWzU+n4I12rPsP6z6H9Rp1hD9o8g=='),
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

;// CONCATENATED MODULE: ./dist/lib/local-service/install/failures.js

/** A part of the local engine could not be installed: code `install`. */
function installFailure(message, advice, options = {}) {
    return new errors/* TranscribeError */.UB('install', message, { advice, ...options });
}
/** The caller's signal stopped the installation: code `aborted`. Nothing is left behind. */
function installAborted(cause) {
    return new errors/* TranscribeError */.UB('aborted', 'The installation of the local engine was stopped.', {
        advice: 'Run again to install it.',
        cause,
    });
}
/** What a failed file operation below `folder` means for a person. Errors of this package pass through unchanged. */
function fileFailure(error, folder) {
    if (error instanceof errors/* TranscribeError */.UB)
        return error;
    const code = errorCode(error);
    if (code === 'ENOSPC' || code === 'EDQUOT')
        return diskFull(folder, error);
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
        return unwritable(folder, error);
    return installFailure(`The local engine could not be unpacked into ${folder}${code === undefined ? '' : ` (${code})`}.`, 'Run again; if it fails again, name another folder in SENSEVOICE_TRANSCRIBE_CACHE.', { cause: error });
}
function diskFull(folder, cause) {
    return installFailure(`The disk is full: the local engine did not fit into ${folder}.`, 'Free some space, or name a folder on another disk in SENSEVOICE_TRANSCRIBE_CACHE.', { cause });
}
function unwritable(folder, cause) {
    return installFailure(`The cache folder ${folder} cannot be written.`, 'Name a writable folder in SENSEVOICE_TRANSCRIBE_CACHE.', { cause });
}
/** The `code` of a system error such as `ENOENT`. */
function errorCode(error) {
    if (!(error instanceof Error && 'code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
}

;// CONCATENATED MODULE: ./dist/lib/local-service/install/platform.js


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
const WAYS_OUT = 'Run it elsewhere, or use the engine "dashscope".';
/**
 * The native half of the runtime for this machine.
 *
 * @throws TranscribeError (`install`) where no build exists.
 */
function platformPackage({ platform, arch }) {
    const pin = platformPins[`${platform}-${arch}`];
    if (pin !== undefined)
        return pin;
    throw installFailure(`The local engine does not exist for ${platform} on ${arch}, only for ${Object.keys(platformPins).join(', ')}.`, WAYS_OUT);
}
/**
 * Checks that the native package can be loaded by this machine's C library.
 *
 * @throws TranscribeError (`install`) on Linux without glibc (Alpine and others with musl), or with one too old.
 */
function requireLoadable(machine) {
    if (machine.platform !== 'linux')
        return;
    const version = machine.glibcVersion();
    const oldest = OLDEST_GLIBC[machine.arch] ?? '0';
    if (version === undefined)
        throw installFailure('The local engine exists only for Linux with glibc, and this system has another C library (musl, as in Alpine).', 'Use an image based on Debian, Ubuntu or Fedora, or the engine "dashscope".');
    if (compareVersions(version, oldest) < 0)
        throw installFailure(`The local engine needs glibc ${oldest} or newer on ${machine.arch}, and this system has ${version}.`, 'Use a newer Linux, or the engine "dashscope".');
}
/** Negative when `a` is older than `b`; both are `major.minor`. */
function compareVersions(a, b) {
    const [majorA = 0, minorA = 0] = a.split('.').map(Number);
    const [majorB = 0, minorB = 0] = b.split('.').map(Number);
    return majorA - majorB || minorA - minorB;
}

;// CONCATENATED MODULE: ./dist/lib/local-service/install/components.js





const vad = dataPins.sileroVad;
const tiny = dataPins.moonshineTiny;
const base = dataPins.moonshineBase;
const tokensFile = {
    name: 'tokens.txt',
    bytes: 504_250,
    sha256: 'ef864bf049b645d47c381c5cb433d059f2cb6392b6f53373261b773107445d22',
    package: dataPins.llamaTokens,
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
/**
 * The recogniser runtime and the audio decoders: all Node packages of the local engine.
 *
 * @throws TranscribeError (`install`) where no native build exists for the machine.
 */
function runtimeComponent(machine) {
    return {
        name: 'runtime',
        modules: [...modulePins, platformPackage(machine)],
        files: [],
        licence: 'sherpa-onnx: Apache-2.0; the decoders: mostly MIT, some GPL and LGPL, each as its package says.',
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
/** Changes whenever the content changes, so that one folder never holds anything else. 12 hexadecimal digits. */
function fingerprint({ modules, files }) {
    const parts = [...modules.map((pin) => `${pin.name} ${pin.integrity}`), ...files.map(fileIdentity)];
    return (0,external_node_crypto_.createHash)('sha256').update(parts.join('\n')).digest('hex').slice(0, 12);
}
function fileIdentity({ name, sha256 }) {
    return `${name} ${sha256}`;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./dist/lib/local-service/install/npm-failure.js

/** There is no npm, or it could not be started. */
function npmMissing(cause) {
    return installFailure('The local engine is installed with npm, and no npm was found.', 'Install Node.js with npm, or run this once where npm is and copy the cache folder.', { cause });
}
const NO_NETWORK = new Set([
    'EAI_AGAIN',
    'ECONNREFUSED',
    'ECONNRESET',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENOTFOUND',
    'ERR_SOCKET_TIMEOUT',
    'ETIMEDOUT',
    'FETCH_ERROR',
]);
const NOT_THERE = new Set(['E404', 'ETARGET', 'ENOVERSIONS']);
const REFUSED = new Set(['E401', 'E403', 'E407', 'ENEEDAUTH']);
const UNTRUSTED = /CERT|SELF_SIGNED|UNABLE_TO_/;
/** What npm's exit means for a person, from the code in its complaint (`npm error code …`; `npm ERR! code …` before npm 10). */
function npmFailure(exitCode, complaint, folder) {
    const code = /^npm (?:error|ERR!) code (\w+)/m.exec(complaint)?.[1] ?? '';
    const cause = new Error(withoutAddresses(complaint));
    if (NO_NETWORK.has(code))
        return installFailure(`The package registry could not be reached (${code}).`, "Check the network and npm's proxy and registry settings; once installed, the local engine works offline.", { cause, retryable: true });
    if (code === 'ENOTCACHED')
        return installFailure('npm is set to work offline, and the local engine is not installed yet.', 'Allow npm to use the network once.', { cause });
    if (NOT_THERE.has(code))
        return installFailure(`The package registry does not have ${missingPackage(complaint)}.`, "Check npm's registry setting: a private registry must offer the public packages too.", { cause });
    if (REFUSED.has(code))
        return installFailure(`The package registry, or a proxy, refused the download (${code}).`, "Check the credentials in npm's configuration.", { cause });
    if (UNTRUSTED.test(code))
        return installFailure(`The package registry's certificate is not trusted (${code}).`, "Name your organisation's certificate in npm's setting cafile, or in NODE_EXTRA_CA_CERTS.", { cause });
    if (code === 'ENOSPC' || code === 'EDQUOT')
        return diskFull(folder, cause);
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
        return unwritable(folder, cause);
    return installFailure(`npm could not download the local engine (${code || endOf(exitCode)}).`, 'Run "npm ping" to see whether npm works here, then try again.', { cause });
}
/** A package's name and version as npm quotes it; never an address. */
function missingPackage(complaint) {
    return /(?:@[\w.-]+\/)?[\w.-]+@\d[\w.+-]*/.exec(complaint)?.[0] ?? 'a package of the local engine';
}
/** Registry addresses can hold credentials. */
function withoutAddresses(text) {
    return text.replace(/\bhttps?:\/\/\S+/g, '<address>');
}
function endOf(exitCode) {
    return exitCode === null ? 'it was stopped' : `exit code ${exitCode}`;
}

;// CONCATENATED MODULE: ./dist/lib/local-service/install/npm.js





const npm_thisHost = {
    platform: process.platform,
    execPath: process.execPath,
    env: process.env,
    isFile: (path) => {
        try {
            (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.R_OK);
            return true;
        }
        catch {
            return false;
        }
    },
};
/** Finds the npm of the running Node, else the one that started this process, else the one in PATH. */
function findNpm(host = npm_thisHost) {
    const script = [besideNode(host, host.execPath), startedBy(host)].find((path) => path && host.isFile(path));
    if (script)
        return { command: host.execPath, args: [script] };
    return host.platform === 'win32' ? npmInWindowsPath(host) : npmInPath(host);
}
function besideNode({ platform }, nodePath) {
    if (platform === 'win32')
        return external_node_path_.win32.join(external_node_path_.win32.dirname(nodePath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
    return external_node_path_.posix.join(external_node_path_.posix.dirname(nodePath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
}
/** Other package managers set `npm_execpath` as well. */
function startedBy({ env }) {
    return env.npm_execpath?.endsWith('npm-cli.js') ? env.npm_execpath : undefined;
}
function npmInPath({ env, isFile }) {
    const folders = (env.PATH ?? '').split(external_node_path_.posix.delimiter).filter(external_node_path_.posix.isAbsolute);
    const command = folders.map((folder) => external_node_path_.posix.join(folder, 'npm')).find(isFile);
    return command === undefined ? undefined : { command, args: [] };
}
/** `npm.cmd` cannot be started without a shell (CVE-2024-27980), so the script behind it is run. */
function npmInWindowsPath(host) {
    const folders = (searchPath(host.env) ?? '').split(external_node_path_.win32.delimiter).filter(external_node_path_.win32.isAbsolute);
    const folder = folders.find((candidate) => host.isFile(besideNode(host, external_node_path_.win32.join(candidate, 'npm.cmd'))));
    if (folder === undefined)
        return undefined;
    const node = external_node_path_.win32.join(folder, 'node.exe');
    return {
        command: host.isFile(node) ? node : host.execPath,
        args: [besideNode(host, external_node_path_.win32.join(folder, 'npm.cmd'))],
    };
}
function searchPath(env) {
    return env.PATH ?? env.Path;
}
/**
 * Runs one `npm pack` for all packages, with the user's own registry, proxy and credentials.
 *
 * @throws TranscribeError `install` when there is no npm or it fails, `aborted` when the signal stopped it.
 */
async function npmPack(npm, request) {
    if (npm === undefined)
        throw npmMissing();
    const { code, complaint, startError } = await runNpm(npm, request);
    if (request.signal?.aborted)
        throw installAborted(request.signal.reason);
    if (startError !== undefined)
        throw npmMissing(startError);
    if (code !== 0)
        throw npmFailure(code, complaint, request.folder);
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
        '--fetch-retries=1',
        '--loglevel=error',
        // An npm above us may have put the opposite into the environment, for its own purposes.
        '--pack-destination=.',
        '--dry-run=false',
        '--global=false',
        '--workspaces=false',
    ];
}
/** npm's launcher asks PATH for a Node: ours is there at last. */
function childEnvironment(env) {
    const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
    const { delimiter, dirname } = process.platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix;
    return { ...env, [key]: [env[key], dirname(process.execPath)].filter(Boolean).join(delimiter) };
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
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)((0,external_node_path_.join)(folder, tarballName(pin))), hash);
    }
    catch (error) {
        if (errorCode(error) !== 'ENOENT')
            throw error;
        throw installFailure(`npm did not deliver the package ${spec}.`, 'Try again.', { cause: error });
    }
    if (`sha512-${hash.digest('base64')}` !== pin.integrity)
        throw installFailure(`The package ${spec} is not the one expected: its sha512 differs, so nothing of it was unpacked.`, "Try again; if it stays so, npm's registry or a proxy changes packages on the way.");
}

;// CONCATENATED MODULE: ./dist/lib/local-service/install/installed.js






/** Written last into a component's folder: what is in it. */
const MARKER = 'installed.json';
/** Where a component belongs, below a cache folder. The name changes with the content. */
function componentFolder(cacheFolder, component) {
    return (0,external_node_path_.join)(cacheFolder, `${component.name}-${fingerprint(component)}`);
}
/** The folder that holds the whole component, in the first cache folder that has it; undefined when none has. */
function findInstalled(component, folders) {
    return folders
        .filter((folder) => isTrusted(folder))
        .map(({ path }) => componentFolder(path, component))
        .find(isComplete);
}
/** Whether every file is there with its size. Takes milliseconds: contents are not read. */
function isComplete(folder) {
    const files = readMarker(folder);
    return files?.every(({ path, bytes }) => sizeOf((0,external_node_path_.join)(folder, path)) === bytes) ?? false;
}
function sizeOf(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size;
}
function writeMarker(folder, files) {
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, MARKER), `${JSON.stringify({ files })}\n`);
}
/** Undefined when the folder is absent or was not finished. */
function readMarker(folder) {
    try {
        const { files } = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, MARKER), 'utf8'));
        return files;
    }
    catch {
        return undefined;
    }
}
/** Paths of files that are absent or have another content than when they were installed. Reads everything. */
async function damagedFiles(folder) {
    const files = readMarker(folder) ?? [];
    const sound = await Promise.all(files.map((file) => isSound(folder, file)));
    return files.filter((_, index) => !sound[index]).map(({ path }) => path);
}
async function isSound(folder, { path, sha256 }) {
    return (await hashFile(join(folder, path)).catch(() => '')) === sha256;
}
/** Hexadecimal sha256 of a file's content. */
async function hashFile(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./dist/lib/local-service/install/staging.js





const PREFIX = '.stage-';
/** Longer than any installation takes; what is older was left by a process that was killed. */
const ABANDONED_AFTER_MS = 24 * 60 * 60 * 1000;
/**
 * Makes a staging folder in the first cache folder that can be written.
 *
 * @throws TranscribeError (`install`) when none can; it says why the first one could not.
 */
function openStaging(cacheFolders) {
    const failures = [];
    for (const cacheFolder of cacheFolders) {
        try {
            (0,external_node_fs_.mkdirSync)(cacheFolder.path, { recursive: true, mode: 0o700 });
            if (!isTrusted(cacheFolder))
                throw unwritable(cacheFolder.path);
            sweepAbandoned(cacheFolder.path);
            return { cacheFolder: cacheFolder.path, folder: (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(cacheFolder.path, PREFIX)) };
        }
        catch (error) {
            failures.push(fileFailure(error, cacheFolder.path));
        }
    }
    throw failures[0];
}
/** Removes a staging folder. What cannot be removed now is swept later. */
function closeStaging({ folder }) {
    removeQuietly(folder);
}
function sweepAbandoned(cacheFolder) {
    const oldest = Date.now() - ABANDONED_AFTER_MS;
    for (const name of (0,external_node_fs_.readdirSync)(cacheFolder).filter((entry) => entry.startsWith(PREFIX))) {
        const folder = (0,external_node_path_.join)(cacheFolder, name);
        const stats = (0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false });
        if (stats !== undefined && stats.mtimeMs < oldest)
            removeQuietly(folder);
    }
}
function removeQuietly(folder) {
    try {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
    catch {
        // Somebody still holds a file in it, which must not hide why the installation ended.
    }
}
/** What a rename onto an existing folder fails with: POSIX, then Windows. */
const OCCUPIED = new Set(['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES']);
/**
 * Moves a finished component into place. When another process was faster, its folder is kept; a damaged one is replaced.
 *
 * @throws whatever the file system throws when the place stays occupied by something damaged.
 */
function moveIntoPlace(finished, place, staging) {
    try {
        (0,external_node_fs_.renameSync)(finished, place);
        return;
    }
    catch (error) {
        if (!OCCUPIED.has(errorCode(error) ?? ''))
            throw error;
        if (isComplete(place))
            return;
    }
    (0,external_node_fs_.renameSync)(place, (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(staging.folder, 'damaged-')));
    (0,external_node_fs_.renameSync)(finished, place);
}

// EXTERNAL MODULE: ./node_modules/tar/dist/esm/index.min.js
var index_min = __webpack_require__(8697);
;// CONCATENATED MODULE: ./dist/lib/local-service/install/unpack.js







/**
 * Makes a component's folder out of verified tarballs, ready to be moved into place.
 *
 * @throws TranscribeError (`install`) when a file is not what its pin says, and whatever the file system throws.
 */
async function unpackComponent(component, tarballs, folder, onUnpacked) {
    (0,external_node_fs_.mkdirSync)(folder);
    for (const pin of component.modules) {
        const target = (0,external_node_path_.join)(folder, 'node_modules', pin.name);
        (0,external_node_fs_.mkdirSync)(target, { recursive: true });
        await extractPackage((0,external_node_path_.join)(tarballs, tarballName(pin)), target);
        onUnpacked(pin);
    }
    for (const pin of new Set(component.files.map((file) => file.package))) {
        await takeFiles(component, pin, tarballs, folder);
        onUnpacked(pin);
    }
    writeMarker(folder, await describeFiles(folder));
}
/** Only plain files and folders: no links, no owners, and (`strict`) no path that leads elsewhere. */
async function extractPackage(tarball, target, wanted) {
    await (0,index_min/* extract */.o6)({
        file: tarball,
        cwd: target,
        strip: 1,
        strict: true,
        preserveOwner: false,
        noMtime: true,
        filter: (path, entry) => {
            const type = 'type' in entry ? entry.type : 'File';
            if (type !== 'File' && type !== 'Directory')
                return false;
            return wanted?.has(path.slice(path.indexOf('/') + 1)) ?? true;
        },
    });
}
async function takeFiles(component, pin, tarballs, folder) {
    const unpacked = (0,external_node_path_.join)(folder, '.unpacked');
    (0,external_node_fs_.mkdirSync)(unpacked);
    const files = component.files.filter((file) => file.package === pin);
    await extractPackage((0,external_node_path_.join)(tarballs, tarballName(pin)), unpacked, new Set(files.map(({ path }) => path)));
    for (const file of files)
        placeFile(component, file, (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(unpacked, file.path)), folder);
    (0,external_node_fs_.rmSync)(unpacked, { recursive: true });
}
function placeFile(component, file, packaged, folder) {
    const content = file.convert?.(packaged) ?? packaged;
    if ((0,external_node_crypto_.createHash)('sha256').update(content).digest('hex') !== file.sha256)
        throw installFailure(`The file ${file.name} of ${component.name} is not the one expected: its sha256 differs.`, 'Report this: the package was the right one, so this version of the program is at fault.');
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, file.name), content);
}
async function describeFiles(folder) {
    const paths = (0,external_node_fs_.readdirSync)(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name))
        .sort();
    return Promise.all(paths.map(async (path) => ({
        path: (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/'),
        bytes: (0,external_node_fs_.statSync)(path).size,
        sha256: await hashFile(path),
    })));
}

;// CONCATENATED MODULE: ./dist/lib/local-service/install/install.js










/**
 * Makes the local engine ready with one model: what is missing is downloaded by one npm process; what is there is recognised
 * in milliseconds, without npm and without network.
 *
 * @throws InputError for an unknown model; TranscribeError `install` or `aborted`, leaving nothing behind.
 */
async function installEngine(options) {
    const machine = options.machine ?? thisMachine;
    const runtime = runtimeComponent(machine);
    const model = modelComponent(options.model);
    const components = [runtime, vadComponent, model];
    if (findInstalled(runtime, cacheFolders(options.cacheFolder)) === undefined)
        requireLoadable(machine);
    const [modulesFolder = '', vadFolder = '', modelFolder = ''] = await installComponents(components, options);
    return {
        modulesFolder,
        vadModel: (0,external_node_path_.join)(vadFolder, vadComponent.files[0].name),
        model: {
            family: 'moonshine',
            name: model.name,
            encoder: (0,external_node_path_.join)(modelFolder, 'encoder_model.onnx'),
            decoder: (0,external_node_path_.join)(modelFolder, 'decoder_model_merged.onnx'),
            tokens: (0,external_node_path_.join)(modelFolder, 'tokens.txt'),
        },
    };
}
/**
 * Installs the components that are missing.
 *
 * @returns the folder of each component, in order.
 * @throws TranscribeError `install` or `aborted`, leaving nothing behind.
 */
async function installComponents(components, options = {}) {
    const folders = cacheFolders(options.cacheFolder);
    const found = components.map((component) => findInstalled(component, folders));
    const missing = components.filter((_, index) => found[index] === undefined);
    const cacheFolder = missing.length === 0 ? '' : await installMissing(missing, folders, options);
    return components.map((component, index) => found[index] ?? componentFolder(cacheFolder, component));
}
async function installMissing(missing, folders, options) {
    stopIfAborted(options.signal);
    const staging = openStaging(folders);
    try {
        await fillStaging(missing, staging, options);
        for (const component of missing)
            moveIntoPlace((0,external_node_path_.join)(staging.folder, component.name), componentFolder(staging.cacheFolder, component), staging);
        return staging.cacheFolder;
    }
    catch (error) {
        throw fileFailure(error, staging.cacheFolder);
    }
    finally {
        closeStaging(staging);
    }
}
/** Download, verify everything, and only then unpack, one after the other so that nothing runs on after a failure. */
async function fillStaging(missing, staging, { npm, signal, onProgress }) {
    const packages = [...new Set(missing.flatMap(packagesOf))];
    const totalBytes = packedBytes(packages);
    const names = missing.map(({ name }) => name);
    const report = (phase, receivedBytes) => onProgress?.({ phase, components: names, receivedBytes, totalBytes });
    report('download', 0);
    const tarballs = await downloadPackages({
        packages,
        stagingFolder: staging.folder,
        npm: npm ?? findNpm(),
        signal,
        onReceived: (bytes) => report('download', bytes),
    });
    report('download', totalBytes);
    const done = new Set();
    for (const pin of packages) {
        stopIfAborted(signal);
        await verifyPackage(tarballs, pin);
        report('verify', packedBytes([...done.add(pin)]));
    }
    done.clear();
    for (const component of missing) {
        stopIfAborted(signal);
        await unpackComponent(component, tarballs, (0,external_node_path_.join)(staging.folder, component.name), (pin) => report('unpack', packedBytes([...done.add(pin)])));
    }
}
function stopIfAborted(signal) {
    if (signal?.aborted)
        throw installAborted(signal.reason);
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
;// CONCATENATED MODULE: ./dist/lib/local-service/jobs/job.js

function newJob(request, now) {
    return {
        taskId: (0,external_node_crypto_.randomUUID)(),
        requestId: (0,external_node_crypto_.randomUUID)(),
        model: request.model,
        parameters: request.parameters,
        files: request.fileUrls.map((url) => ({ url, progress: 0 })),
        submittedAt: now,
        status: 'PENDING',
    };
}
/** Closes a job by what its files became: the cloud answers FAILED, results included, only when every file failed. */
function endJob(job, now) {
    const failures = job.files.flatMap(({ result }) => (result && 'code' in result ? [result] : []));
    job.endedAt = now;
    job.status = failures.length === job.files.length ? 'FAILED' : 'SUCCEEDED';
    const [first] = failures;
    if (job.status === 'FAILED' && first)
        job.failure = first;
}

;// CONCATENATED MODULE: ./dist/lib/local-service/jobs/job-table.js


/** A finished task is known for a day, as in the cloud. */
const RETENTION_MS = 24 * 3_600_000;
/** All tasks of the service, and the queue that runs them. */
class JobTable {
    jobs = new Map();
    limit;
    work;
    now;
    stop = new AbortController();
    constructor(work, options) {
        this.work = work;
        this.limit = (0,p_limit/* default */.A)(options.concurrency);
        this.now = options.now ?? Date.now;
    }
    submit(request) {
        this.forgetExpired();
        const job = newJob(request, this.now());
        this.jobs.set(job.taskId, job);
        void this.run(job);
        return job;
    }
    get(taskId) {
        this.forgetExpired();
        return this.jobs.get(taskId);
    }
    list() {
        this.forgetExpired();
        return [...this.jobs.values()];
    }
    /** Only what has not begun can be cancelled. */
    cancel(taskId) {
        const job = this.get(taskId);
        if (job?.status !== 'PENDING')
            return false;
        job.status = 'CANCELED';
        job.endedAt = this.now();
        return true;
    }
    close() {
        this.stop.abort();
        this.limit.clearQueue();
    }
    async run(job) {
        await Promise.all(job.files.map((file) => this.limit(() => this.runFile(file, job))));
        if (job.status === 'RUNNING')
            endJob(job, this.now());
    }
    async runFile(file, job) {
        if (job.status === 'CANCELED' || this.stop.signal.aborted)
            return;
        if (job.status === 'PENDING')
            job.scheduledAt = this.now();
        job.status = 'RUNNING';
        await this.work(file, job, this.stop.signal);
    }
    forgetExpired() {
        for (const [id, job] of this.jobs) {
            if (job.endedAt !== undefined && job.endedAt + RETENTION_MS < this.now())
                this.jobs.delete(id);
        }
    }
}

;// CONCATENATED MODULE: ./dist/lib/local-service/workers/worker-process.js


/** A failure inside a worker that answered: the worker is still good. */
class WorkerError extends errors/* TranscribeError */.UB {
    name = 'WorkerError';
    serviceCode;
    constructor(fault) {
        super(fault.code, fault.message, { advice: fault.advice });
        this.serviceCode = fault.serviceCode;
    }
}
/** A worker that ended while it was needed. */
class WorkerDeath extends errors/* TranscribeError */.UB {
    name = 'WorkerDeath';
    constructor(kind, how) {
        super('recognition', `The ${kind} process ended unexpectedly (${how}).`);
    }
}
/** One child process and the calls it has not answered yet. */
class WorkerProcess {
    child;
    pending = new Map();
    lastId = 0;
    death;
    constructor(script, kind) {
        this.child = (0,external_node_child_process_.fork)(script.path, [...script.args, kind], {
            serialization: 'advanced',
            execArgv: [],
            // The native runtime writes notices to its error stream that mean nothing to a user.
            stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        });
        this.child.on('message', (answer) => this.settle(answer));
        this.child.on('error', (error) => this.die(new WorkerDeath(kind, error.message)));
        this.child.on('exit', (status, signal) => this.die(new WorkerDeath(kind, signal ?? `status ${status}`)));
    }
    get alive() {
        return this.death === undefined;
    }
    async call(method, argument) {
        if (this.death)
            throw this.death;
        const id = ++this.lastId;
        return new Promise((resolve, reject) => {
            this.pending.set(id, { resolve: resolve, reject });
            // Without a callback a dead channel would raise an error event instead; the exit event settles the call.
            this.child.send({ id, method, argument }, () => { });
        });
    }
    kill() {
        this.child.kill('SIGKILL');
    }
    settle(answer) {
        const call = this.pending.get(answer.id);
        this.pending.delete(answer.id);
        if ('error' in answer)
            call?.reject(new WorkerError(answer.error));
        else
            call?.resolve(answer.value);
    }
    die(death) {
        this.death ??= death;
        for (const { reject } of this.pending.values())
            reject(this.death);
        this.pending.clear();
    }
}

;// CONCATENATED MODULE: ./dist/lib/local-service/transcriber.js

/** Decodes a file in a process of its own and has its speech recognised as it comes. */
async function transcribeMedia(request, { script, pool, chunksAhead }, onProgress, signal) {
    const media = new WorkerProcess(script, 'media');
    const stop = () => media.kill();
    signal.addEventListener('abort', stop, { once: true });
    try {
        const audio = await media.call('open', request);
        const sentences = new Map();
        const waiting = new Set();
        for (;;) {
            const chunk = await media.call('next', undefined);
            if (!chunk)
                break;
            const done = recognizeChunk(chunk, pool, sentences).then(() => {
                waiting.delete(done);
                if (audio.durationMs)
                    onProgress(Math.min(chunk.endMs / audio.durationMs, 1));
            });
            waiting.add(done);
            if (waiting.size >= chunksAhead)
                await Promise.race(waiting);
        }
        await Promise.all(waiting);
        return toRecognition(audio, sentences);
    }
    finally {
        signal.removeEventListener('abort', stop);
        media.kill();
    }
}
async function recognizeChunk(chunk, pool, sentences) {
    const { text } = await pool.recognize(chunk.samples);
    const list = sentences.get(chunk.channel) ?? [];
    sentences.set(chunk.channel, list);
    if (text)
        list.push({ startMs: chunk.startMs, endMs: chunk.endMs, text });
}
function toRecognition(audio, sentences) {
    return {
        format: audio.format,
        samplingRate: audio.samplingRate,
        durationMs: audio.durationMs ?? 0,
        channels: [...sentences].map(([channel, list]) => ({
            channel,
            sentences: list.sort((a, b) => a.startMs - b.startMs),
        })),
        warnings: [],
    };
}

;// CONCATENATED MODULE: ./dist/lib/local-service/transcription.js
/** A recognition as the transcription JSON that a result URL answers with. */
function toTranscription(fileUrl, recognition) {
    return {
        file_url: fileUrl,
        properties: {
            audio_format: recognition.format,
            channels: recognition.channels.map(({ channel }) => channel),
            original_sampling_rate: recognition.samplingRate,
            original_duration_in_milliseconds: recognition.durationMs,
        },
        transcripts: recognition.channels.map(toChannel),
        ...(recognition.warnings.length > 0 ? { warnings: recognition.warnings } : {}),
    };
}
function toChannel({ channel, sentences }) {
    return {
        channel_id: channel,
        content_duration_in_milliseconds: sentences.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0),
        text: sentences.map(({ text }) => text).join(' '),
        sentences: sentences.map(({ startMs, endMs, text }, index) => ({
            begin_time: startMs,
            end_time: endMs,
            text,
            sentence_id: index + 1,
        })),
    };
}

;// CONCATENATED MODULE: ./dist/lib/local-service/workers/recognizer-pool.js


/** One recognizer process per core, each started when first needed and replaced when it dies. */
class RecognizerPool {
    script;
    config;
    limit;
    all = new Set();
    idle = [];
    constructor(script, config, size) {
        this.script = script;
        this.config = config;
        this.limit = (0,p_limit/* default */.A)(size);
    }
    /** Recognises 16 kHz mono samples. A chunk whose process died is tried once more in a new one. */
    recognize(samples) {
        return this.limit(async () => {
            try {
                return await this.attempt(samples);
            }
            catch (error) {
                if (error instanceof WorkerDeath)
                    return await this.attempt(samples);
                throw error;
            }
        });
    }
    close() {
        this.limit.clearQueue();
        for (const worker of this.all)
            worker.kill();
    }
    async attempt(samples) {
        const worker = this.idle.pop() ?? (await this.start());
        try {
            return await worker.call('recognize', samples);
        }
        finally {
            if (worker.alive)
                this.idle.push(worker);
            else
                this.all.delete(worker);
        }
    }
    async start() {
        const worker = new WorkerProcess(this.script, 'recognizer');
        this.all.add(worker);
        await worker.call('load', this.config);
        return worker;
    }
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./dist/lib/local-service/workers/script.js


/** The argument that makes the bundle's entry a worker instead of a command. */
const WORKER_ARGUMENT = '__worker';
/**
 * The script that worker processes run. In the compiled library it stands beside this module; in the bundle, where
 * this module is part of some chunk, every chunk lies beside the one entry.
 */
function workerScript() {
    const self = (0,external_node_url_.fileURLToPath)(import.meta.url);
    return (0,external_node_path_.basename)(self) === 'script.js'
        ? { path: (0,external_node_path_.join)((0,external_node_path_.dirname)(self), 'worker-main.js'), args: [] }
        : { path: (0,external_node_path_.join)((0,external_node_path_.dirname)(self), 'index.js'), args: [WORKER_ARGUMENT] };
}

;// CONCATENATED MODULE: ./dist/lib/local-service/service.js











/** Starts a service that speaks DashScope's asynchronous transcription API and recognises on this machine. */
async function startLocalService(options = {}) {
    const { host = '127.0.0.1', port = 0 } = options;
    const apiKey = options.apiKey ?? `local-${(0,external_node_crypto_.randomBytes)(24).toString('base64url')}`;
    const script = options.workerScript ?? workerScript();
    const store = await FileStore.open();
    const cores = (0,external_node_os_.availableParallelism)();
    let engine;
    async function loadEngine(model) {
        const installed = await installEngine({ model, ...(options.onInstall ? { onProgress: options.onInstall } : {}) });
        const { encoder, decoder, tokens } = installed.model;
        const config = { modulesFolder: installed.modulesFolder, encoder, decoder, tokens };
        return [installed, new RecognizerPool(script, config, cores)];
    }
    async function work(file, job, signal) {
        try {
            const path = store.uploadPath(file.url) ?? '';
            engine ??= loadEngine(job.model);
            const [installed, pool] = await engine;
            const recognition = await transcribeMedia({ path, modulesFolder: installed.modulesFolder, vadModel: installed.vadModel, channels: 'mix' }, { script, pool, chunksAhead: cores * 2 }, (share) => {
                file.progress = share;
            }, signal);
            const resultId = await store.putResult(toTranscription(file.url, recognition));
            file.result = { resultId, durationMs: recognition.durationMs };
        }
        catch (error) {
            file.result = { code: 'InternalError', message: error instanceof Error ? error.message : String(error) };
        }
    }
    const jobs = new JobTable(work, { concurrency: cores });
    const app = createApp({
        apiKey,
        jobs,
        store,
        models: new Set(['moonshine-tiny']),
        allowedHosts: new Set(options.allowedHosts ?? []),
        now: Date.now,
    });
    const server = await listen(app.fetch, host, port);
    return {
        baseUrl: `http://${host}:${server.address().port}/api/v1`,
        apiKey,
        async close() {
            jobs.close();
            (await engine?.catch(() => undefined))?.[1].close();
            await new Promise((resolve) => server.close(resolve));
            await store.close();
        },
    };
}
function listen(fetch, hostname, port) {
    return new Promise((resolve, reject) => {
        const server = (0,dist/* serve */.wX)({ fetch, hostname, port }, () => resolve(server));
        server.on('error', reject);
    });
}


/***/ })

};
