export const id = 362;
export const ids = [362];
export const modules = {

/***/ 27322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectCommand: () => (/* binding */ collectCommand),
  transcribeCommand: () => (/* binding */ transcribeCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./dist/lib/defaults.js
var defaults = __webpack_require__(60384);
// EXTERNAL MODULE: ./dist/lib/engines.js
var engines = __webpack_require__(26323);
// EXTERNAL MODULE: ./dist/lib/engine-choice.js
var engine_choice = __webpack_require__(32406);
// EXTERNAL MODULE: ./dist/lib/errors.js
var errors = __webpack_require__(99517);
// EXTERNAL MODULE: ./dist/lib/options.js
var options = __webpack_require__(14770);
// EXTERNAL MODULE: ./dist/lib/outcome.js
var outcome = __webpack_require__(35828);
;// CONCATENATED MODULE: ./dist/lib/sources/source-list.js
/** The entries of a list: one per line, blank lines and lines that begin with `#` left out; a name may hold a `#`. */
function readSourceList(text) {
    return text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}

// EXTERNAL MODULE: ./dist/lib/sources/task-files.js
var task_files = __webpack_require__(24742);
// EXTERNAL MODULE: ./dist/lib/transcribe.js + 15 modules
var transcribe = __webpack_require__(45867);
// EXTERNAL MODULE: ./dist/lib/cli/exit-codes.js
var exit_codes = __webpack_require__(87346);
// EXTERNAL MODULE: ./dist/lib/cli/interruption.js
var interruption = __webpack_require__(33386);
// EXTERNAL MODULE: ./dist/lib/cli/progress.js
var cli_progress = __webpack_require__(90266);
// EXTERNAL MODULE: ./dist/lib/cli/report.js
var report = __webpack_require__(19203);
;// CONCATENATED MODULE: ./dist/lib/cli/transcribe-command.js














/** Transcribes sources; gives the exit code. */
async function transcribeCommand(sources, flags) {
    const { list, ...rest } = flags;
    const listed = list === undefined ? [] : readSourceList(await listText(list));
    return run(rest, 'transcribed', (request, hooks) => (0,transcribe/* transcribe */.ke)({ ...request, sources: [...sources, ...listed] }, hooks));
}
/** Collects tasks submitted earlier; gives the exit code. */
async function collectCommand(tasks, flags) {
    const list = await (0,task_files/* findTasks */.U)(tasks.join('\n'));
    return run(flags, 'collected', (request, hooks) => (0,transcribe/* collect */.Fo)(list, request, hooks));
}
async function run({ json, resultCache = 'auto', ...flags }, done, start) {
    const interrupted = (0,interruption/* interruption */.Y)();
    const progress = (0,cli_progress/* openProgress */.m)(process.stderr);
    const text = new report/* OutcomesText */.Bp(json ?? false);
    const outcomes = [];
    const onEvent = (event) => {
        if (event.type === 'outcome') {
            text.add(event.index, event.outcome);
            outcomes[event.index] = (0,outcome/* briefOf */.Gb)(event.outcome);
        }
        progress.onEvent(event);
    };
    let result;
    try {
        const request = { ...(0,options/* requestFromEnvironment */.LU)(flags), ...flags };
        const remembers = resultCache === 'on' || (resultCache === 'auto' && isPaidFor(request));
        const memoryFolder = remembers ? (0,engines/* localMemoryFolder */.fm)() : undefined;
        const { signal } = interrupted;
        result = await start(request, { signal, onEvent, memoryFolder, keepOutcomes: false });
    }
    finally {
        progress.close();
        interrupted.release();
    }
    for (const piece of text.pieces())
        process.stdout.write(piece);
    process.stderr.write((0,report/* summary */.z)(outcomes, done, result.report));
    if (interrupted.exitCode !== undefined)
        return interrupted.exitCode;
    return (0,outcome/* countsAsFailed */.yc)(outcomes, flags.failOn ?? defaults/* defaults */.NT.failOn) ? exit_codes/* EXIT */.d.failed : exit_codes/* EXIT */.d.ok;
}
/** What this machine recognises itself costs nothing to do again. */
function isPaidFor({ model = defaults/* defaults */.NT.model, ...wishes }) {
    return (0,engine_choice/* needsKey */.f)({ ...wishes, model });
}
async function listText(path) {
    if (path === '-')
        return (0,consumers_.text)(process.stdin);
    return (0,promises_.readFile)(path, 'utf8').catch((cause) => {
        throw new errors/* InputError */.dz(`The list ${path} cannot be read.`, { cause });
    });
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

/***/ 89614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R6: () => (/* binding */ unknownModelMessage),
/* harmony export */   mf: () => (/* binding */ modelFinder),
/* harmony export */   ut: () => (/* binding */ baseLanguage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99517);

/**
 * Answers to the models' own names, to those that the cloud had for the same models, and to the aliases, which win; to
 * no other name, since a model that stands in for another must be the user's choice.
 *
 * @param aliases names that may be asked for, each with the model that answers.
 * @throws InputError for an alias of a model that is not there.
 */
function modelFinder(models, aliases = {}) {
    const named = new Map(models.map((model) => [model.name, model]));
    const found = new Map(models.flatMap((model) => (model.answersFor ?? []).map((name) => [name, model])));
    for (const [name, model] of named)
        found.set(name, model);
    for (const [alias, name] of Object.entries(aliases)) {
        const model = named.get(name);
        if (!model) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The alias "${alias}" stands for "${name}", which is no local model.`, {
                advice: `The local models are ${namesOf(models)}.`,
            });
        }
        if (named.has(alias)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The alias "${alias}" is the name of a local model.`, {
                advice: 'Choose a name that the service does not have yet.',
            });
        }
        found.set(alias, model);
    }
    return (name) => found.get(name);
}
/** The refusal of a name: what there is instead, and how to have the name answered here. */
function unknownModelMessage(name, models) {
    const [first] = models;
    const shown = name.slice(0, 100);
    const refusal = `Model can not be found. "${shown}" is not a model of this local service, which has ${namesOf(models)}.`;
    return first
        ? `${refusal} To have it answered here, start the service with --alias ${shown}=${first.name}.`
        : refusal;
}
/** `en-US` and `EN` are `en`. */
function baseLanguage(code) {
    return code.trim().toLowerCase().split(/[-_]/)[0] ?? '';
}
function namesOf(models) {
    return models.map(({ name }) => name).join(', ') || 'none';
}


/***/ }),

/***/ 35828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ briefOf),
/* harmony export */   O$: () => (/* binding */ isRecognised),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   yc: () => (/* binding */ countsAsFailed)
/* harmony export */ });
/** Whether there is a transcript, be it one that could not be written. */
function isRecognised(outcome) {
    return outcome.status === 'succeeded' || (outcome.status === 'failed' && outcome.recognised === true);
}
function briefOf({ transcript: _, ...brief }) {
    return brief;
}
function countOf(outcomes, status) {
    return outcomes.filter((outcome) => outcome.status === status).length;
}
/** Whether a run counts as failed. */
function countsAsFailed(outcomes, failOn) {
    const failed = countOf(outcomes, 'failed');
    return { any: failed > 0, all: failed > 0 && failed === outcomes.length, never: false }[failOn];
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

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
