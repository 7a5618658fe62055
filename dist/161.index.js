export const id = 161;
export const ids = [161];
export const modules = {

/***/ 23161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./dist/lib/errors.js
var errors = __webpack_require__(99517);
// EXTERNAL MODULE: ./dist/lib/cli/exit-codes.js
var exit_codes = __webpack_require__(87346);
// EXTERNAL MODULE: ./dist/lib/cli/printable.js
var printable = __webpack_require__(28994);
// EXTERNAL MODULE: ./dist/lib/defaults.js
var defaults = __webpack_require__(60384);
;// CONCATENATED MODULE: ./dist/lib/cli/flag-values.js

// What a flag's text means; commander puts the flag's name before what is thrown.
/** Separated by commas or spaces. */
function list(text) {
    return text.split(/[\s,]+/).filter((item) => item !== '');
}
function port(text) {
    if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
        throw new esm/* InvalidArgumentError */.Di('It takes a number up to 65535.');
    return Number(text);
}
function number(text) {
    const value = Number(text);
    if (text.trim() === '' || Number.isNaN(value))
        throw new esm/* InvalidArgumentError */.Di('It takes a number.');
    return value;
}
/** `true` where nobody knows how many there are. */
function speakers(text) {
    if (text === 'auto')
        return true;
    if (!/^\d+$/.test(text))
        throw new esm/* InvalidArgumentError */.Di('It takes a whole number from 2 to 100, or auto.');
    return Number(text);
}
function integers(text) {
    return list(text).map((item) => {
        if (!/^\d+$/.test(item))
            throw new esm/* InvalidArgumentError */.Di('It takes whole numbers, separated by commas.');
        return Number(item);
    });
}
function json(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new esm/* InvalidArgumentError */.Di('It takes a JSON object.');
    }
}
/** Separated by commas alone, since each may be several words. */
function phrases(text) {
    return text
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== '');
}
/** `30`, or from and to: `20-60`. */
function span(text) {
    const [, from = '', to = from] = /^(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?$/.exec(text) ?? [];
    if (from === '' || Number(to) < Number(from))
        throw new esm/* InvalidArgumentError */.Di('It takes a number, or two with a hyphen, the smaller one first: 20-60.');
    return [Number(from), Number(to)];
}
function onOrOff(text) {
    if (text !== 'on' && text !== 'off')
        throw new esm/* InvalidArgumentError */.Di('It takes on or off.');
    return text === 'on';
}

;// CONCATENATED MODULE: ./dist/lib/cli/recognition-options.js



/** Adds what can be asked of the recognition; which model takes what, its row in the command "models" tells. */
function addRecognitionOptions(command) {
    return command
        .addOption(new esm/* Option */.c$('--engine <NAME>', 'where to recognise (default: dashscope with a key, else local)').choices(defaults/* ENGINES */.ug))
        .option('--model <NAME>', 'the model; see the command "models"', defaults/* defaults */.NT.model)
        .option('--model-dir <FOLDER>', 'use the files of sensevoice-small in this folder (environment: SENSEVOICE_TRANSCRIBE_MODEL_DIR)')
        .option('--language <CODE>', 'the language spoken, such as en; some models take several: zh,en')
        .option('--channels <LIST>', 'recognise these channels apart, counted from 0 (default: the first with dashscope, all mixed with local)', integers)
        .option('--speakers <N>', 'tell speakers apart; N is how many there are, or auto', speakers)
        .option('--words', 'ask for the times of single words, where the model gives them on request')
        .option('--context <TEXT>', 'what the recording is about, so that its terms are recognised')
        .option('--vocabulary-id <ID>', 'a hot word list of your account')
        .option('--phrase-id <ID>', 'a phrase list of your account, for the first Paraformer models')
        .option('--disfluency-removal', 'leave out filler words')
        .option('--mask-words <LIST>', 'write these words, separated by commas, as asterisks', phrases)
        .option('--remove-words <LIST>', 'leave these words out', phrases)
        .option('--system-filter <on|off>', "mask the words of the vendor's own list (default: on)", onOrOff)
        .option('--itn', 'write numbers, dates and amounts in figures')
        .option('--timestamp-alignment', 'have the times checked against the audio once more')
        .option('--event-detection', "ask for audio events, by a parameter only the vendor's SDKs know")
        .option('--parameters <JSON>', 'model parameters that have no option of their own', json)
        .option('--files-per-task <N>', `how many files go into one task, up to what the model takes (default: ${defaults/* defaults */.NT.filesPerTask})`, number)
        .option('--max-minutes <N>', 'the most minutes of audio to send, where lengths are known before', number);
}

;// CONCATENATED MODULE: ./dist/lib/cli/program.js





// Only what a help text needs is loaded here; each command brings the rest when it runs.
/** The command's whole grammar. A command that ends tells its exit code to `done`. */
function createProgram(done) {
    const program = new esm/* Command */.uB('sensevoice-transcribe')
        .description('Turns audio and video into transcripts: text with times, emotions and audio events.')
        .usage('[SOURCE...] [options]')
        .version(defaults/* VERSION */.xv, '--version', 'print the version')
        .helpCommand(false)
        // What follows a command's name belongs to that command, also where both have an option of the same name.
        .enablePositionalOptions()
        .exitOverride()
        .configureOutput({ outputError: (text, write) => write((0,printable/* printableLines */.f)(text)) })
        .showHelpAfterError('Run with --help to see what there is.');
    const run = addTranscribe(program);
    run.action(async (sources, flags) => {
        done(await (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(752), __webpack_require__.e(52), __webpack_require__.e(674), __webpack_require__.e(839), __webpack_require__.e(323), __webpack_require__.e(248), __webpack_require__.e(599), __webpack_require__.e(362)]).then(__webpack_require__.bind(__webpack_require__, 27322))).transcribeCommand(sources, flags));
    });
    addCollect(program, done);
    addAccount(program, done);
    addRender(program, done);
    addServe(program, done);
    addModels(program, done);
    return program;
}
function addTranscribe(command) {
    command.argument('[SOURCE...]', 'files, globs, http(s):// or oss:// URLs');
    command
        .optionsGroup('Sources:')
        .option('--list <FILE>', 'read more sources, one per line; - is standard input');
    addRecognitionOptions(command.optionsGroup('Recognition:'));
    addRunOptions(command);
    return command.addHelpText('after', EXAMPLES);
}
function addAccount(program, done) {
    const cancel = program
        .command('cancel')
        .description('cancel tasks at DashScope that have not begun')
        .argument('<TASK...>', 'ids of tasks, or the tasks.json that a run left');
    addAccountOptions(cancel).action(async (tasks, flags) => {
        done(await (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(752), __webpack_require__.e(52), __webpack_require__.e(323), __webpack_require__.e(272)]).then(__webpack_require__.bind(__webpack_require__, 16565))).cancelCommand(tasks, flags));
    });
    const check = program
        .command('check')
        .description('try the API key, the region and the address, with a call that costs nothing');
    addAccountOptions(check).action(async (flags) => {
        done(await (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(752), __webpack_require__.e(52), __webpack_require__.e(323), __webpack_require__.e(272)]).then(__webpack_require__.bind(__webpack_require__, 16565))).checkCommand(flags));
    });
}
function addRunOptions(command) {
    addAccountOptions(command)
        .optionsGroup('Tasks:')
        .option('--timeout-minutes <N>', 'stop waiting after this time', number, defaults/* defaults */.NT.timeoutMinutes)
        .option('--no-wait', 'do not wait for results; the command "collect" fetches them within 24 hours')
        .addOption(new esm/* Option */.c$('--result-cache <WHEN>', 'remember results and tasks, so that nothing is paid for twice: auto (with DashScope), on, or off')
        .choices(defaults/* CACHE_SETTINGS */.dL)
        .default('auto'));
    return addOutputOptions(command.optionsGroup('Output:'), defaults/* defaults */.NT.formats).addOption(new esm/* Option */.c$('--fail-on <WHEN>', 'when to exit with 1: any source failed, all did, or never')
        .choices(defaults/* FAIL_ON */.d$)
        .default(defaults/* defaults */.NT.failOn));
}
function addAccountOptions(command) {
    return command
        .optionsGroup('DashScope:')
        .option('--api-key <KEY>', 'the API key (better: the environment variable DASHSCOPE_API_KEY)')
        .addOption(new esm/* Option */.c$('--region <NAME>', 'the region of the account').choices(defaults/* REGIONS */.ij))
        .option('--base-url <URL>', 'another service (environment: DASHSCOPE_HTTP_BASE_URL)')
        .option('--workspace <ID>', 'the workspace, where the key needs one');
}
function addCollect(program, done) {
    const collect = program
        .command('collect')
        .description('fetch what was submitted to DashScope before, by the ids of its tasks')
        .argument('<TASK...>', 'ids of tasks, or the tasks.json that a run left');
    addRunOptions(collect).action(async (tasks, flags) => {
        done(await (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(752), __webpack_require__.e(52), __webpack_require__.e(674), __webpack_require__.e(839), __webpack_require__.e(323), __webpack_require__.e(248), __webpack_require__.e(599), __webpack_require__.e(362)]).then(__webpack_require__.bind(__webpack_require__, 27322))).collectCommand(tasks, flags));
    });
}
function addOutputOptions(command, formats) {
    return command
        .addOption(listOption('--formats <LIST>', `which files: any of ${defaults/* FORMATS */.hR.join(',')}`, formats))
        .option('--output-dir <FOLDER>', 'where the files go', defaults/* defaults */.NT.outputDir)
        .addOption(listOption('--keep <LIST>', `what to keep: any of ${defaults/* KINDS */.GW.join(',')}`, defaults/* defaults */.NT.keep))
        .option('--max-line-width <N>', 'columns of a subtitle line', number, defaults/* defaults */.NT.maxLineWidth)
        .option('--max-lines <N>', 'lines of a subtitle', number, defaults/* defaults */.NT.maxLines)
        .option('--json', 'print one JSON array instead of text');
}
function addRender(program, done) {
    const render = program
        .command('render')
        .description('turn saved transcription JSON, of any model, into every format')
        .argument('<FILE...>', 'the JSON behind a transcription_url, or our own .json');
    addOutputOptions(render, [...defaults/* FORMATS */.hR]).action(async (files, flags) => {
        done(await (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(52), __webpack_require__.e(839), __webpack_require__.e(397), __webpack_require__.e(605)]).then(__webpack_require__.bind(__webpack_require__, 73605))).renderCommand(files, flags));
    });
}
function addServe(program, done) {
    program
        .command('serve')
        .description('run the local service alone, for any DashScope client')
        .option('--port <N>', 'the port; 0 takes a free one', port, 8600)
        .option('--api-key <KEY>', 'the key clients must send (default: a new one, printed)')
        .option('--host <ADDRESS>', 'the address to listen on', '127.0.0.1')
        .addOption(repeatable('--allow-host <NAME>', 'answer requests to this host name too; repeatable'))
        .option('--allow-private-sources', 'fetch sources from private addresses although others can reach the service')
        .addOption(repeatable('--alias <NAME=MODEL>', 'answer for NAME with MODEL; repeatable'))
        .option('--replay <FOLDER>', 'answer with the saved transcripts of this folder')
        .option('--replay-seconds <SPAN>', 'let each file of a replay take this long, such as 30 or 20-60', span)
        .addOption(repeatable('--fault <NAME[=TIMES|=SHARE%]>', 'go wrong in this way, to try a client with; repeatable'))
        .option('--model-dir <FOLDER>', 'use the files of sensevoice-small in this folder')
        .action(async (flags) => {
        done(await (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(752), __webpack_require__.e(700), __webpack_require__.e(575), __webpack_require__.e(431), __webpack_require__.e(733)]).then(__webpack_require__.bind(__webpack_require__, 17894))).serveCommand(flags));
    });
}
function addModels(program, done) {
    const models = program
        .command('models')
        .description('list the models; "models install NAME" fetches a local one ahead of time, "models verify NAME" tries it')
        .option('--json', 'print JSON, with the files and their hashes')
        .action(async (flags) => {
        done(await (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(752), __webpack_require__.e(674), __webpack_require__.e(575), __webpack_require__.e(990), __webpack_require__.e(599), __webpack_require__.e(517)]).then(__webpack_require__.bind(__webpack_require__, 98148))).modelsCommand(flags));
    });
    models
        .command('install')
        .description('install the local engine with this model')
        .argument('<NAME>')
        .action(async (name) => {
        done(await (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(752), __webpack_require__.e(674), __webpack_require__.e(575), __webpack_require__.e(990), __webpack_require__.e(599), __webpack_require__.e(517)]).then(__webpack_require__.bind(__webpack_require__, 98148))).installCommand(name));
    });
    models
        .command('verify')
        .description('install a local model, check its files by their hashes, and transcribe a recording with it')
        .argument('<NAME>')
        .option('--recording <FILE>', 'a recording of your own (default: a sample in English)')
        .option('--model-dir <FOLDER>', 'use the files of sensevoice-small in this folder')
        .action(async (name, flags) => {
        done(await (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(752), __webpack_require__.e(674), __webpack_require__.e(575), __webpack_require__.e(990), __webpack_require__.e(599), __webpack_require__.e(269)]).then(__webpack_require__.bind(__webpack_require__, 73108))).verifyCommand(name, flags));
    });
}
const EXAMPLES = `
Examples:
  sensevoice-transcribe talk.mp3                      transcribe on this machine, without an account
  sensevoice-transcribe "talks/*.mp4" --formats srt   subtitles for many videos
  sensevoice-transcribe https://example.com/a.mp3 --engine dashscope
  sensevoice-transcribe render saved.json             every format from a saved transcription
  sensevoice-transcribe serve                         DashScope's API on 127.0.0.1

Text goes to standard output, progress to standard error, files to the output folder.
Exit codes: 0 all succeeded, 1 something failed, 2 refused before anything was sent, 130 interrupted.`;
function listOption(flags, description, fallback) {
    return new esm/* Option */.c$(flags, description).argParser(list).default([...fallback], fallback.join(','));
}
function repeatable(flags, description) {
    const collect = (item, items) => [...items, item];
    return new esm/* Option */.c$(flags, description).argParser(collect).default([], 'none');
}

;// CONCATENATED MODULE: ./dist/lib/cli/command-line.js





/**
 * Runs one command to its end; gives the exit code: 0 all succeeded, 1 something failed, 2 refused before anything was
 * sent, 130 or 143 interrupted.
 */
async function runCommandLine(args) {
    let exitCode = exit_codes/* EXIT */.d.ok;
    // A reader that has seen enough (`| head`) is no fault; the files are written all the same.
    for (const stream of [process.stdout, process.stderr]) {
        stream.on('error', (error) => {
            if (error.code === 'EPIPE')
                return;
            // It may come after the command has ended.
            process.on('exit', () => {
                process.exitCode = exit_codes/* EXIT */.d.failed;
            });
            if (stream !== process.stderr)
                process.stderr.write(`The text could not be written out: ${error.message}.\n`);
        });
    }
    const program = createProgram((code) => {
        exitCode = code;
    });
    try {
        if (args.length === 0) {
            program.outputHelp({ error: true });
            return exit_codes/* EXIT */.d.refused;
        }
        await program.parseAsync(args, { from: 'user' });
        return exitCode;
    }
    catch (error) {
        if (error instanceof esm/* CommanderError */.b7)
            return error.exitCode === 0 ? exit_codes/* EXIT */.d.ok : exit_codes/* EXIT */.d.refused;
        process.stderr.write(`${(0,printable/* printableLines */.f)((0,errors/* describeError */.Uc)(error))}\n`);
        return error instanceof errors/* InputError */.dz ? exit_codes/* EXIT */.d.refused : exit_codes/* EXIT */.d.failed;
    }
}


/***/ }),

/***/ 87346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
/** How the command ends. */
const EXIT = {
    ok: 0,
    /** Something failed, by `fail-on`. */
    failed: 1,
    /** Refused before anything was sent. */
    refused: 2,
};


/***/ }),

/***/ 28994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ printableLines),
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/** Text that a terminal shows and does not obey: control characters, other than tabs, become visible or go. */
function printable(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
    return text.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}
/** The same, line by line. */
function printableLines(text) {
    return text.split('\n').map(printable).join('\n');
}


/***/ }),

/***/ 60384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   NT: () => (/* binding */ defaults),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   dL: () => (/* binding */ CACHE_SETTINGS),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   ij: () => (/* binding */ REGIONS),
/* harmony export */   ug: () => (/* binding */ ENGINES),
/* harmony export */   xv: () => (/* binding */ VERSION)
/* harmony export */ });
/* unused harmony export TRANSCRIPT_FORMATS */
/** The version of this package. */
const VERSION = '0.1.0';
/** The formats a transcript can be written in, by their file extension. */
const TRANSCRIPT_FORMATS = ['txt', 'srt', 'vtt', 'md', 'json'];
/** All that can be asked for: those, and `html`, the page of the whole run. */
const FORMATS = [...TRANSCRIPT_FORMATS, 'html'];
/** The kinds of content that can be kept in what is rendered. */
const KINDS = ['text', 'emotions', 'events'];
const ENGINES = ['dashscope', 'local'];
/** The regions of DashScope, and the two platforms apart from them; a key works only in its own. */
const REGIONS = [
    'cn-beijing',
    'ap-southeast-1',
    'us-east-1',
    'cn-hongkong',
    'eu-central-1',
    'ap-northeast-1',
    'finance',
    'qianwen',
];
const FAIL_ON = ['any', 'all', 'never'];
/** Whether results and tasks are remembered from run to run. */
const CACHE_SETTINGS = ['auto', 'on', 'off'];
/** What holds where the user says nothing. Free of imports, so that help texts can show it without loading anything. */
const defaults = {
    model: 'auto',
    formats: ['txt', 'srt', 'vtt', 'json'],
    keep: ['text', 'emotions', 'events'],
    outputDir: 'transcripts',
    maxLineWidth: 42,
    maxLines: 2,
    failOn: 'any',
    timeoutMinutes: 60,
    /** Valid under every version of the vendor's documents, and no file can hurt another. */
    filesPerTask: 1,
    baseUrl: 'https://dashscope.aliyuncs.com/api/v1',
    /** The live hosted model that still returns emotions. */
    dashscopeModel: 'qwen3-asr-flash-filetrans',
};


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


/***/ })

};
