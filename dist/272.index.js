export const id = 272;
export const ids = [272];
export const modules = {

/***/ 16565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cancelCommand: () => (/* binding */ cancelCommand),
/* harmony export */   checkCommand: () => (/* binding */ checkCommand)
/* harmony export */ });
/* harmony import */ var _engines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26323);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99517);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14770);
/* harmony import */ var _sources_task_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24742);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87346);





/** Tries key and address with the cheapest call there is; gives the exit code. */
async function checkCommand(flags) {
    return withClient(flags, async (client) => {
        const { total } = await client.list({ pageSize: 1 }, { limits: { retries: 1 } });
        const tasks = total === 1 ? '1 task' : `${total} tasks`;
        process.stdout.write(`${client.address} answers and takes the key: ${tasks} in the last 24 hours.\n`);
        return _exit_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.ok;
    });
}
/** Cancels tasks that have not begun; gives the exit code, 1 when it was too late for one. */
async function cancelCommand(names, flags) {
    const tasks = await (0,_sources_task_files_js__WEBPACK_IMPORTED_MODULE_1__/* .findTasks */ .U)(names.join('\n'));
    return withClient(flags, async (client) => {
        let exitCode = _exit_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.ok;
        for (const taskId of new Set(tasks.map((task) => task.taskId))) {
            const outcome = await client.cancel(taskId).then((cancelled) => (cancelled ? 'cancelled' : 'not cancelled: it has begun, or ended'), (error) => `not cancelled: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(error)}`);
            if (outcome !== 'cancelled')
                exitCode = _exit_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.failed;
            process.stdout.write(`${taskId}: ${outcome}\n`);
        }
        return exitCode;
    });
}
async function withClient(flags, work) {
    const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .checkRunOptions */ ._b)({ ...(0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .requestFromEnvironment */ .LU)(flags), ...flags });
    if (!options.apiKey) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('There is no API key to try.', {
            advice: 'Set DASHSCOPE_API_KEY, or give --api-key.',
        });
    }
    const client = (0,_engines_js__WEBPACK_IMPORTED_MODULE_4__/* .openClient */ .My)(options);
    try {
        return await work(client);
    }
    finally {
        await client.close();
    }
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

/***/ 42485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _j: () => (/* binding */ asArray),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   i: () => (/* binding */ asNumber)
/* harmony export */ });
// Ways to look at JSON whose shape is not promised, for what is too large for a schema.
function asObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function asArray(value) {
    return Array.isArray(value) ? value : [];
}
function asNumber(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
function asText(value) {
    return typeof value === 'string' ? value : undefined;
}


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


/***/ }),

/***/ 4016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ displayName),
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   nY: () => (/* binding */ nameStem),
/* harmony export */   s5: () => (/* binding */ isMediaName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _dashscope_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50702);


/** Endings that say what a file is and nothing else, so that they are not part of its name. */
const MEDIA_ENDING = /\.(?:aac|ac3|aif|aiff|alac|amr|avi|caf|eac3|flac|flv|m4a|m4b|mka|mkv|mov|mp2|mp3|mp4|mpe?g|mts|oga|ogg|ogv|opus|ts|wav|webm|wma|wmv|3gp|json)$/i;
/** What a source's output files are named after: its last path segment without a media ending. */
function stemOf(source) {
    return fileNameOf(source).replace(MEDIA_ENDING, '');
}
/** The same for a source of which only the name is left. */
function nameStem(name) {
    return lastPart(name).replace(MEDIA_ENDING, '');
}
/** Whether a file of this name holds audio or video, going by its ending. */
function isMediaName(name) {
    return MEDIA_ENDING.test(name) && !/\.json$/i.test(name);
}
function fileNameOf(source) {
    if (source.kind === 'file')
        return source.fileName;
    return lastPart(source.kind === 'url' ? source.url : source.name);
}
function lastPart(name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(URL.canParse(name) ? decodedPath(name) : name);
}
/** A name fit for logs and files: a URL's credentials and what signs it are left out. */
function displayName(name) {
    if (!/^[a-z]+:\/\//i.test(name) || !URL.canParse(name))
        return name;
    const url = new URL(name);
    if (!url.username && !url.password && !url.search && !url.hash)
        return name;
    url.username = '';
    url.password = '';
    for (const [parameter, value] of [...url.searchParams]) {
        if ((0,_dashscope_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretParameter */ .qc)(parameter, value))
            url.searchParams.delete(parameter);
    }
    if (/=/.test(url.hash))
        url.hash = '';
    return url.href;
}
function decodedPath(url) {
    const { pathname, host } = new URL(url);
    const path = pathname.split('/').findLast((segment) => segment !== '') ?? host;
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 24742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ findTasks)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73382);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99517);
/* harmony import */ var _task_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69641);




/**
 * Tasks to collect, named in any way: by the JSON that a run gave, by ids, or by paths and globs of the `tasks.json` that
 * runs left. What is named twice is taken once; a glob that finds nothing names none.
 *
 * @throws InputError for what is no list of tasks, and for a file that cannot be read.
 */
async function findTasks(text) {
    if (/^\s*[[{]/.test(text))
        return (0,_task_list_js__WEBPACK_IMPORTED_MODULE_1__/* .readTaskList */ .WA)(text);
    const names = text.split(/[\s,]+/).filter((name) => name !== '');
    const lists = await Promise.all(names.map((name) => (name.endsWith('.json') ? tasksIn(name) : (0,_task_list_js__WEBPACK_IMPORTED_MODULE_1__/* .readTaskList */ .WA)(name))));
    return (0,_task_list_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutRepeats */ .jP)(lists.flat());
}
async function tasksIn(name) {
    const paths = /[*?{]/.test(name) ? await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_2__/* .glob */ .TI)(name.replaceAll('\\', '/')) : [name];
    const texts = await Promise.all(paths.map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch((cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`The list of tasks ${path} cannot be read.`, { cause });
    })));
    return texts.flatMap(_task_list_js__WEBPACK_IMPORTED_MODULE_1__/* .readTaskList */ .WA);
}


/***/ }),

/***/ 69641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ unfinishedTasks),
/* harmony export */   WA: () => (/* binding */ readTaskList),
/* harmony export */   jP: () => (/* binding */ withoutRepeats)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99517);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4016);



/** At DashScope a task and its result are kept this long after its end, so at least this long after its submit. */
const KEPT_MS = 24 * 3_600_000;
const entrySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    submitted_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$({ offset: true }).optional(),
    address_hash: zod__WEBPACK_IMPORTED_MODULE_0__/* .hash */ .tWU('sha256').optional(),
    // It becomes a file's name.
    result_key: zod__WEBPACK_IMPORTED_MODULE_0__/* .hash */ .tWU('sha256').optional(),
});
/** The tasks of a run that are not finished, for a later run to collect. */
function unfinishedTasks(outcomes) {
    return outcomes.flatMap((outcome) => {
        const { taskId, submittedAt, source, model, addressHash, resultKey } = outcome;
        const goesOn = outcome.status === 'pending' || (outcome.status === 'failed' && outcome.goesOn);
        if (!goesOn || !taskId)
            return [];
        const times = submittedAt === undefined ? {} : stampsOf(submittedAt);
        const address = addressHash === undefined ? {} : { address_hash: addressHash };
        const key = resultKey === undefined ? {} : { result_key: resultKey };
        return [{ id: taskId, source: (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .displayName */ .QC)(source), model, ...times, ...address, ...key }];
    });
}
function stampsOf(submittedAt) {
    const [submitted_at, expires_at] = [submittedAt, submittedAt + KEPT_MS].map((ms) => new Date(ms).toISOString());
    return { submitted_at, expires_at };
}
/**
 * Reads tasks to collect: the JSON of {@link unfinishedTasks}, or bare ids separated by commas or white space. What is
 * named twice is taken once.
 *
 * @throws InputError when it is neither.
 */
function readTaskList(text) {
    const entries = /^\s*[[{]/.test(text) ? readJson(text) : readIds(text);
    return withoutRepeats(entries);
}
/** Each source of each task once. */
function withoutRepeats(tasks) {
    return [...new Map(tasks.map((task) => [`${task.taskId} ${task.addressHash ?? ''}`, task])).values()];
}
function readJson(text) {
    const refused = new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('The list of tasks is not the JSON that an earlier run gave.', {
        advice: 'Pass the output “tasks” on whole, or name ids separated by commas.',
    });
    try {
        const parsed = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(entrySchema).safeParse([JSON.parse(text)].flat());
        if (parsed.success)
            return parsed.data.map(toSource);
    }
    catch { }
    throw refused;
}
function toSource(entry) {
    const { id, source, model, submitted_at, address_hash, result_key } = entry;
    return {
        kind: 'task',
        name: source || id,
        taskId: id,
        ...(model && { model }),
        ...(submitted_at && { submittedAt: Date.parse(submitted_at) }),
        ...(address_hash && { addressHash: address_hash }),
        ...(result_key && { resultKey: result_key }),
    };
}
function readIds(text) {
    return text
        .split(/[\s,]+/)
        .filter((id) => id !== '')
        .map((id) => {
        if (/^[\w.-]{8,128}$/.test(id))
            return { kind: 'task', name: id, taskId: id };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`"${id.slice(0, 80)}" is not the id of a task.`, {
            advice: 'Ids look like f86ec806-4d73-485f-a24f-000000000000.',
        });
    });
}


/***/ })

};
