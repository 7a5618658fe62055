export const id = 289;
export const ids = [289];
export const modules = {

/***/ 2289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  transcribeSource: () => (/* binding */ transcribeSource)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./dist/lib/errors.js
var errors = __webpack_require__(9517);
;// CONCATENATED MODULE: ./dist/lib/dashscope/poller.js

const FAULTS_TOLERATED = 5;
/** Owns all outstanding tasks and the budget of looks at them. */
class Poller {
    client;
    options;
    outstanding = 0;
    constructor(client, options = {}) {
        this.client = client;
        this.options = { minimumIntervalMs: 700, maximumIntervalMs: 10_000, looksPerSecond: 15, ...options };
    }
    /** Yields a snapshot whenever state or progress changes, and returns the terminal one. Leaving the loop stops polling. */
    async *watch(taskId, { timeoutMs, signal }) {
        const { clock } = this.client;
        const started = clock.now();
        const deadline = started + timeoutMs;
        let last;
        let faults = 0;
        this.outstanding++;
        try {
            for (;;) {
                const isLast = clock.now() >= deadline;
                const snapshot = await this.look(taskId, signal, faults);
                faults = snapshot ? 0 : faults + 1;
                if (snapshot && changed(last, snapshot))
                    yield snapshot;
                last = snapshot ?? last;
                if (snapshot?.terminal)
                    return snapshot;
                if (isLast)
                    throw timeout(taskId, timeoutMs, last);
                await clock.sleep(Math.min(this.intervalMs(clock.now() - started), deadline - clock.now()), signal);
            }
        }
        finally {
            this.outstanding--;
        }
    }
    /** Drains {@link watch}. */
    async wait(taskId, options) {
        const views = this.watch(taskId, options);
        for (;;) {
            const view = await views.next();
            if (view.done)
                return view.value;
        }
    }
    /** No news, where a look failed in passing; the request's own retries were spent on it already. */
    async look(taskId, signal, faults) {
        try {
            return await this.client.status(taskId, { signal });
        }
        catch (error) {
            signal?.throwIfAborted();
            if (error instanceof errors/* TranscribeError */.UB && error.retryable && faults < FAULTS_TOLERATED)
                return undefined;
            throw error;
        }
    }
    intervalMs(ageMs) {
        const { minimumIntervalMs, maximumIntervalMs, looksPerSecond } = this.options;
        const share = (this.outstanding / looksPerSecond) * 1000;
        const patience = Math.min(ageMs / 20, maximumIntervalMs);
        const jitter = 0.9 + this.client.clock.random() / 5;
        return Math.max(minimumIntervalMs, share, patience) * jitter;
    }
}
function changed(before, now) {
    return before?.status !== now.status || before.progress !== now.progress;
}
function timeout(taskId, timeoutMs, last) {
    const minutes = Math.round(timeoutMs / 6000) / 10;
    return new errors/* WaitTimeoutError */.Do(taskId, `Task ${taskId} was still ${last?.status ?? 'unanswered'} after ${minutes} minutes.`, { advice: 'It goes on remotely: collect it later by its id.' });
}

;// CONCATENATED MODULE: ./dist/lib/dashscope/transcription.js
/** Reads the JSON behind a result URL. Unknown fields are passed over; missing ones are left out. */
function readTranscription(reply) {
    const root = asObject(reply);
    const durationMs = asNumber(asObject(root.properties).original_duration_in_milliseconds);
    return {
        ...(durationMs === undefined ? {} : { durationMs }),
        channels: asArray(root.transcripts).map((item, index) => readChannel(asObject(item), index)),
        notices: asArray(root.warnings).filter((notice) => typeof notice === 'string'),
    };
}
function readChannel(item, index) {
    const sentences = asArray(item.sentences).map((sentence) => readSentence(asObject(sentence)));
    return {
        channel: asNumber(item.channel_id) ?? index,
        text: sentences.map(({ text }) => text).join(' '),
        sentences,
        events: [],
    };
}
function readSentence(item) {
    const startMs = asNumber(item.begin_time);
    const endMs = asNumber(item.end_time);
    return {
        ...(startMs === undefined || endMs === undefined ? {} : { startMs, endMs }),
        text: String(item.text ?? '').trim(),
        events: [],
    };
}
function asObject(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function asArray(value) {
    return Array.isArray(value) ? value : [];
}
function asNumber(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./dist/lib/pipeline.js




/** Upload, submit, poll, fetch and parse for one source. */
async function transcribeSource(source, { client, polling }, options) {
    const { model, signal } = options;
    const fileUrl = source.kind === 'url' ? source.url : await upload(client, source, options);
    const { taskId } = await client.submit({ model, fileUrls: [fileUrl] }, { signal });
    const snapshot = await new Poller(client, polling).wait(taskId, options);
    const file = snapshot.files[0];
    if (!file?.transcriptionUrl) {
        const { serviceCode, message } = file ?? snapshot;
        throw new errors/* TaskFailedError */.zX(taskId, serviceCode ?? snapshot.status, message ?? 'The task ended without a result.');
    }
    const { channels, durationMs } = readTranscription(await client.result(file.transcriptionUrl, { signal }));
    return {
        source: source.name,
        engine: options.engine,
        model,
        annotations: [],
        ...(durationMs === undefined ? {} : { durationMs }),
        channels,
        warnings: [],
    };
}
function upload(client, source, { model, signal }) {
    const { path, name, sizeBytes } = source;
    return client.upload({ name, sizeBytes, open: () => (0,external_node_fs_.createReadStream)(path) }, model, { signal });
}


/***/ })

};
