export const id = 167;
export const ids = [167];
export const modules = {

/***/ 78726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ PUBLICATIONS),
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./dist/lib/defaults.js
var defaults = __webpack_require__(60384);
// EXTERNAL MODULE: ./dist/lib/errors.js
var errors = __webpack_require__(99517);
// EXTERNAL MODULE: ./dist/lib/options.js
var options = __webpack_require__(14770);
// EXTERNAL MODULE: ./dist/lib/nearest-name.js
var nearest_name = __webpack_require__(82272);
// EXTERNAL MODULE: ./dist/lib/action/inputs/input-names.js
var input_names = __webpack_require__(16032);
;// CONCATENATED MODULE: ./dist/lib/action/inputs/input-reader.js



const FLAGS = {
    true: true,
    yes: true,
    on: true,
    '1': true,
    false: false,
    no: false,
    off: false,
    '0': false,
};
/** The inputs as a workflow wrote them. One that is empty counts as absent, since composite actions pass all on. */
class InputReader {
    /** Sentences about inputs that were given and are not known. */
    warnings;
    env;
    /** @throws InputError for a name that is probably a slip of another. */
    constructor(env) {
        this.env = env;
        this.warnings = unknownNames(env).map(warningFor);
    }
    text(name) {
        const [variable, forShells] = (0,input_names/* variablesOf */.ht)(name);
        return (this.env[variable] || this.env[forShells])?.trim() || undefined;
    }
    /** Whether the input is there at all, empty or not. */
    isGiven(name) {
        return (0,input_names/* variablesOf */.ht)(name).some((variable) => this.env[variable] !== undefined);
    }
    flag(name) {
        const text = this.text(name);
        if (text === undefined)
            return undefined;
        const value = FLAGS[text.toLowerCase()];
        if (value === undefined)
            throw refused(name, text, 'true or false');
        return value;
    }
    number(name) {
        const text = this.text(name);
        if (text === undefined)
            return undefined;
        if (!/^\d+(?:\.\d+)?$/.test(text))
            throw refused(name, text, 'a number');
        return Number(text);
    }
    /** One of some words. */
    choice(name, words) {
        const text = this.text(name);
        if (text === undefined)
            return undefined;
        const found = words.find((word) => word === text.toLowerCase());
        if (found === undefined)
            throw refused(name, text, words.join(', '));
        return found;
    }
    object(name) {
        const text = this.text(name);
        if (text === undefined)
            return undefined;
        try {
            const value = JSON.parse(text);
            if (typeof value === 'object' && value !== null && !Array.isArray(value))
                return { ...value };
        }
        catch { }
        throw refused(name, text, 'a JSON object');
    }
}
/** The refusal of what an input holds. */
function refused(name, text, takes) {
    const shown = text.length > 80 ? `${text.slice(0, 80)}…` : text;
    return new errors/* InputError */.dz(`The input ${name} cannot be "${shown}": it takes ${takes}.`);
}
function unknownNames(env) {
    const known = new Set(input_names/* INPUT_NAMES */.Qh.flatMap(input_names/* variablesOf */.ht));
    return Object.keys(env)
        .filter((key) => key.startsWith(input_names/* PREFIX */.H3) && !known.has(key) && env[key])
        .map((key) => key.slice(input_names/* PREFIX */.H3.length).toLowerCase().replaceAll('_', '-'));
}
function warningFor(name) {
    const meant = (0,nearest_name/* nearestName */.q)(name, input_names/* INPUT_NAMES */.Qh);
    if (meant)
        throw new errors/* InputError */.dz(`There is no input ${name}.`, { advice: `Was ${meant} meant?` });
    return `The input ${name} is not known and has no effect.`;
}

;// CONCATENATED MODULE: ./dist/lib/action/inputs/lists.js
/** The entries of a list that a workflow writes on lines or between commas, without lines that begin with `#`. */
function splitList(text) {
    return linesOf(text).flatMap((line) => trimmed(splitOutsideBraces(line)));
}
/**
 * As {@link splitList}, for URLs: those may hold commas, so that a comma only separates where another URL, or nothing,
 * follows. What comes after white space and `#` is a comment, since no URL holds white space.
 */
function splitUrls(text) {
    return linesOf(text).flatMap((line) => trimmed(line.replace(/\s#.*$/, '').split(/,(?=\s*(?:[a-z][a-z0-9+.-]*:\/\/|$))/i)));
}
function linesOf(text) {
    return trimmed(text.split(/\r?\n/)).filter((line) => !line.startsWith('#'));
}
function trimmed(parts) {
    return parts.map((part) => part.trim()).filter((part) => part !== '');
}
/** `*.{mp3,wav}` is one glob. */
function splitOutsideBraces(line) {
    const parts = [''];
    let depth = 0;
    for (const character of line) {
        if (character === '{')
            depth++;
        if (character === '}')
            depth = Math.max(0, depth - 1);
        if (character === ',' && depth === 0)
            parts.push('');
        else
            parts.push((parts.pop() ?? '') + character);
    }
    return parts;
}

;// CONCATENATED MODULE: ./dist/lib/action/inputs/model-options.js


/** What a model may be asked for beside the transcription itself; which model takes what, its row in the table decides. */
function readModelOptions(reader) {
    return {
        language: reader.text('language'),
        parameters: reader.object('parameters'),
        speakers: speakers(reader),
        channels: channels(reader),
        vocabularyId: reader.text('vocabulary-id'),
        phraseId: reader.text('phrase-id'),
        context: reader.text('context'),
        words: wish(reader, 'words'),
        itn: wish(reader, 'itn'),
        disfluencyRemoval: wish(reader, 'disfluency-removal'),
        maskWords: phrases(reader, 'mask-words'),
        removeWords: phrases(reader, 'remove-words'),
        // Unlike the others it holds unless it is switched off.
        systemFilter: reader.flag('system-filter'),
        timestampAlignment: wish(reader, 'timestamp-alignment'),
        eventDetection: wish(reader, 'event-detection'),
    };
}
/** A flag's `false` asks for nothing, so that every model takes it. */
function wish(reader, name) {
    return reader.flag(name) || undefined;
}
function phrases(reader, name) {
    const list = splitList(reader.text(name) ?? '');
    return list.length > 0 ? list : undefined;
}
function speakers(reader) {
    const text = reader.text('speakers');
    if (text === undefined || text === 'false')
        return undefined;
    if (text === 'auto' || text === 'true')
        return true;
    if (!/^\d+$/.test(text))
        throw refused('speakers', text, 'a number from 2 to 100, or auto');
    return Number(text);
}
function channels(reader) {
    const list = splitList(reader.text('channels') ?? '');
    const wrong = list.find((entry) => !/^\d+$/.test(entry));
    if (wrong)
        throw refused('channels', wrong, 'numbers from 0, separated by commas');
    return list.length > 0 ? list.map(Number) : undefined;
}

;// CONCATENATED MODULE: ./dist/lib/action/inputs/inputs.js






const PUBLICATIONS = ['release-assets', 'release-notes', 'pr-comment'];
/** No repository may keep artifacts for longer; most keep them for 90 days at the most. */
const MOST_DAYS = 400;
/**
 * Reads the inputs out of the runner's variables.
 *
 * @throws InputError with one sentence for whatever cannot be meant.
 */
function readInputs(env = process.env) {
    const reader = new InputReader(env);
    const sources = readSources(reader);
    const artifactName = reader.isGiven('artifact-name') ? (reader.text('artifact-name') ?? '') : 'transcripts';
    const retentionDays = reader.number('retention-days');
    if (retentionDays !== undefined && !isWithin(retentionDays, MOST_DAYS))
        throw refused('retention-days', String(retentionDays), `a whole number from 1 to ${MOST_DAYS}`);
    const hasNoArtifact = retentionDays !== undefined && artifactName === '';
    return {
        ...sources,
        request: readRequest(reader, env),
        artifactName,
        retentionDays,
        summary: reader.flag('summary') ?? true,
        publish: words(reader, 'publish', PUBLICATIONS) ?? [],
        resultCache: reader.choice('result-cache', defaults/* CACHE_SETTINGS */.dL) ?? 'auto',
        modelCache: reader.choice('model-cache', defaults/* CACHE_SETTINGS */.dL) ?? 'auto',
        token: reader.text('github-token') ?? '',
        warnings: [
            ...reader.warnings,
            ...(hasNoArtifact ? ['retention-days has no effect without an artifact-name.'] : []),
        ],
    };
}
function readSources(reader) {
    const urls = splitUrls(reader.text('urls') ?? '');
    const files = splitList(reader.text('files') ?? '');
    const releaseAssets = splitList(reader.text('release-assets') ?? '');
    const path = urls.find((entry) => !/^[a-z][a-z0-9+.-]*:/i.test(entry));
    if (path) {
        throw new errors/* InputError */.dz(`The input urls holds "${path.slice(0, 80)}", which is no URL.`, {
            advice: 'Files of the workspace are named in the input files.',
        });
    }
    const url = files.find((entry) => /^[a-z][a-z0-9+.-]*:\/\//i.test(entry));
    if (url) {
        throw new errors/* InputError */.dz('The input files holds a URL.', { advice: 'URLs are named in the input urls.' });
    }
    const taskIds = reader.text('task-ids') ?? '';
    if (taskIds !== '' && urls.length + files.length + releaseAssets.length > 0) {
        throw new errors/* InputError */.dz('Both task-ids and sources are given.', {
            advice: 'Collect tasks in one step and transcribe sources in another.',
        });
    }
    return { urls, files, releaseAssets, releaseTag: reader.text('release-tag'), taskIds };
}
function readRequest(reader, env) {
    const baseUrl = reader.text('base-url');
    const region = reader.choice('region', defaults/* REGIONS */.ij);
    return given({
        ...(0,options/* requestFromEnvironment */.LU)(given({ baseUrl, region }), env),
        ...given({ apiKey: reader.text('api-key'), baseUrl, region }),
        engine: reader.choice('engine', defaults/* ENGINES */.ug),
        model: reader.text('model'),
        modelDir: reader.text('model-dir'),
        workspace: reader.text('workspace'),
        ...readModelOptions(reader),
        keep: words(reader, 'keep', defaults/* KINDS */.GW),
        formats: words(reader, 'formats', defaults/* FORMATS */.hR) ?? [...defaults/* FORMATS */.hR],
        maxLineWidth: reader.number('max-line-width'),
        maxLines: reader.number('max-lines'),
        outputDir: reader.text('output-dir'),
        failOn: reader.choice('fail-on', defaults/* FAIL_ON */.d$),
        wait: reader.flag('wait'),
        timeoutMinutes: reader.number('timeout-minutes'),
        maxMinutes: reader.number('max-minutes'),
        filesPerTask: reader.number('files-per-task'),
    });
}
function isWithin(value, most) {
    return Number.isInteger(value) && value >= 1 && value <= most;
}
/** Members that are absent stay so. */
function given(members) {
    const entries = Object.entries(members).filter(([, value]) => value !== undefined);
    return Object.fromEntries(entries);
}
function words(reader, name, known) {
    const list = splitList(reader.text(name) ?? '').flatMap((entry) => entry.toLowerCase().split(/\s+/));
    const unknown = list.find((word) => !known.some((candidate) => candidate === word));
    if (unknown)
        throw refused(name, unknown, `any of ${known.join(', ')}`);
    return list.length > 0 ? known.filter((candidate) => list.includes(candidate)) : undefined;
}


/***/ }),

/***/ 2402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJobContext),
/* harmony export */   f: () => (/* binding */ isUntrusted)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);


const release = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), tag_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/** What is read of an event's payload; everything else in it is passed over. */
const eventPayload = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ private: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullish(), fork: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullish() }).nullish(),
    release: release.nullish(),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        head: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ repo: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullish() }).nullish(),
    })
        .nullish(),
});
/** Reads the job out of the runner's variables; whatever is absent is empty. */
function readJobContext(env = process.env) {
    const [owner, name] = (env.GITHUB_REPOSITORY ?? '').split('/');
    return {
        onRunner: env.GITHUB_ACTIONS === 'true',
        workspace: env.GITHUB_WORKSPACE || process.cwd(),
        serverUrl: address(env.GITHUB_SERVER_URL, 'https://github.com'),
        apiUrl: address(env.GITHUB_API_URL, 'https://api.github.com'),
        repository: owner && name ? { owner, name } : undefined,
        runId: env.GITHUB_RUN_ID ?? '',
        runAttempt: Number(env.GITHUB_RUN_ATTEMPT) || 1,
        workflow: env.GITHUB_WORKFLOW ?? '',
        job: env.GITHUB_JOB ?? '',
        eventName: env.GITHUB_EVENT_NAME ?? '',
        ref: env.GITHUB_REF ?? '',
        sha: env.GITHUB_SHA ?? '',
        actor: env.GITHUB_ACTOR ?? '',
        selfHosted: env.RUNNER_ENVIRONMENT === 'self-hosted',
        event: readEvent(env.GITHUB_EVENT_PATH),
    };
}
/** Whether the secrets of the repository are kept from the job because of who caused it. */
function isUntrusted({ event, repository, actor, eventName }) {
    if (actor === 'dependabot[bot]')
        return true;
    // Only this event about a pull request is run for the repository itself.
    if (eventName === 'pull_request_target' || !event.pull_request)
        return false;
    const head = event.pull_request.head?.repo?.full_name;
    return head !== `${repository?.owner}/${repository?.name}`;
}
function address(value, fallback) {
    return (value || fallback).replace(/\/+$/, '');
}
/** A payload that is absent or not of the known form says nothing. */
function readEvent(path) {
    if (!path)
        return {};
    try {
        return eventPayload.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')));
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 32921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openRunner)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99517);
/* harmony import */ var _log_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72904);



/** A shorter value stands in too many innocent words. */
const SHORTEST_SECRET = 8;
/** The runner that started the step or, where none did, this terminal. */
async function openRunner(env = process.env) {
    return env.GITHUB_ACTIONS === 'true' ? openJobRunner(env) : terminalRunner();
}
async function openJobRunner(env) {
    const core = await __webpack_require__.e(/* import() */ 838).then(__webpack_require__.bind(__webpack_require__, 33838));
    const masked = new Set();
    const broken = new Set();
    const attempt = (path, write) => {
        if (!path || broken.has(path))
            return;
        try {
            write();
        }
        catch (error) {
            broken.add(path);
            core.warning((0,_log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationText */ .xr)(`The runner's file ${path} cannot be written to: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(error)}`));
        }
    };
    return {
        log: _log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm,
        group: (heading, work) => core.group((0,_log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(heading), work),
        annotate(level, message, title) {
            core[level]((0,_log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationText */ .xr)(message), title === undefined ? {} : { title: (0,_log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(title) });
        },
        mask(secret) {
            if (secret.length < SHORTEST_SECRET || masked.has(secret))
                return;
            masked.add(secret);
            core.setSecret(secret);
        },
        // The files are missing where somebody else's program plays the runner.
        output: (name, value) => attempt(env.GITHUB_OUTPUT, () => core.setOutput(name, value)),
        saveState: (name, value) => attempt(env.GITHUB_STATE, () => core.saveState(name, value)),
        async summarize(markdown) {
            const path = env.GITHUB_STEP_SUMMARY;
            if (!path)
                return 'The job summary is left out: the runner has no GITHUB_STEP_SUMMARY.';
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, markdown);
                return undefined;
            }
            catch (error) {
                return `The job summary could not be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(error)}.`;
            }
        },
        fail: (message) => core.setFailed((0,_log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationText */ .xr)(message)),
    };
}
function terminalRunner() {
    return {
        log: _log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm,
        group: (_heading, work) => work(),
        annotate: (level, message, title) => (0,_log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(`${level}: ${title ? `${title}: ` : ''}${message}`),
        mask() { },
        output: (name, value) => (0,_log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(`output ${name}: ${value}`),
        saveState() { },
        async summarize(markdown) {
            process.stdout.write(`\nThe job summary would be:\n\n${markdown}\n`);
            return undefined;
        },
        fail(message) {
            (0,_log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(`error: ${message}`);
            process.exitCode = 1;
        },
    };
}


/***/ }),

/***/ 53002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** Node turns a longer timer into one of a single millisecond. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
const systemClock = {
    now: Date.now,
    random: Math.random,
    async sleep(ms, signal) {
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(ms, LONGEST_TIMER_MS), undefined, signal ? { signal } : {});
        }
        catch (error) {
            // Node rejects with an AbortError of its own; callers must see the reason they gave.
            signal?.throwIfAborted();
            throw error;
        }
    },
    after(ms, action) {
        const timer = setTimeout(action, Math.min(ms, LONGEST_TIMER_MS));
        return () => clearTimeout(timer);
    },
};


/***/ }),

/***/ 50702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lq: () => (/* binding */ unsignedUrl),
/* harmony export */   Rr: () => (/* binding */ signaturesOf),
/* harmony export */   V8: () => (/* binding */ cleanMessage),
/* harmony export */   ph: () => (/* binding */ safeCause),
/* harmony export */   qc: () => (/* binding */ isSecretParameter)
/* harmony export */ });
/* unused harmony export redact */
const HIDDEN = '[redacted]';
/** Keys, temporary tokens and bearer headers, by their look. */
const TOKENS = /\bBearer\s+[^\s"',;]+|\b(?:sk|st)-[\w.-]{7,}\w/gi;
// What is unbounded here comes last, or ends at what cannot be in it: a hostile text must not cost its length squared.
/** Members of upload forms and signed query strings, as `name=value`, `name: value` or JSON. */
const NAMED = /\b(OSSAccessKeyId|oss_access_key_id|Signature|policy|security-token|x-oss-[\w-]{1,60})(["']?\s{0,20}[=:]\s{0,20}["']?)[^\s&"',;}<]+/gi;
/** The query string, and what stands before an @, of any URL. */
const URL_QUERY = /(:\/\/[^\s?#"'<>]{0,4000})\?[^\s"'<>]*/g;
const URL_USER = /(:\/\/)[^\s/?#"'<>]{0,4000}@/g;
/** Query parameters that grant access by themselves, as stores, networks and signers name them. */
const SECRET_NAME = /sign|token|auth|secret|passw|credential|key|hmac|policy|jwt|expire|session|^(?:sas|sig|code|st|se|sp|sr|sv|ak|q-.*|hdn\w*|x-(?:amz|goog|oss|tos|obs|cos|bce)-.*|wstime|ossaccesskeyid)$/i;
/** A value that nobody writes by hand: long, of one word, and of letters and digits mixed. */
const RANDOM_VALUE = /^(?=.*[a-z])(?=.*\d)[\w+/=%.~-]{24,}$/i;
/** Whether a query parameter can grant access to what its URL leads to, by its name or by the look of it. */
function isSecretParameter(name, value = '') {
    return SECRET_NAME.test(name) || RANDOM_VALUE.test(value);
}
/** What changes with every signature, of the stores that sign URLs, and says nothing of what the URL leads to. */
const SIGNING_PARAMETER = /^(?:x-(?:amz|goog|oss)-.*|sig|signature|expires|ossaccesskeyid|awsaccesskeyid|googleaccessid|key-pair-id|policy|security-token|se|sp|sr|sv|st|spr|sip|ske|sks|skt|skv|skoid|sktid)$/i;
/** An address without what signs it: the same for each signature of the same thing. Still a secret where it holds a token. */
function unsignedUrl(address) {
    const url = new URL(address);
    for (const name of [...url.searchParams.keys()]) {
        if (SIGNING_PARAMETER.test(name))
            url.searchParams.delete(name);
    }
    return url.href;
}
/** A shorter value of such a parameter opens nothing, and stands in innocent text too. */
const SHORTEST_SECRET = 12;
/** What opens a signed URL, each value as it is written there and as it reads decoded; empty for what is no URL. */
function signaturesOf(url) {
    const parameters = /[?#](.*)/s.exec(url)?.[1] ?? '';
    const values = parameters.split(/[&#?]/).flatMap((pair) => {
        const [, name = '', written = ''] = /^([^=]*)=(.*)$/s.exec(pair) ?? [];
        if (written.length < SHORTEST_SECRET || !isSecretParameter(name, written))
            return [];
        return [written, ...new URLSearchParams(pair).values()];
    });
    return [...new Set(values)];
}
/** Takes out of a text whatever could be used by who reads it: the given secrets, and everything that looks like one. */
function redact(text, secrets = []) {
    let clean = text;
    for (const secret of secrets)
        if (secret.length >= 4)
            clean = clean.replaceAll(secret, HIDDEN);
    return clean
        .replace(URL_USER, `$1${HIDDEN}@`)
        .replace(URL_QUERY, `$1?${HIDDEN}`)
        .replace(TOKENS, HIDDEN)
        .replace(NAMED, `$1$2${HIDDEN}`);
}
/** More of a server's words is not looked at. */
const LONGEST_READ = 20_000;
/** One clean line out of a server's words: redacted, without control characters, at most 500 characters. */
function cleanMessage(text, secrets = []) {
    const line = redact(beginning(text), secrets)
        .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
        .trim();
    return line.length > 500 ? `${line.slice(0, 499)}…` : line;
}
/** Never a part of a word: that could be a part of a secret, which nothing would know for one. */
function beginning(text) {
    if (text.length <= LONGEST_READ)
        return text;
    let end = LONGEST_READ;
    while (end > 0 && !/\s/.test(text.charAt(end)))
        end--;
    return text.slice(0, end || LONGEST_READ);
}
/** A copy of a foreign error that is fit to be a `cause`: its words redacted, its code kept, its other members left behind. */
function safeCause(error, secrets = [], depth = 0) {
    if (!(error instanceof Error))
        return new Error(redact(String(error), secrets));
    const copy = new Error(redact(error.message, secrets));
    copy.name = error.name;
    copy.stack = redact(error.stack ?? '', secrets);
    const { code } = error;
    if (code !== undefined)
        Object.assign(copy, { code });
    const inner = error.cause ?? (error instanceof AggregateError ? error.errors[0] : undefined);
    if (inner !== undefined && depth < 4)
        copy.cause = safeCause(inner, secrets, depth + 1);
    return copy;
}


/***/ }),

/***/ 99517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ WaitTimeoutError),
/* harmony export */   UB: () => (/* binding */ TranscribeError),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   hD: () => (/* binding */ ApiError),
/* harmony export */   l$: () => (/* binding */ toTranscribeError),
/* harmony export */   zX: () => (/* binding */ TaskFailedError)
/* harmony export */ });
/** The base of every error this package throws on purpose. Messages never hold keys, tokens or signed URLs. */
class TranscribeError extends Error {
    name = 'TranscribeError';
    code;
    advice;
    retryable;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.code = code;
        this.advice = options.advice;
        this.retryable = options.retryable ?? false;
    }
}
/** What was asked cannot be done as asked. Thrown before anything is sent. */
class InputError extends TranscribeError {
    name = 'InputError';
    constructor(message, options = {}) {
        super('input', message, options);
    }
}
/** The API answered with an error status. */
class ApiError extends TranscribeError {
    name = 'ApiError';
    status;
    serviceCode;
    requestId;
    retryAfterMs;
    constructor(message, options) {
        super('api', message, options);
        this.status = options.status;
        this.serviceCode = options.serviceCode;
        this.requestId = options.requestId;
        this.retryAfterMs = options.retryAfterMs;
    }
}
/** A task, or the one file in it, ended without a transcript. */
class TaskFailedError extends TranscribeError {
    name = 'TaskFailedError';
    taskId;
    /** The service's own code, such as `InvalidFile.DecodeFailed`. */
    serviceCode;
    constructor(taskId, serviceCode, message, options = {}) {
        super('task-failed', message, options);
        this.taskId = taskId;
        this.serviceCode = serviceCode;
    }
}
/** The deadline for waiting passed. The task goes on remotely and can be collected by its id. */
class WaitTimeoutError extends TranscribeError {
    name = 'WaitTimeoutError';
    taskId;
    constructor(taskId, message, options = {}) {
        super('wait-timeout', message, { retryable: true, ...options });
        this.taskId = taskId;
    }
}
/** Any thrown thing as an error of ours; once the signal is aborted, whatever failed failed for that reason. */
function toTranscribeError(error, signal) {
    if (signal?.aborted)
        return new TranscribeError('aborted', 'It was stopped before it was done.', { cause: error });
    if (error instanceof TranscribeError)
        return error;
    return new TranscribeError('internal', `Something unforeseen failed: ${describeError(error)}`, {
        cause: error,
    });
}
/** One line for a person: the message, then what can be done. */
function describeError(error) {
    if (error instanceof TranscribeError)
        return error.advice ? `${error.message} ${error.advice}` : error.message;
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 82272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/** The candidate that a name is probably a slip of: two slips at the most, and fewer in a short name. */
function nearestName(name, candidates) {
    const plain = withoutMarks(name);
    const ranked = candidates
        .map((candidate) => ({ candidate, slips: slipsBetween(plain, withoutMarks(candidate)) }))
        .sort((a, b) => a.slips - b.slips);
    const [best] = ranked;
    return best && best.slips <= Math.min(2, Math.floor(plain.length / 3)) ? best.candidate : undefined;
}
function withoutMarks(name) {
    return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
/** Letters to insert, leave out, replace or swap with their neighbour to get from one word to the other. */
function slipsBetween(from, to) {
    const rows = [Array.from({ length: to.length + 1 }, (_, column) => column)];
    for (let row = 1; row <= from.length; row++) {
        const line = [row];
        for (let column = 1; column <= to.length; column++) {
            const same = from[row - 1] === to[column - 1] ? 0 : 1;
            const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            const ways = [
                at(rows, row - 1, column) + 1,
                (line[column - 1] ?? 0) + 1,
                at(rows, row - 1, column - 1) + same,
            ];
            if (swapped)
                ways.push(at(rows, row - 2, column - 2) + 1);
            line.push(Math.min(...ways));
        }
        rows.push(line);
    }
    return at(rows, from.length, to.length);
}
function at(rows, row, column) {
    return rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 14770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ checkOptions),
/* harmony export */   LU: () => (/* binding */ requestFromEnvironment),
/* harmony export */   _b: () => (/* binding */ checkRunOptions),
/* harmony export */   fS: () => (/* binding */ optionName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60384);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99517);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82272);




/** A list where an empty or absent one means the default. */
function listOf(values, fallback) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(values))
        .default([])
        .transform((list) => (list.length > 0 ? [...new Set(list)] : [...fallback]));
}
/** What any version of the vendor's documents allows. */
const MOST_FILES_PER_TASK = 100;
const wordList = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1)).min(1);
const runMembers = {
    engine: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .ENGINES */ .ug).optional(),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).default(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .NT.model),
    language: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional(),
    modelDir: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional(),
    apiKey: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional(),
    baseUrl: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5({ protocol: /^https?$/ }).optional(),
    region: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .REGIONS */ .ij).optional(),
    workspace: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional(),
    parameters: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).default({}),
    channels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0)).min(1).optional(),
    speakers: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(2).max(100)]).optional(),
    vocabularyId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional(),
    phraseId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional(),
    disfluencyRemoval: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    timestampAlignment: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    maskWords: wordList.optional(),
    removeWords: wordList.optional(),
    systemFilter: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    itn: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    words: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    context: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional(),
    eventDetection: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    keep: listOf(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .GW, _defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .NT.keep),
    formats: listOf(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .hR, _defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .NT.formats),
    maxLineWidth: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(10).max(200).default(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .NT.maxLineWidth),
    maxLines: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(5).default(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .NT.maxLines),
    outputDir: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).default(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .NT.outputDir),
    failOn: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .FAIL_ON */ .d$).default(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .NT.failOn),
    timeoutMinutes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .positive()
        .max(24 * 60)
        .default(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .NT.timeoutMinutes),
    maxMinutes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().optional(),
    filesPerTask: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(MOST_FILES_PER_TASK).default(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .NT.filesPerTask),
    wait: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(true),
};
const runSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(runMembers);
const transcribeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ sources: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1)).min(1), ...runMembers });
/**
 * Checks a request at the rim and fills in what it leaves out.
 *
 * @throws InputError with one sentence that names the option and what it accepts.
 */
function checkOptions(request) {
    return check(transcribeSchema, request);
}
/** As {@link checkOptions}, for a request whose sources come from elsewhere. */
function checkRunOptions(request) {
    return check(runSchema, request);
}
function check(schema, request) {
    const parsed = schema.safeParse(request, { reportInput: true });
    if (parsed.success)
        return parsed.data;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(sentence(parsed.error.issues[0]));
}
/**
 * What the environment adds to a request, under the names of the vendor's SDKs, so that one environment serves both. An
 * address named outright leaves no room for the environment's.
 */
function requestFromEnvironment({ region, baseUrl }, env = process.env) {
    const { DASHSCOPE_API_KEY: apiKey, DASHSCOPE_HTTP_BASE_URL: address } = env;
    return {
        ...(apiKey ? { apiKey } : {}),
        ...(address && !region && !baseUrl ? { baseUrl: address } : {}),
    };
}
/** What each option takes, for the sentence that refuses something else. */
const TAKES = {
    sources: 'at least one file, glob or http(s) URL',
    engine: oneOf(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .ENGINES */ .ug),
    model: 'the name of a model, or auto',
    language: 'a language code, such as en, or several, separated by commas',
    modelDir: 'the path of a folder that holds the files of sensevoice-small',
    apiKey: 'a DashScope API key',
    baseUrl: 'an http(s) address that ends in /api/v1',
    region: oneOf(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .REGIONS */ .ij),
    workspace: 'the id of a workspace',
    parameters: 'an object of model parameters',
    channels: 'channel numbers, counted from 0',
    speakers: 'the number of speakers, from 2 to 100, or true where it is not known',
    vocabularyId: 'the id of a hot word list',
    phraseId: 'the id of a phrase list',
    disfluencyRemoval: 'true or false',
    timestampAlignment: 'true or false',
    maskWords: 'a list of words',
    removeWords: 'a list of words',
    systemFilter: 'true or false',
    itn: 'true or false',
    words: 'true or false',
    context: 'a text',
    eventDetection: 'true or false',
    keep: `a list of ${oneOf(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .GW)}`,
    formats: `a list of ${oneOf(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .hR)}`,
    maxLineWidth: 'a whole number from 10 to 200',
    maxLines: 'a whole number from 1 to 5',
    outputDir: 'the path of a folder',
    failOn: oneOf(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .FAIL_ON */ .d$),
    timeoutMinutes: 'a number of minutes, up to 1440',
    maxMinutes: 'a number of minutes',
    filesPerTask: 'a whole number from 1 to 100',
    wait: 'true or false',
};
function oneOf(values) {
    return `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}
function sentence(issue) {
    if (issue.code === 'unrecognized_keys')
        return noSuchOption(issue.keys[0] ?? '');
    const member = String(issue.path[0]);
    if (member === 'sources')
        return 'Name at least one source: a file, a glob or a URL.';
    return `The option ${optionName(member)} cannot be ${shown(issue.input)}: it takes ${TAKES[member]}.`;
}
function noSuchOption(name) {
    const nearest = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .q)(name, Object.keys(TAKES));
    const question = nearest ? ` Did you mean "${optionName(nearest)}"?` : '';
    return `There is no option "${optionName(name)}".${question}`;
}
function shown(value) {
    if (typeof value === 'string')
        return `"${value}"`;
    return typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'left out');
}
/** `maxLineWidth` as the command line and the Action write it: `max-line-width`. */
function optionName(member) {
    return member.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}


/***/ })

};
