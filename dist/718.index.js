export const id = 718;
export const ids = [718];
export const modules = {

/***/ 3211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runStep: () => (/* binding */ runStep)
});

// EXTERNAL MODULE: ./dist/lib/engine-choice.js
var engine_choice = __webpack_require__(32406);
// EXTERNAL MODULE: ./dist/lib/errors.js
var errors = __webpack_require__(99517);
// EXTERNAL MODULE: ./dist/lib/options.js
var lib_options = __webpack_require__(14770);
// EXTERNAL MODULE: ./dist/lib/outcome.js
var lib_outcome = __webpack_require__(35828);
// EXTERNAL MODULE: ./dist/lib/sources/task-files.js
var task_files = __webpack_require__(24742);
// EXTERNAL MODULE: ./dist/lib/transcribe.js + 15 modules
var transcribe = __webpack_require__(45867);
// EXTERNAL MODULE: ./dist/lib/sources/source.js
var sources_source = __webpack_require__(4016);
;// CONCATENATED MODULE: ./dist/lib/action/annotations.js


/** The runner keeps ten errors of a step; one is left for the step's own. */
const MOST_ERRORS = 9;
/** Of warnings it keeps ten too; some are given before the end. */
const MOST_NOTES = 6;
/** One error for each source that failed, up to what is shown, and then one that says how many more. */
function annotateFailures(outcomes, { annotate }) {
    const failed = outcomes.filter((outcome) => outcome.status === 'failed');
    const shown = failed.length > MOST_ERRORS ? failed.slice(0, MOST_ERRORS - 1) : failed;
    for (const { source, error } of shown)
        annotate('error', (0,errors/* describeError */.Uc)(error), (0,sources_source/* displayName */.QC)(source));
    const more = failed.length - shown.length;
    if (more > 0)
        annotate('error', `${more} more sources failed: see the summary, or manifest.json.`);
}
/** Warnings and notices about the step, up to what is shown, and then one that says how many more. */
function annotateNotes({ notes, notices }, { annotate }) {
    for (const note of folded(notes))
        annotate('warning', note);
    for (const notice of folded(notices))
        annotate('notice', notice);
}
function folded(notes) {
    if (notes.length <= MOST_NOTES)
        return [...notes];
    const more = notes.length - MOST_NOTES + 1;
    return [...notes.slice(0, MOST_NOTES - 1), `${more} more things are to be known: see the summary.`];
}

;// CONCATENATED MODULE: ./dist/lib/action/cancellation.js
/** The runner sends SIGINT, after 7.5 s SIGTERM, and 2.5 s later it kills. */
const RECOGNITION_ENDS_MS = 4000;
const DELIVERY_ENDS_MS = 6000;
const PROCESS_ENDS_MS = 7000;
const SIGNALS = ['SIGINT', 'SIGTERM'];
/** Listens to the runner's wish to stop; `exit` is called when the time is over. */
function listenForCancellation(clock, exit) {
    const stages = [new AbortController(), new AbortController(), new AbortController()];
    const timers = [];
    const stop = () => {
        if (stages[0].signal.aborted)
            return;
        const reason = new Error('the step was cancelled');
        stages[0].abort(reason);
        timers.push(clock.after(RECOGNITION_ENDS_MS, () => stages[1].abort(reason)), clock.after(DELIVERY_ENDS_MS, () => stages[2].abort(reason)), clock.after(PROCESS_ENDS_MS, exit));
    };
    for (const name of SIGNALS)
        process.on(name, stop);
    return {
        signal: stages[0].signal,
        recognition: stages[1].signal,
        delivery: stages[2].signal,
        release() {
            for (const name of SIGNALS)
                process.off(name, stop);
            for (const cancel of timers)
                cancel();
        },
    };
}

// EXTERNAL MODULE: ./dist/lib/action/deliveries.js + 10 modules
var deliveries = __webpack_require__(75750);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./dist/lib/delivery/file-names.js
var file_names = __webpack_require__(76778);
;// CONCATENATED MODULE: ./dist/lib/action/delivery-plan.js




/** Where a run's results go: nowhere without a runner, and only where they are of use. */
function planDelivery({ inputs, job, outputDir, release, outcomes, lists, }) {
    const { artifactName, retentionDays, publish, taskIds } = inputs;
    const files = outcomes.flatMap((outcome) => outcome.files);
    // Who looks for results once an hour wants no artifact for each look.
    const isIdle = taskIds !== '' && files.length === 0 && !outcomes.some(lib_outcome/* isRecognised */.O$);
    return {
        // The jobs of a matrix, and the steps of a job, have artifacts of their own names.
        key: [job.workflow, job.job, artifactName].join('/'),
        outputDir,
        files,
        lists: [lists.manifest, lists.tasks].filter((path) => path !== undefined),
        ...(lists.report !== undefined && { page: { path: lists.report, assetName: pageName(outcomes) } }),
        artifactName: job.onRunner && !isIdle ? artifactName : '',
        retentionDays,
        publish: job.onRunner ? publish.filter((place) => isWorthwhile(place, outcomes)) : [],
        release: release && { id: release.id, tag: release.tag },
    };
}
/** After its one source, as its other files are, so that the jobs of a matrix do not replace each other's pages on a release. */
function pageName(outcomes) {
    const [only, ...others] = outcomes;
    if (!only || others.length > 0)
        return 'report.html';
    const [file] = only.files;
    const stem = file === undefined ? (0,file_names/* safeStem */.J)((0,sources_source/* nameStem */.nY)((0,sources_source/* displayName */.QC)(only.source))) : (0,external_node_path_.basename)(file, (0,external_node_path_.extname)(file));
    return `${stem}.html`;
}
/** A release has no use for a run without a transcript; whoever reads a pull request is told of failures too. */
function isWorthwhile(place, outcomes) {
    return outcomes.some((outcome) => (0,lib_outcome/* isRecognised */.O$)(outcome) || (outcome.status === 'failed' && place === 'pr-comment'));
}

// EXTERNAL MODULE: ./dist/lib/action/github/api.js
var github_api = __webpack_require__(89579);
// EXTERNAL MODULE: ./dist/lib/action/handover.js
var handover = __webpack_require__(63588);
// EXTERNAL MODULE: ./dist/lib/defaults.js
var defaults = __webpack_require__(60384);
// EXTERNAL MODULE: ./dist/lib/action/job-context.js
var job_context = __webpack_require__(2402);
;// CONCATENATED MODULE: ./dist/lib/action/key-check.js




/**
 * Whether a step cannot do its work because the repository's secrets are kept from whoever caused the run, which is no
 * fault of theirs.
 *
 * @throws InputError when the key is missing for any other reason.
 */
function lacksSecrets(options, job) {
    const { apiKey, engine, model } = options;
    // A step must not fall back to another engine because a secret is missing.
    const meant = engine ?? (model === defaults/* defaults */.NT.model ? 'dashscope' : undefined);
    if (apiKey || !(0,engine_choice/* needsKey */.f)({ ...options, engine: meant }))
        return false;
    if ((0,job_context/* isUntrusted */.f)(job))
        return true;
    throw new errors/* InputError */.dz('DashScope needs an API key, and the input api-key is empty.', {
        advice: 
        // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what a workflow writes
        'Set api-key: ${{ secrets.DASHSCOPE_API_KEY }} and add that secret to the repository, or engine: local to recognise on the runner without an account.',
    });
}

// EXTERNAL MODULE: ./dist/lib/formats/keep.js
var formats_keep = __webpack_require__(55106);
// EXTERNAL MODULE: ./dist/lib/formats/event-labels.js
var event_labels = __webpack_require__(12627);
// EXTERNAL MODULE: ./dist/lib/formats/languages.js
var languages = __webpack_require__(75648);
// EXTERNAL MODULE: ./dist/lib/formats/tally.js
var tally = __webpack_require__(80277);
// EXTERNAL MODULE: ./dist/lib/formats/timestamps.js
var timestamps = __webpack_require__(34866);
// EXTERNAL MODULE: ./dist/lib/formats/voices.js
var formats_voices = __webpack_require__(55088);
// EXTERNAL MODULE: ./dist/lib/sources/readable-name.js
var readable_name = __webpack_require__(4937);
// EXTERNAL MODULE: ./dist/lib/formats/markdown-escape.js
var markdown_escape = __webpack_require__(29556);
// EXTERNAL MODULE: ./dist/lib/formats/plain-text.js
var plain_text = __webpack_require__(37547);
;// CONCATENATED MODULE: ./dist/lib/action/digest/inline.js


/** Untrusted text as one line of Markdown that shows exactly that. */
function inline(text) {
    return (0,markdown_escape/* escapeMarkdown */.F)((0,plain_text/* plainText */.wh)(text));
}
/** Untrusted text for the inside of an HTML element. */
function inlineHtml(text) {
    return (0,markdown_escape/* escapeHtml */.Z)((0,plain_text/* plainText */.wh)(text));
}
/** A name in the type of code where nothing in it could end that, so that it can be copied; else escaped. */
function code(text) {
    return /^[\p{L}\p{N}_][\p{L}\p{N}_.,+()/ -]{0,199}$/u.test(text) && text.trim() === text
        ? `\`${text}\``
        : inline(text);
}
/** A link, or only its label (Markdown already) where the address is not one of the web. */
function inline_link(label, href) {
    const address = href === undefined ? undefined : safeAddress(href);
    return address === undefined ? label : `[${label}](${address})`;
}
/** Percent-encoded so that it cannot end the link, nor hold a credential. */
function safeAddress(href) {
    if (/^\.\/\d+\/artifacts\/\d+$/.test(href))
        return href;
    if (!URL.canParse(href))
        return undefined;
    const url = new URL(href);
    if (!/^https?:$/.test(url.protocol) || url.username || url.password)
        return undefined;
    return url.href.replace(/[()<>[\]{}|\\^`'"*$]/g, percent).replaceAll('&', '&amp;');
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
/** How far back a cut may move to end at a word. */
const LONGEST_STEP = 40;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** Plain text of at most `limit` characters: what is longer ends at a word, else between visible characters, with `…`. */
function clip(text, limit) {
    // White space shrinks, so a little more is read than can be shown.
    const plain = (0,plain_text/* plainText */.wh)(text.slice(0, limit * 2 + 64).replace(/[\ud800-\udbff]$/, ''));
    if (plain.length <= limit && text.length <= limit * 2 + 64)
        return plain;
    const end = Math.max(0, Math.min(plain.length, limit - 1));
    const space = plain.lastIndexOf(' ', end);
    const cut = space > 0 && space >= end - LONGEST_STEP ? space : visibleEnd(plain, end);
    return `${plain.slice(0, cut).trimEnd()}…`;
}
/** The last place up to `end` where no visible character is divided. */
function visibleEnd(text, end) {
    const from = Math.max(0, end - 64);
    let cut = 0;
    for (const { index } of graphemes.segment(text.slice(from, end + 64))) {
        if (from + index > end)
            break;
        cut = from + index;
    }
    if (cut > 0)
        return cut;
    return /[\udc00-\udfff]/.test(text.charAt(end)) ? end - 1 : end;
}
/** The end of a long name tells more than its start. */
function clipStart(text, limit) {
    const plain = (0,plain_text/* plainText */.wh)(text);
    if (plain.length <= limit)
        return plain;
    // A joiner, so that no line ends after the dots.
    return `…\u2060${plain.slice(2 - limit).replace(/^[\udc00-\udfff]/, '')}`;
}

;// CONCATENATED MODULE: ./dist/lib/action/digest/wording.js


const ENGINES = { dashscope: 'by DashScope', local: 'by the local engine' };
/** `` `moonshine-tiny` by the local engine, as asked ``. */
function recognisedBy(model, engine, reason) {
    const by = Object.hasOwn(ENGINES, engine) ? ENGINES[engine] : `by ${inline(engine)}`;
    const why = reason?.trim() ? `, ${inline(reason)}` : '';
    return `${code(model)} ${by}${why}`;
}
/** Markdown for what a model cannot tell, which is another thing than silence. */
const NOT_OFFERED = '*not offered by this model*';
/** Where no source has a model that offers them: one sentence instead of columns of the same words. */
function notOffered(annotations) {
    const [first, second] = annotations;
    if (first === undefined)
        return '';
    const what = second ? 'Emotions and events' : first === 'emotions' ? 'Emotions' : 'Events';
    return `${what}: ${NOT_OFFERED}.`;
}
/** Items as a sentence has them: `a`, `a and b`, `a, b and c`. */
function enumerated(items) {
    return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

;// CONCATENATED MODULE: ./dist/lib/action/digest/source-facts.js








const NAMELESS = 'unnamed';
const NONE = '*none heard*';
/** A reader needs no more of them than fit on a line. */
const MOST_EVENTS = 8;
const MOST_LANGUAGES = 3;
/** What a source is called, plain. */
function plainName({ source }, limit) {
    return clipStart((0,readable_name/* readableName */.A)(source), limit) || NAMELESS;
}
/** The last part of the name, as a title. */
function plainTitle({ source }, limit) {
    return clipStart((0,readable_name/* readableTitle */.X)(source), limit) || NAMELESS;
}
function durationOf({ durationMs: ms }) {
    return ms !== undefined && Number.isFinite(ms) ? (0,timestamps/* shortTime */.Mj)(ms) : '';
}
/** The languages of the sentences, the most frequent first; Markdown. */
function languageOf(transcript) {
    const names = (0,languages/* languagesOf */.P)(transcript).map((code) => inline((0,languages/* languageName */.c)(code)));
    const others = names.length - MOST_LANGUAGES;
    return enumerated(others > 0 ? [...names.slice(0, MOST_LANGUAGES), `${others} more`] : names);
}
/** `2 speakers`, `2 channels, 3 speakers`; empty for one voice. */
function voicesOf(transcript) {
    const voiceOf = (0,formats_voices/* voiceNames */.B)(transcript);
    const voices = new Set();
    for (const { channel, sentences } of transcript.channels)
        for (const { speaker } of sentences)
            if (speaker !== undefined)
                voices.add(voiceOf({ channel, speaker }) ?? '');
    const channels = transcript.channels.length;
    return [
        ...(channels > 1 ? [`${channels} channels`] : []),
        ...(voices.size > 1 ? [`${voices.size} speakers`] : []),
    ].join(', ');
}
function heardIn(transcript, keep) {
    const emotions = (0,tally/* tallyEmotions */.R)(transcript);
    const events = [...(0,tally/* tallyEvents */.o)(transcript)];
    const [toldEmotions, toldEvents] = [emotions.shares.size > 0, events.length > 0];
    const told = { emotions: toldEmotions, events: toldEvents };
    const missing = ['emotions', 'events'].filter((kind) => keep.includes(kind) && !told[kind] && !transcript.annotations.includes(kind));
    const nothing = (kind) => (missing.includes(kind) ? NOT_OFFERED : NONE);
    return {
        ...(toldEmotions && keep.includes('emotions') && { emotions }),
        emotionsText: toldEmotions ? '' : nothing('emotions'),
        eventsText: toldEvents ? eventList(events) : nothing('events'),
        missing,
    };
}
function eventList(events) {
    const items = events
        .sort((a, b) => b[1] - a[1])
        .map(([type, count]) => {
        const name = inline((0,event_labels/* eventLabel */.TS)(type).slice(1, -1));
        return count > 1 ? `${name}\u00a0×${count}` : name;
    });
    const more = items.length - MOST_EVENTS;
    return (more > 0 ? [...items.slice(0, MOST_EVENTS), `${more} more`] : items).join(', ');
}
/** The files of a source, by link where there are addresses for them; Markdown. */
function filesOf(outcome, links) {
    const names = fileNames(outcome);
    const stem = commonStem(names);
    return outcome.files
        .map((path, index) => {
        const name = names[index] ?? '';
        const short = stem === undefined ? name : name.slice(stem.length);
        const href = links?.get(path);
        if (href !== undefined)
            return inline_link(inline(short.replace(/^\./, '')), href);
        return index === 0 ? code(name) : inline(short);
    })
        .join(' ');
}
/** What the names of all files of a source begin with, up to the ending. */
function filesStem(outcome) {
    return commonStem(fileNames(outcome));
}
function fileNames({ files }) {
    return files.map((path) => path.split(/[\\/]/).at(-1) ?? path);
}
function commonStem(names) {
    const [first] = names;
    const dot = first?.lastIndexOf('.') ?? -1;
    if (first === undefined || dot < 1)
        return undefined;
    const stem = first.slice(0, dot);
    return names.every((name) => name.startsWith(`${stem}.`)) ? stem : undefined;
}

// EXTERNAL MODULE: ./dist/lib/formats/markdown.js
var markdown = __webpack_require__(4906);
// EXTERNAL MODULE: ./dist/lib/formats/spoken-sentences.js + 1 modules
var spoken_sentences = __webpack_require__(47578);
;// CONCATENATED MODULE: ./dist/lib/action/digest/text.js



/** What stands under a text that is not whole. */
const textGoesOn = '*The text goes on in the files.*';
/** Room below this shows nothing worth reading. */
const LEAST_ROOM = 60;
/** The sentences of one transcript, in order, to be cut to any size without going through all of them again. */
class Speech {
    /** Characters of plain text. */
    length;
    transcript;
    sentences;
    isCut;
    /** @param mostCharacters what is kept of it; a page that could show more will say that it goes on. */
    constructor(transcript, mostCharacters = Number.POSITIVE_INFINITY) {
        const bare = withoutWords(transcript);
        const spoken = (0,spoken_sentences/* spokenSentences */.Z)(bare);
        this.isCut = lengthOf(spoken) > mostCharacters;
        this.transcript = this.isCut ? firstOf(bare, spoken, mostCharacters) : bare;
        this.sentences = this.isCut ? (0,spoken_sentences/* spokenSentences */.Z)(this.transcript) : spoken;
        this.length = lengthOf(this.sentences);
    }
    /** What the whole will take, about: markup and characters that must be escaped make it more than it is. */
    estimate(sizeOf) {
        return this.sentences.reduce((sum, { text }) => sum + sizeOf(text) * 1.1 + 12, 40);
    }
    /** As much of it as fits. `undefined` where that is too little to be worth it. */
    within(room, sizeOf) {
        if (this.length <= room) {
            const text = paragraphs(this.transcript);
            if (sizeOf(text) <= room)
                return { text, complete: !this.isCut };
        }
        let length = Math.min(room, this.length);
        while (length >= LEAST_ROOM) {
            const text = paragraphs(firstOf(this.transcript, this.sentences, length));
            const size = sizeOf(text);
            if (size <= room)
                return { text, complete: false };
            length = Math.floor(length * Math.min(0.95, (room / size) * 0.97));
        }
        return undefined;
    }
}
/** The first characters, as a transcript: the sentence in which they end is cut. */
function firstOf(transcript, spoken, length) {
    const channels = new Map();
    let left = length;
    let endMs = 0;
    for (const sentence of spoken) {
        if (left <= 0)
            break;
        const kept = sentence.text.length <= left ? sentence : shortened(sentence, left);
        left -= sentence.text.length;
        endMs = Math.max(endMs, sentence.endMs ?? 0);
        const sentences = channels.get(sentence.channel);
        if (sentences)
            sentences.push(kept);
        else
            channels.set(sentence.channel, [kept]);
    }
    return {
        ...transcript,
        channels: transcript.channels.map(({ channel, events }) => ({
            channel,
            text: '',
            sentences: channels.get(channel) ?? [],
            events: events.filter(({ startMs }) => startMs < endMs),
        })),
    };
}
/** Times of single words, and what the service wrote, are most of a transcript and on no page. */
function withoutWords(transcript) {
    const channels = transcript.channels.map((channel) => ({
        ...channel,
        sentences: channel.sentences.map(({ words: _, raw: __, ...sentence }) => sentence),
    }));
    return { ...transcript, channels };
}
function lengthOf(sentences) {
    return sentences.reduce((sum, { text }) => sum + text.length, 0);
}
function shortened(sentence, length) {
    const text = clip(sentence.text, length);
    return { ...sentence, text, events: sentence.events.filter(({ from }) => from < text.length) };
}
function paragraphs(transcript) {
    return (0,markdown/* renderParagraphs */.m)(transcript).join('\n\n');
}

;// CONCATENATED MODULE: ./dist/lib/action/digest/digest-source.js




/** @param mostCharacters of the text that are kept, at the most. */
function digestSource(outcome, keep, mostCharacters = Number.POSITIVE_INFINITY) {
    const { transcript } = outcome;
    const brief = (0,lib_outcome/* briefOf */.Gb)(outcome);
    return transcript ? { ...brief, told: toldOf(transcript, keep, mostCharacters) } : brief;
}
function toldOf(transcript, keep, mostCharacters) {
    const isShown = keep.includes('text') && saysSomething(transcript);
    return {
        language: languageOf(transcript),
        voices: voicesOf(transcript),
        heard: heardIn(transcript, keep),
        ...(isShown && { speech: new Speech((0,formats_keep/* applyKeep */.q)(transcript, keep), mostCharacters) }),
    };
}
function saysSomething({ channels }) {
    return channels.some(({ text, sentences }) => text !== '' || sentences.length > 0);
}

// EXTERNAL MODULE: ./dist/lib/install-lines.js
var install_lines = __webpack_require__(45681);
;// CONCATENATED MODULE: ./dist/lib/action/step-log.js



/** Tells the log how the run goes on: a line for each thing that happens once. */
function stepLog({ log, annotate }) {
    let names = [];
    let ended = 0;
    const installation = (0,install_lines/* installLines */.X)();
    return (event) => {
        if (event.type === 'engine') {
            log(`Engine ${event.engine}, ${event.reason}; model ${event.model}`);
            for (const { message } of event.warnings)
                annotate('warning', message);
        }
        if (event.type === 'warning')
            annotate('warning', event.message);
        if (event.type === 'sources') {
            names = event.names.map(sources_source/* displayName */.QC);
            log(names.length === 1 ? `Source ${names[0]}` : `${names.length} sources`);
        }
        if (event.type === 'source-added')
            names[event.index] = (0,sources_source/* displayName */.QC)(event.name);
        if (event.type === 'install')
            for (const line of installation(event))
                log(line);
        if (event.type === 'outcome') {
            ended++;
            log(`${outcomeLine(event.outcome)} (${ended} of ${names.length})`);
        }
    };
}
function outcomeLine(outcome) {
    const name = (0,sources_source/* displayName */.QC)(outcome.source);
    const { status, cached, elapsedMs, taskId } = outcome;
    if (status === 'failed')
        return `✗ ${name}: ${(0,errors/* describeError */.Uc)(outcome.error)}`;
    if (status === 'pending')
        return `… ${name}: task ${taskId}`;
    const how = cached ? 'taken over from an earlier run' : `transcribed in ${(elapsedMs / 1000).toFixed(1)} s`;
    return `✓ ${name}: ${how}`;
}

;// CONCATENATED MODULE: ./dist/lib/action/outcome-book.js



/** Of all texts together: several times what the largest page shows, since which of them are short is known in the end. */
const MOST_CHARACTERS = 8_000_000;
/** What has become of the sources so far, for a step whose time may run out before the run has ended. */
class OutcomeBook {
    choice;
    keep;
    handover;
    tell;
    ended = new Map();
    names = [];
    constructor(runner, choice, keep, handover) {
        this.choice = choice;
        this.keep = keep;
        this.handover = handover;
        this.tell = stepLog(runner);
    }
    /** Takes every event of the run, tells the log, and remembers what was finished. */
    onEvent = (event) => {
        if (event.type === 'sources')
            this.names = [...event.names];
        if (event.type === 'source-added')
            this.names[event.index] = event.name;
        if (event.type === 'outcome') {
            const share = Math.floor(MOST_CHARACTERS / this.names.length);
            this.ended.set(event.index, digestSource(event.outcome, this.keep, share));
            this.handover.addFiles(event.outcome.files);
        }
        this.tell(event);
    };
    /** The run as it stands: what has not ended counts as stopped. */
    result(summary = this.choice) {
        const { engine, model, reason, manifest, report, tasks } = summary;
        const outcomes = this.names.map((source, index) => this.ended.get(index) ?? stopped(source, model));
        return {
            engine,
            model,
            reason,
            outcomes,
            ...(manifest && { manifest }),
            ...(report && { report }),
            ...(tasks && { tasks }),
        };
    }
}
function stopped(source, model) {
    const error = new errors/* TranscribeError */.UB('aborted', 'It was stopped before it was done.');
    return { status: 'failed', source, model, error, elapsedMs: 0, warnings: [], files: [] };
}

// EXTERNAL MODULE: ./dist/lib/sources/task-list.js
var task_list = __webpack_require__(69641);
;// CONCATENATED MODULE: ./dist/lib/action/outputs.js





/** A job may have 1 MB of outputs, counted in UTF-16, and this step may not be alone in it. */
const MOST_RESULT_BYTES = 300_000;
/** A later step gets them as a variable, which Linux holds to 128 KiB. */
const MOST_TASK_BYTES = 100_000;
/**
 * Sets every output of action.yml: numbers, paths and states, never text of a transcript and never a signed URL. What has
 * no room is left out, which the sentences that it gives say.
 */
function setOutputs({ outcomes, outputDir, manifest, artifact }, { output }) {
    const audioMs = outcomes.reduce((sum, { durationMs = 0 }) => sum + durationMs, 0);
    const tasks = fittedTasks((0,task_list/* unfinishedTasks */.Im)(outcomes));
    const results = fitted(outcomes.map(resultOf), MOST_RESULT_BYTES);
    output('total', outcomes.length);
    output('succeeded', (0,lib_outcome/* countOf */.pq)(outcomes, 'succeeded'));
    output('failed', (0,lib_outcome/* countOf */.pq)(outcomes, 'failed'));
    output('audio-seconds', Math.round(audioMs / 1000));
    output('output-dir', (0,external_node_path_.resolve)(outputDir));
    output('manifest', manifest === undefined ? '' : (0,external_node_path_.resolve)(manifest));
    output('results', results.json);
    output('tasks', tasks.json);
    output('artifact-id', artifact?.id ?? '');
    output('artifact-url', artifact?.url ?? '');
    return [
        ...(tasks.left > 0
            ? [`The output tasks lacks ${tasks.left} tasks: tasks.json has all, and task-ids takes its path.`]
            : []),
        ...(results.left > 0 ? [`The output results lacks ${results.left} sources: manifest.json has all.`] : []),
    ];
}
function resultOf(outcome) {
    return {
        source: (0,sources_source/* displayName */.QC)(outcome.source),
        status: outcome.status,
        files: outcome.files,
        task_id: outcome.taskId ?? null,
        duration_ms: outcome.durationMs ?? null,
        ...(outcome.status === 'failed' ? { error: (0,errors/* describeError */.Uc)(outcome.error) } : {}),
    };
}
/** With less of each where all would not fit: what remains can be collected all the same. */
function fittedTasks(tasks) {
    const forms = [
        (task) => task,
        ({ id, source, model }) => ({ id, source, model }),
        ({ id }) => ({ id }),
    ];
    const fits = forms.map((form) => fitted(tasks.map(form), MOST_TASK_BYTES));
    return fits.find(({ left }) => left === 0) ?? fits.at(-1);
}
/** As many of the entries as fit, and how many did not. */
function fitted(entries, mostBytes) {
    const kept = [];
    let bytes = 2;
    for (const entry of entries) {
        const json = JSON.stringify(entry);
        bytes += Buffer.byteLength(json) + 1;
        if (bytes > mostBytes)
            break;
        kept.push(json);
    }
    return { json: `[${kept.join(',')}]`, left: entries.length - kept.length };
}

// EXTERNAL MODULE: ./dist/lib/action/patience.js
var patience = __webpack_require__(57324);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./dist/lib/engines.js
var engines = __webpack_require__(26323);
// EXTERNAL MODULE: ./dist/lib/action/cache/kept-folder.js
var kept_folder = __webpack_require__(31101);
;// CONCATENATED MODULE: ./dist/lib/action/cache/policy.js
/** Events whose runs publish, or hold secrets, while others can write to the caches that they read. */
const SENSITIVE_EVENTS = ['release', 'pull_request_target', 'workflow_run'];
/**
 * `auto` keeps away from caches where a forged entry would be published under the project's name.
 *
 * @param touchesRelease whether the run reads from a release, or writes to one.
 */
function cachesAllowed(setting, { eventName, ref }, touchesRelease = false) {
    if (setting !== 'auto')
        return { allowed: setting === 'on', reason: `Caches are set to ${setting}.` };
    if (touchesRelease)
        return off('releases');
    if (SENSITIVE_EVENTS.includes(eventName))
        return off(`${eventName} events`);
    if (ref.startsWith('refs/tags/'))
        return off('tags');
    return { allowed: true, reason: 'Caches are in use, since this run is not for a release.' };
}
function off(place) {
    return {
        allowed: false,
        reason: `Caches are not used on ${place}, so that nothing forged in one is published; set them to on to use them all the same.`,
    };
}

;// CONCATENATED MODULE: ./dist/lib/action/run-caches.js







/** Where nothing is taken over and nothing is left. */
const noCaches = { notes: [], save: async () => [] };
/** Fetches what earlier runs kept, as far as the inputs allow it. Nothing here can fail a step. */
async function openRunCaches(inputs, job, choice, env = process.env) {
    const kept = [];
    const notes = [];
    const results = keptResults(inputs, job, env);
    if (results)
        kept.push(results);
    if (choice.engine === 'local') {
        const models = await keptModels(inputs, job, choice.model);
        if (models)
            kept.push(models);
    }
    const isAsked = inputs.resultCache === 'on' || inputs.modelCache === 'on';
    const hits = new Map();
    for (const one of kept) {
        const { hit, notes: told } = await (0,kept_folder/* restoreFolder */.X)(one);
        hits.set(one, hit);
        // Where nobody asked for a cache, none is missed.
        if (isAsked)
            notes.push(...told);
    }
    return {
        ...(results && { memory: { folder: results.folder, key: results.key } }),
        notes: [...new Set(notes)],
        async save(outcomes) {
            const told = [];
            for (const one of kept) {
                if (hits.get(one) === one.key || !(await one.prepare(outcomes)))
                    continue;
                told.push(...(await (0,kept_folder/* saveFolder */.m)(one)).notes);
            }
            return isAsked ? [...new Set(told)] : [];
        },
    };
}
function touchesRelease({ releaseAssets, releaseTag, publish }) {
    const isPublished = publish.includes('release-assets') || publish.includes('release-notes');
    return isPublished || releaseAssets.length > 0 || releaseTag !== undefined;
}
/** A self-hosted machine stays, and so do the models on it. */
function keepModelsOnMachine(job, env = process.env) {
    const { RUNNER_TOOL_CACHE: toolCache, SENSEVOICE_TRANSCRIBE_CACHE: chosen } = env;
    if (job.selfHosted && toolCache && !chosen)
        env.SENSEVOICE_TRANSCRIBE_CACHE = (0,external_node_path_.join)(toolCache, 'sensevoice-transcribe');
}
async function keptModels(inputs, job, model) {
    const { modelCache } = inputs;
    if (job.selfHosted || !cachesAllowed(modelCache, job, touchesRelease(inputs)).allowed)
        return undefined;
    const { modelDir } = inputs.request;
    const { folder, id } = await (0,engines/* localEngineCache */.qu)(model, modelDir);
    if (folder === '')
        return undefined;
    const key = `sensevoice-transcribe-${process.platform}-${process.arch}-${id}`;
    // An entry cannot be changed: a broken one would be in the way for ever.
    return {
        folder,
        key,
        prefixes: [],
        prepare: async () => (await (0,engines/* localEngineCache */.qu)(model, modelDir)).complete,
    };
}
/** Each run keeps all that is known under a name of its own, since an entry cannot be changed. */
function keptResults(inputs, job, env) {
    const { resultCache } = inputs;
    const { RUNNER_TEMP: temporary } = env;
    if (!temporary || !cachesAllowed(resultCache, job, touchesRelease(inputs)).allowed)
        return undefined;
    const folder = (0,external_node_path_.join)(temporary, 'sensevoice-transcribe-memory');
    const prefix = 'sensevoice-transcribe-memory-';
    const prepare = async (outcomes) => {
        const isNew = (outcome) => (0,lib_outcome/* isRecognised */.O$)(outcome) && !outcome.cached;
        return outcomes.some(isNew) || (0,task_list/* unfinishedTasks */.Im)(outcomes).length > 0;
    };
    // Jobs of a matrix and steps of a job must not be in each other's way.
    const key = `${prefix}${job.runId}-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
    return { folder, key, prefixes: [prefix], prepare };
}

;// CONCATENATED MODULE: ./dist/lib/action/digest/page.js
/** The runner drops a summary above 1 MiB whole; it masks secrets after it was written, which can lengthen it. */
const SUMMARY_FIT = { limit: 900 * 1024, measure: 'bytes', onRunPage: true };
/** What GitHub takes as a comment. */
const COMMENT_FIT = { limit: 65_536, measure: 'characters', headingLevel: 3 };
/** Blocks of Markdown, one after the other, as long as there is room. */
class Page {
    blocks = [];
    measure;
    /** What a further block may take, with the empty line that parts it from the one before. */
    left;
    constructor(fit) {
        this.measure = fit.measure;
        // The last block is followed by one line end, not two.
        this.left = fit.limit + 1;
    }
    /** The size that one more block may have. */
    get room() {
        return this.left - 2;
    }
    sizeOf(text) {
        return this.measure === 'bytes' ? Buffer.byteLength(text) : text.length;
    }
    /** Whether the block fitted; an empty one always does and leaves no trace. */
    add(block) {
        const size = this.sizeOf(block);
        if (size > this.room)
            return false;
        if (block === '')
            return true;
        this.blocks.push(block);
        this.left -= size + 2;
        return true;
    }
    /** Adds the first of these that fits, the fullest form first. */
    addFirst(...forms) {
        return forms.some((form) => this.add(form));
    }
    /** Empty where nothing fitted. */
    toString() {
        return this.blocks.length > 0 ? `${this.blocks.join('\n\n')}\n` : '';
    }
}
/**
 * As many lines as fit into `room`, `most` at the most; where not all do, `reserve` of it stays free to say so.
 * Rendered only as far as needed.
 */
function portion(count, lineAt, sizeOf, room, reserve, most = Number.POSITIVE_INFINITY) {
    const items = [];
    let used = 0;
    let safe = 0;
    for (let index = 0; index < count; index++) {
        const line = lineAt(index);
        used += sizeOf(line) + 1;
        if (used > room || index >= most)
            break;
        items.push(line);
        if (used <= room - reserve)
            safe = items.length;
    }
    const shown = items.length === count ? items : items.slice(0, safe);
    return { items: shown, left: count - shown.length };
}

;// CONCATENATED MODULE: ./dist/lib/action/digest/run.js
/** Where what is left out can be found. */
function seeElsewhere({ artifact }) {
    return artifact ? 'see manifest.json in the artifact' : 'see manifest.json among the files';
}

// EXTERNAL MODULE: ./dist/lib/formats/amounts.js
var amounts = __webpack_require__(7222);
;// CONCATENATED MODULE: ./dist/lib/action/digest/alerts.js





const LONGEST_NAME = 120;
const LONGEST_MESSAGE = 600;
const LONGEST_ADVICE = 300;
/** More kinds of failure than this are not read here; each source has its row all the same. */
const MOST_LINES = 200;
/** The most names before one text that several sources share. */
const NAMES_OF_FAILURE = 10;
const NAMES_OF_WARNING = 3;
/** Notes on the run as a whole, within a fifth of the room. */
function addNotes(page, run) {
    const stopped = run.cancelled ? ['The run was cancelled: this is what was done by then.'] : [];
    const waiting = run.outcomes.some(({ status }) => status === 'pending')
        ? [
            'What is waiting can be collected within 24 hours: give the output `tasks` of this step to the input `task-ids` of a later job.',
        ]
        : [];
    const notes = [...stopped, ...waiting, ...run.notes.map((note) => inline(clip(note, LONGEST_MESSAGE)))];
    addAlert(page, 'NOTE', notes.filter((note) => note !== ''), page.room * 0.2, (left, more) => `${(0,amounts/* counted */.hS)(left, `${more}note`)}: see the log.`);
}
/** The failures with what can be done about them, within three fifths of the room. */
function addFailures(page, run) {
    const failed = run.outcomes.filter((outcome) => outcome.status === 'failed');
    const alone = run.outcomes.length === 1;
    const groups = [...groupedBy(failed, (outcome) => [failureText(outcome)])];
    const lines = groups.map(([text, outcomes]) => () => (alone ? text : `${sourceNames(outcomes, NAMES_OF_FAILURE)}: ${text}`) + tasksOf(outcomes));
    const more = (left, word) => {
        const count = groups.slice(-left).reduce((sum, [, outcomes]) => sum + outcomes.length, 0);
        return `${(0,amounts/* counted */.hS)(count, `${word}source`)} failed: ${seeElsewhere(run)}.`;
    };
    addAlert(page, 'CAUTION', lines, page.room * (alone ? 0.9 : 0.6), more);
}
/** Warnings, one line for each message with the sources it is about, within a tenth of the room. */
function addWarnings(page, run) {
    const alone = run.outcomes.length === 1;
    const lines = [...groupedBy(run.outcomes, warningTexts)].map(([message, outcomes]) => () => alone ? message : `${sourceNames(outcomes, NAMES_OF_WARNING)}: ${message}`);
    const more = (left, word) => `${(0,amounts/* counted */.hS)(left, `${word}warning`)}: ${seeElsewhere(run)}.`;
    addAlert(page, 'WARNING', lines, page.room * (alone ? 0.3 : 0.1), more);
}
/** The outcomes by what is to be told of them. */
function groupedBy(outcomes, textsOf) {
    const groups = new Map();
    for (const outcome of outcomes) {
        for (const text of textsOf(outcome)) {
            const group = groups.get(text);
            if (group)
                group.push(outcome);
            else
                groups.set(text, [outcome]);
        }
    }
    return groups;
}
function warningTexts({ warnings }) {
    const texts = warnings.map(({ message }) => inline(clip(message, LONGEST_MESSAGE)));
    return new Set(texts.filter((text) => text !== ''));
}
function failureText({ error }) {
    const what = inline(clip(error.message, LONGEST_MESSAGE)) || 'It failed.';
    const advice = inline(clip(error.advice ?? '', LONGEST_ADVICE));
    return advice ? `${what} *${advice}*` : what;
}
function tasksOf(outcomes) {
    const [only, ...others] = outcomes;
    return only?.taskId && others.length === 0 ? ` Task ${code(clip(only.taskId, 100))}.` : '';
}
function sourceNames(outcomes, most) {
    const names = outcomes.slice(0, most).map((outcome) => `**${inline(plainName(outcome, LONGEST_NAME))}**`);
    const more = outcomes.length - names.length;
    return enumerated(more > 0 ? [...names, `${(0,amounts/* grouped */.zD)(more)} more`] : names);
}
/** A box of one colour with a line for each item, as many as fit. */
function addAlert(page, kind, items, room, more) {
    if (items.length === 0)
        return;
    const head = `> [!${kind}]`;
    const bullet = items.length > 1 ? '> - ' : '> ';
    const size = (text) => page.sizeOf(text);
    const lineAt = (index) => {
        const item = items[index] ?? '';
        return `${bullet}${typeof item === 'string' ? item : item()}`;
    };
    const reserve = size(`> - ${more(items.length, 'more ')}`) + 1;
    const { items: lines, left } = portion(items.length, lineAt, size, room - size(head), reserve, MOST_LINES);
    if (left > 0)
        lines.push(lines.length > 0 ? `${bullet}${more(left, 'more ')}` : `> ${more(left, '')}`);
    page.addFirst([head, ...lines].join('\n'), [head, `> ${more(items.length, '')}`].join('\n'));
}

;// CONCATENATED MODULE: ./dist/lib/action/digest/head.js



const LONGEST_TITLE = 120;
/** With spaces at which no line ends. */
const STATES = {
    succeeded: '✅\u00a0transcribed',
    failed: '❌\u00a0failed',
    pending: '⏳\u00a0waiting',
};
/** The heading: the title of the one source, or what this is. */
function headingOf({ outcomes }, { headingLevel = 2 }) {
    const [only, ...others] = outcomes;
    const title = only && others.length === 0 ? inline(plainTitle(only, LONGEST_TITLE)) : 'Transcripts';
    return `${'#'.repeat(headingLevel)} ${title}`;
}
/** One line that says it all. */
function totalsOf(run, fit) {
    const { outcomes } = run;
    const [only, ...others] = outcomes;
    const facts = only && others.length === 0 ? factsOf(only) : sums(outcomes);
    return [
        ...facts,
        recognisedBy(run.model, run.engine, run.reason),
        ...(run.elapsedMs === undefined ? [] : [`took ${(0,amounts/* spanOf */.ee)(run.elapsedMs)}`]),
        ...pageOf(run),
        ...artifactOf(run, fit),
    ].join(' · ');
}
/** The same where there is room for little. */
function shortTotalsOf(run, fit) {
    const { outcomes } = run;
    const [count = '', ...states] = sums(outcomes, false);
    return [count, ...states, ...artifactOf(run, fit)].join(' · ');
}
/** The very shortest. */
function countOf({ outcomes }) {
    return sums(outcomes, false)[0] ?? '';
}
function factsOf(outcome) {
    const { told, status } = outcome;
    const facts = told ? [durationOf(outcome), told.language, told.voices] : [];
    return [`**${STATES[status]}**`, ...facts.filter((fact) => fact !== '')];
}
function sums(outcomes, withAudio = true) {
    const count = (status) => outcomes.filter((outcome) => outcome.status === status).length;
    const [succeeded, failed, pending] = [count('succeeded'), count('failed'), count('pending')];
    const audioMs = outcomes.reduce((sum, { durationMs }) => sum + finite(durationMs), 0);
    return [
        `**${(0,amounts/* grouped */.zD)(succeeded)} of ${(0,amounts/* counted */.hS)(outcomes.length, 'source')}** transcribed`,
        ...(failed > 0 ? [`❌\u00a0${(0,amounts/* grouped */.zD)(failed)} failed`] : []),
        ...(pending > 0 ? [`⏳\u00a0${(0,amounts/* grouped */.zD)(pending)} waiting`] : []),
        ...(withAudio && audioMs > 0 ? [`${(0,amounts/* spanOf */.ee)(audioMs)} of audio`] : []),
    ];
}
function finite(ms) {
    return ms !== undefined && Number.isFinite(ms) ? Math.max(0, ms) : 0;
}
function pageOf({ page }) {
    return page === undefined ? [] : [`🎧\u00a0${inline_link('page to read and listen', page)}`];
}
function artifactOf({ artifact }, { onRunPage }) {
    if (!artifact)
        return [];
    const relative = /\/actions\/runs\/(\d+)\/artifacts\/(\d+)$/.exec(artifact.href);
    const href = onRunPage && relative ? `./${relative[1]}/artifacts/${relative[2]}` : artifact.href;
    return [`📦\u00a0artifact ${inline_link(inline(artifact.name) || 'download', href)}`];
}

;// CONCATENATED MODULE: ./dist/lib/action/digest/emotion-strip.js
/** GitHub shows neither pictures nor colours of ours, but squares. The order of the strip and of its legend is this one. */
const SQUARES = {
    neutral: '⬜',
    happy: '🟨',
    angry: '🟥',
    sad: '🟦',
    fearful: '🟪',
    disgusted: '🟩',
    surprised: '🟧',
};
const EMOTIONS = Object.keys(SQUARES);
const UNTOLD = '⬛';
const UNTOLD_NAME = 'not told';
/** Squares in a strip. */
const WIDTH = 10;
/** Between what must not be divided by a line's end: between squares, and between a square and its name. */
const JOINER = '\u2060';
const FIXED_SPACE = '\u00a0';
/** Ten squares that share themselves out as the emotions did; each that was heard has one at least. */
function emotionStrip(tally) {
    const parts = partsOf(tally);
    const counts = apportion(parts, WIDTH, 1);
    return parts.flatMap(({ square }, index) => Array(counts[index] ?? 0).fill(square)).join(JOINER);
}
/** `⬜ neutral 60% · 🟨 happy 40%`. */
function emotionShares(tally) {
    const parts = partsOf(tally);
    const percents = apportion(parts, 100, 0);
    return parts
        .map(({ square, name }, index) => [square, name, `${percents[index] || '&lt;1'}%`].join(FIXED_SPACE))
        .join(' · ');
}
/** What the squares mean, as far as they occur in any of the strips. */
function stripLegend(tallies) {
    const seen = new Set();
    for (const tally of tallies)
        for (const { square } of partsOf(tally))
            seen.add(square);
    return [...EMOTIONS.map((name) => [SQUARES[name], name]), [UNTOLD, UNTOLD_NAME]]
        .filter(([square]) => seen.has(square))
        .map(([square, name]) => `${square}${FIXED_SPACE}${name}`)
        .join(' · ');
}
function partsOf({ shares }) {
    const untold = shares.get(undefined);
    return [
        ...EMOTIONS.flatMap((name) => {
            const share = shares.get(name);
            return share === undefined ? [] : [{ square: SQUARES[name], name, share }];
        }),
        ...(untold === undefined ? [] : [{ square: UNTOLD, name: UNTOLD_NAME, share: untold }]),
    ];
}
/** Whole numbers that add up to `total`, each at least `least`: the largest remainders are rounded up. */
function apportion(parts, total, least) {
    const free = total - least * parts.length;
    const exact = parts.map(({ share }) => Math.max(0, share * total - least));
    const sum = exact.reduce((all, part) => all + part, 0) || 1;
    const scaled = exact.map((part) => (part / sum) * free);
    const counts = scaled.map(Math.floor);
    const missing = free - counts.reduce((all, count) => all + count, 0);
    scaled
        .map((part, index) => ({ index, rest: part - Math.floor(part) }))
        .sort((a, b) => b.rest - a.rest)
        .slice(0, missing)
        .forEach(({ index }) => {
        counts[index] = (counts[index] ?? 0) + 1;
    });
    return counts.map((count) => count + least);
}

;// CONCATENATED MODULE: ./dist/lib/action/digest/one-source.js





/** A text up to here is shown as it is; a longer one begins on the page, and is folded as a whole. */
const OPEN_TEXT = 1500;
const EXCERPT = 400;
/** The page of a run with one source: what was heard, the text, the files. */
function addOneSource(page, run, outcome) {
    const { told } = outcome;
    if (outcome.status === 'pending')
        page.add(`**Task** ${code(clip(outcome.taskId, 100))}`);
    if (told)
        for (const block of heardBlocks(run, told.heard))
            page.add(block);
    const files = filesOf(outcome, run.links);
    if (files !== '')
        page.add(`**Files** ${files}`);
    if (told?.speech)
        addText(page, told.speech);
}
function heardBlocks({ keep }, heard) {
    const { emotions, emotionsText, eventsText, missing } = heard;
    const told = (kind) => keep.includes(kind) && !missing.includes(kind);
    const unit = emotions?.of === 'time' ? 'by speaking time' : 'by sentences';
    const chart = emotions ? `${emotionStrip(emotions)} ${unit}  \n${emotionShares(emotions)}` : emotionsText;
    return [
        ...(told('emotions') ? [`**Emotions** ${chart}`] : []),
        ...(told('events') ? [`**Events** ${eventsText}`] : []),
        ...(missing.length > 0 ? [notOffered(missing)] : []),
    ];
}
function addText(page, speech) {
    const size = (text) => page.sizeOf(text);
    if (speech.length <= OPEN_TEXT) {
        const whole = speech.within(page.room, (text) => size(quoted(text)));
        if (whole?.complete) {
            page.add(quoted(whole.text));
            return;
        }
    }
    const excerpt = speech.within(Math.min(page.room, EXCERPT), (text) => size(quoted(text)));
    if (!excerpt || !page.add(quoted(excerpt.text)))
        return;
    addFolded(page, speech);
}
function quoted(text) {
    return text.replace(/^(?=.)/gm, '> ').replace(/^$/gm, '>');
}
function addFolded(page, speech) {
    const folded = (title, text) => `<details>\n<summary>${title}</summary>\n\n${text}\n\n</details>`;
    const frame = page.sizeOf(folded('The first part of the text', textGoesOn));
    const part = speech.within(page.room - frame - 2, (text) => page.sizeOf(text));
    if (part?.complete)
        page.add(folded('The whole text', part.text));
    else if (part)
        page.add(folded('The first part of the text', `${part.text}\n\n${textGoesOn}`));
}

;// CONCATENATED MODULE: ./dist/lib/action/digest/table.js







/** More than a person scrolls through, and than a browser likes. */
const MOST_ROWS = 1000;
const table_LONGEST_NAME = 60;
/** One row for each source, as many as fit into `room`. */
function addTable(page, run, room) {
    const { outcomes, keep } = run;
    const kept = ['emotions', 'events'].filter((kind) => keep.includes(kind));
    const annotations = kept.filter((kind) => outcomes.some((outcome) => tells(outcome, kind)));
    const absent = kept.filter((kind) => !annotations.includes(kind));
    const language = outcomes.some(({ told }) => told && told.language !== '');
    const columns = { language, annotations };
    const tallies = [];
    const head = headOf(columns);
    const lineAt = (index) => {
        const { cells, emotions } = cellsOf(outcomes[index], run, columns);
        if (emotions)
            tallies.push(emotions);
        return `| ${cells.join(' | ')} |`;
    };
    const more = (left) => `*and ${(0,amounts/* grouped */.zD)(left)} more: ${seeElsewhere(run)}*`;
    const size = (text) => page.sizeOf(text);
    const reserve = size(more(outcomes.length)) + 2;
    const { items, left } = portion(outcomes.length, lineAt, size, room - size(head), reserve, MOST_ROWS);
    if (items.length > 0)
        page.add([head, ...items].join('\n'));
    if (left > 0)
        page.addFirst(items.length > 0 ? more(left) : `${(0,amounts/* counted */.hS)(left, 'source')}: ${seeElsewhere(run)}.`);
    const legend = items.length > 0 ? stripLegend(tallies) : '';
    if (legend !== '')
        page.add(`${legend}, by share of the speech`);
    if (outcomes.some(({ told }) => told))
        page.add(notOffered(absent));
}
function tells({ told }, kind) {
    return told !== undefined && !told.heard.missing.includes(kind);
}
function headOf({ language, annotations }) {
    const titles = [
        'Source',
        'State',
        'Length',
        ...(language ? ['Language'] : []),
        ...annotations.map((kind) => (kind === 'emotions' ? 'Emotions' : 'Events')),
        'Files',
    ];
    const marks = titles.map((title) => (title === 'Length' ? '--:' : ':--'));
    return `| ${titles.join(' | ')} |\n| ${marks.join(' | ')} |`;
}
function cellsOf(outcome, { links }, columns) {
    const { told } = outcome;
    const heard = told?.heard;
    const emotions = heard?.emotions;
    const annotations = columns.annotations.map((kind) => {
        if (!heard)
            return '';
        if (kind === 'events')
            return heard.eventsText;
        return emotions ? emotionStrip(emotions) : heard.emotionsText;
    });
    const cells = [
        nameCell(outcome),
        STATES[outcome.status],
        durationOf(outcome),
        ...(columns.language ? [told ? told.language : ''] : []),
        ...annotations,
        filesCell(outcome, links),
    ];
    return { cells, ...(emotions && { emotions }) };
}
function nameCell(outcome) {
    const name = inline(plainName(outcome, table_LONGEST_NAME));
    return outcome.status === 'pending' ? `${name}<br>task ${code(clip(outcome.taskId, 100))}` : name;
}
/** Links, else one name for them all: a column of full names would leave no room for the others. */
function filesCell(outcome, links) {
    const linked = outcome.files.some((path) => links?.has(path));
    const stem = linked || outcome.files.length < 2 ? undefined : filesStem(outcome);
    return stem === undefined ? filesOf(outcome, links) : allOf(stem);
}
/** `` `talk.*` `` */
function allOf(stem) {
    const name = code(stem);
    return name.startsWith('`') ? `${name.slice(0, -1)}.*\`` : `${name}.\\*`;
}

;// CONCATENATED MODULE: ./dist/lib/action/digest/texts.js






const texts_LONGEST_NAME = 120;
/** A section with less text than this is not worth its place. */
const LEAST_TEXT = 200;
const FOOT = '\n\n</details>';
/** The texts, each folded: of as many sources as can show something, the room shared out so that short ones are whole. */
function addTexts(page, run, headingLevel) {
    const said = run.outcomes.filter(isShown);
    if (said.length === 0)
        return;
    const heading = `${'#'.repeat(headingLevel)} Texts`;
    const more = (left) => `*${(0,amounts/* counted */.hS)(left, 'more text')}: ${seeElsewhere(run)}*`;
    const reserve = page.sizeOf(heading) + page.sizeOf(more(said.length)) + 4;
    const sections = sectionsWithin(page, run, said, page.room - reserve);
    if (sections.length === 0)
        return;
    page.add(heading);
    const frames = sections.reduce((sum, { frame }) => sum + frame, 0);
    const kept = page.sizeOf(more(said.length)) + 2;
    addSections(page, sections, page.room - kept - frames);
    if (said.length > sections.length)
        page.add(more(said.length - sections.length));
}
function isShown(outcome) {
    return outcome.told?.speech !== undefined;
}
/** The sections of the first sources, as long as each can show the least that is worth it. */
function sectionsWithin(page, run, said, room) {
    const sections = [];
    let left = room;
    for (const outcome of said) {
        const section = sectionOf(page, run, outcome);
        left -= section.frame + Math.min(section.need, LEAST_TEXT);
        if (left < 0)
            break;
        sections.push(section);
    }
    return sections;
}
function sectionOf(page, { links }, outcome) {
    const size = (text) => page.sizeOf(text);
    const { heard: { emotions }, speech, } = outcome.told;
    const duration = durationOf(outcome);
    const title = `<b>${inlineHtml(plainName(outcome, texts_LONGEST_NAME))}</b>${duration && ` · ${duration}`}`;
    const files = links ? '' : filesOf(outcome, links);
    const facts = [emotions ? emotionShares(emotions) : '', files && `**Files** ${files}`]
        .filter((fact) => fact !== '')
        .map((fact) => `${fact}\n\n`)
        .join('');
    const head = `<details>\n<summary>${title}</summary>\n\n${facts}`;
    const frame = size(`${head}\n\n${textGoesOn}${FOOT}`) + 2;
    return { head, frame, need: speech.estimate(size), speech };
}
function addSections(page, sections, room) {
    const level = waterLevel(sections.map(({ need }) => need), room);
    const size = (text) => page.sizeOf(text);
    // What one section does not use, the later ones may.
    let spare = room - sections.reduce((sum, { need }) => sum + Math.min(need, level), 0);
    for (const { head, need, speech } of sections) {
        const grant = Math.min(need, level) + spare;
        const part = speech.within(Math.floor(grant), size);
        const text = part ? part.text : '';
        const tail = part?.complete ? '' : `${text && '\n\n'}${textGoesOn}`;
        page.add(`${head}${text}${tail}${FOOT}`);
        spare = grant - size(text);
    }
}
/** The most that any may take so that all together take no more than `room`. */
function waterLevel(needs, room) {
    const ascending = [...needs].sort((a, b) => a - b);
    let left = room;
    for (const [index, need] of ascending.entries()) {
        const share = left / (ascending.length - index);
        if (need > share)
            return Math.max(0, share);
        left -= need;
    }
    return Number.POSITIVE_INFINITY;
}

;// CONCATENATED MODULE: ./dist/lib/action/digest/digest.js







/** What of the room the table may take when texts are to follow it. */
const TABLE_SHARE = 0.6;
/**
 * A run as people read it, in GitHub's Markdown: never larger than the limit, whatever the run holds, and saying what
 * it leaves out. Nothing from outside becomes markup, a link, a mention, a reference or a workflow command.
 * `undefined` where not even the shortest form fits.
 */
function renderDigest(run, fit) {
    const page = new Page(fit);
    const heading = headingOf(run, fit);
    const totals = totalsOf(run, fit);
    const short = shortTotalsOf(run, fit);
    const begun = page.addFirst(`${heading}\n\n${totals}`, `${heading}\n\n${short}`, short, countOf(run));
    if (!begun)
        return undefined;
    addNotes(page, run);
    addFailures(page, run);
    addWarnings(page, run);
    const [only, ...others] = run.outcomes;
    if (only && others.length === 0)
        addOneSource(page, run, only);
    else if (only)
        addSources(page, run, fit);
    return page.toString();
}
function addSources(page, run, { headingLevel = 2 }) {
    const texts = run.keep.includes('text') && run.outcomes.some(({ told }) => told);
    addTable(page, run, page.room * (texts ? TABLE_SHARE : 1));
    if (texts)
        addTexts(page, run, headingLevel + 1);
}

;// CONCATENATED MODULE: ./dist/lib/action/run-report.js

/** A run as people read it, in each place where they do. */
class RunReport {
    result;
    frame;
    constructor(result, frame) {
        this.result = result;
        this.frame = frame;
    }
    /** The page of the run; `notes` are sentences that whoever keeps the workflow should know. */
    summary(delivered, notes) {
        return renderDigest(this.digest(delivered, notes), SUMMARY_FIT) ?? '';
    }
    /**
     * In no more than `room` characters for people who may not see the run: without its artifact in release notes, and nowhere
     * with what only its keeper needs.
     */
    text(place, room, delivered) {
        const { artifact, elapsedMs: _, reason: __, ...run } = this.digest(delivered, []);
        const shown = place === 'pr-comment' && artifact ? { ...run, artifact } : run;
        return renderDigest(shown, { ...COMMENT_FIT, limit: room }) ?? '';
    }
    digest({ artifact, links }, notes) {
        const { engine, model, reason, outcomes, report } = this.result;
        const page = report === undefined ? undefined : links.get(report);
        return {
            ...this.frame,
            engine,
            model,
            reason,
            outcomes,
            ...(artifact && { artifact: { name: artifact.name, href: artifact.url } }),
            links,
            ...(page !== undefined && { page }),
            notes,
        };
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./dist/lib/sources/find-sources.js + 1 modules
var find_sources = __webpack_require__(24217);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./dist/lib/dashscope/body.js
var dashscope_body = __webpack_require__(83283);
// EXTERNAL MODULE: ./dist/lib/dashscope/retry.js
var retry = __webpack_require__(19197);
// EXTERNAL MODULE: ./dist/lib/dashscope/target.js
var target = __webpack_require__(37650);
// EXTERNAL MODULE: ./dist/lib/action/github/api-failure.js
var api_failure = __webpack_require__(78248);
;// CONCATENATED MODULE: ./dist/lib/action/github/asset-download.js






const STALL_MS = 60_000;
const OPEN_TIMEOUT_MS = 300_000;
const RETRIES = 4;
const MOST_REDIRECTS = 5;
const ERROR_BODY_BYTES = 64 * 1024;
const HEAD_BYTES = 256 * 1024;
/** A release's file as something to upload: its bytes go through this machine and are never held here. */
function assetFile(api, asset) {
    const { name, sizeBytes, digest } = asset;
    return {
        kind: 'file',
        name,
        fileName: name,
        sizeBytes,
        open: () => openAsset(api, asset),
        read: partReader(api, asset),
        ...(digest !== '' && { contentId: digest.replace(':', ' ') }),
    };
}
/**
 * Reads parts of an asset. Headers are at the start of most files: one block of it answers most reads, since GitHub counts
 * requests. @throws TranscribeError also when the store would send the whole file instead.
 */
function partReader(api, asset) {
    let head;
    return async (position, length) => {
        const end = Math.min(position + length, asset.sizeBytes);
        if (position >= end)
            return new Uint8Array();
        if (end > HEAD_BYTES)
            return fetchPart(api, asset, position, end);
        head ??= fetchPart(api, asset, 0, Math.min(HEAD_BYTES, asset.sizeBytes));
        return (await head).subarray(position, end);
    };
}
function fetchPart(api, asset, start, end) {
    const signal = api.signal ?? new AbortController().signal;
    const attempt = async () => {
        const { status, body } = await follow(api, asset, signal, `bytes=${start}-${end - 1}`);
        if (status === 206)
            return (0,dashscope_body/* readBody */.Q)(body, undefined, end - start);
        discard(body);
        throw new errors/* TranscribeError */.UB('protocol', `GitHub does not send parts of ${asset.name}.`);
    };
    const patience = { repeat: 'always', retries: RETRIES, callTimeoutMs: OPEN_TIMEOUT_MS, signal };
    return (0,retry/* withRetries */.LH)(attempt, patience, api.clock);
}
/** Asks for nothing until the stream is read. It fails with a sentence when it does not give the whole file. */
function openAsset(api, asset) {
    const closed = new AbortController();
    const signal = api.signal ? AbortSignal.any([api.signal, closed.signal]) : closed.signal;
    const stream = external_node_stream_.Readable.from(bytesOf(api, asset, signal), { objectMode: false });
    return stream.once('close', () => closed.abort());
}
async function* bytesOf(api, asset, signal) {
    const { name, sizeBytes } = asset;
    const { body } = await (0,retry/* withRetries */.LH)(() => follow(api, asset, signal), { repeat: 'always', retries: RETRIES, callTimeoutMs: OPEN_TIMEOUT_MS, signal }, api.clock);
    let received = 0;
    try {
        for await (const part of body) {
            received += part.length;
            if (received > sizeBytes)
                break;
            yield part;
        }
    }
    catch (error) {
        throw failure(api, name, new URL(asset.apiUrl).host, error);
    }
    finally {
        discard(body);
    }
    if (received === sizeBytes)
        return;
    const more = received > sizeBytes ? 'more than' : `only ${received} of`;
    throw new errors/* TranscribeError */.UB('network', `GitHub sent ${more} the ${sizeBytes} bytes of ${name}.`, {
        retryable: true,
    });
}
/**
 * Goes from the API to the store by hand: the store would refuse a request that carries the token beside the signature,
 * and has no business with it.
 */
async function follow(api, { apiUrl, name }, signal, range) {
    let address = apiUrl;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        const reply = await ask(api, address, name, signal, range);
        const { statusCode: status, headers, body } = reply;
        if (status === 200 || status === 206)
            return { status, body };
        const location = [headers.location].flat()[0];
        if (status < 300 || status >= 400 || !location)
            throw await refusal(api, name, address, reply);
        discard(body);
        address = nextAddress(address, location, name);
    }
    throw new errors/* TranscribeError */.UB('protocol', `GitHub's way to ${name} has too many redirects.`);
}
async function ask(api, address, name, signal, range) {
    const { url, path } = (0,target/* targetOf */.$r)(address);
    try {
        const dispatcher = await api.wayTo(url);
        return await dispatcher.request({
            origin: url.origin,
            path,
            method: 'GET',
            headers: {
                accept: 'application/octet-stream',
                'accept-encoding': 'identity',
                'user-agent': 'sensevoice-transcribe',
                ...(range !== undefined && { range }),
                ...api.authorizationFor(url),
            },
            signal,
            headersTimeout: STALL_MS,
            bodyTimeout: STALL_MS,
        });
    }
    catch (error) {
        signal.throwIfAborted();
        throw failure(api, name, url.host, error);
    }
}
/**
 * Where a redirect leads. A signature covers the very bytes of an address, so that only a relative one is rebuilt.
 *
 * @throws TranscribeError when it gives up encryption.
 */
function nextAddress(from, location, name) {
    const next = /^https?:\/\//i.test(location) ? location : new URL(location, from).href;
    if (from.startsWith('https:') && !next.startsWith('https:')) {
        throw new errors/* TranscribeError */.UB('protocol', `GitHub's way to ${name} leaves the encrypted connection.`);
    }
    return next;
}
/** A body that is given up reports so, to nobody's interest. */
function discard(body) {
    body.on('error', () => { }).destroy();
}
async function refusal(api, name, address, { statusCode: status, headers, body }) {
    const text = await (0,dashscope_body/* readBody */.Q)(body, undefined, ERROR_BODY_BYTES).catch(() => Buffer.alloc(0));
    let data;
    try {
        data = JSON.parse(text.toString('utf8'));
    }
    catch { }
    return failure(api, name, (0,target/* targetOf */.$r)(address).url.host, { status, response: { headers, data } });
}
function failure(api, name, host, error) {
    return (0,api_failure/* toGitHubError */.Lg)(error, {
        doing: `send the file ${name}`,
        permission: 'contents: read',
        writes: false,
        host,
        secrets: api.secrets,
        nowMs: api.clock.now(),
        timedOutMs: undefined,
    });
}

;// CONCATENATED MODULE: ./dist/lib/action/github/asset-globs.js
/** Whether a pattern holds anything but a name: `*`, `?` or `{a,b}`. */
function isGlob(pattern) {
    return /[*?]|\{[^{}]*,[^{}]*\}/.test(pattern);
}
/**
 * Whether a name, which has no folders, fits a pattern of `*` (anything), `?` (one character) and `{a,b}` (either); cameras
 * write endings in capitals.
 */
function matchesGlob(name, pattern) {
    return new RegExp(`^(?:${toExpression(pattern)})$`, 'sui').test(name);
}
function toExpression(pattern) {
    const group = /\{([^{}]*,[^{}]*)\}/.exec(pattern);
    if (group) {
        // The innermost first, so that groups may stand in groups.
        const [whole, inner = ''] = group;
        const either = inner.split(',').map((part) => pattern.replace(whole, () => part));
        return [...new Set(either)].map(toExpression).join('|');
    }
    return pattern
        .replace(/[\\^$.+()[\]{}|/]/g, '\\$&')
        .replace(/\*+/g, '.*')
        .replaceAll('?', '.');
}

// EXTERNAL MODULE: ./dist/lib/action/github/asset-names.js
var asset_names = __webpack_require__(18818);
// EXTERNAL MODULE: ./dist/lib/action/github/releases.js
var releases = __webpack_require__(62713);
;// CONCATENATED MODULE: ./dist/lib/action/github/asset-sources.js






/**
 * The audio and video attached to a release. Nothing is downloaded before a source is opened.
 *
 * @throws TranscribeError when there is no release, or the API failed.
 */
async function findAssetSources(api, job, { tag, patterns }) {
    const release = await (0,releases/* findRelease */.dv)(api, job, tag);
    const assets = await (0,releases/* listAssets */.qs)(api, release);
    const isPublic = !release.draft && !(await isPrivate(api, job));
    const found = chooseAssets(assets, patterns, release.tag).map((choice) => 'error' in choice ? choice : { source: toSource(api, choice, isPublic), count: 1 });
    return { release, found };
}
/** The assets that the patterns name, each once, in the order of the release; then the patterns that name none. */
function chooseAssets(assets, patterns, tag) {
    const whole = assets.filter(({ uploaded, name }) => uploaded && !(0,asset_names/* isPart */.QR)(name));
    const media = whole.filter((asset) => namesOf(asset).some(sources_source/* isMediaName */.s5));
    const taking = patterns.filter((pattern) => !pattern.startsWith('!'));
    const leaving = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
    const chosen = new Set(taking.length === 0 ? media : []);
    const inVain = [];
    if (media.length === 0 && taking.length === 0)
        inVain.push(nothing('release-assets', undefined, whole, tag));
    for (const pattern of taking) {
        // What is named in full is taken at its word.
        const matching = (isGlob(pattern) ? media : whole).filter((asset) => isMeant(asset, pattern));
        for (const asset of matching)
            chosen.add(asset);
        if (matching.length === 0)
            inVain.push(nothing(pattern, pattern, whole, tag));
    }
    const kept = whole.filter((asset) => chosen.has(asset) && !leaving.some((pattern) => isMeant(asset, pattern)));
    return [...kept, ...inVain];
}
function toSource(api, asset, isPublic) {
    const file = assetFile(api, asset);
    return isPublic ? { kind: 'url', name: asset.name, url: asset.downloadUrl, file } : file;
}
/** The event tells it in most cases; internal repositories count as private. */
async function isPrivate(api, job) {
    const told = job.event.repository?.private;
    if (typeof told === 'boolean')
        return told;
    return api.read(`read about ${api.repositoryName}`, async ({ rest }, at) => {
        const { data } = await rest.repos.get({ ...at });
        return data.private;
    });
}
function isMeant(asset, pattern) {
    const names = namesOf(asset);
    if (isGlob(pattern))
        return names.some((name) => matchesGlob(name, pattern));
    return names.includes(pattern) || asset.name === (0,asset_names/* githubName */.Bi)(pattern);
}
/** A label is often the name that the file had before GitHub changed it. */
function namesOf({ name, label }) {
    return label === '' ? [name] : [name, label];
}
const MOST_SHOWN = 10;
function nothing(name, pattern, assets, tag) {
    const where = `attached to the release ${tag}`;
    const isPattern = pattern === undefined || isGlob(pattern);
    const message = isPattern
        ? `No audio or video ${pattern === undefined ? 'is' : `that fits ${pattern} is`} ${where}.`
        : `No file ${pattern} is ${where}.`;
    const names = assets.slice(0, MOST_SHOWN).map((asset) => asset.name);
    const more = assets.length > MOST_SHOWN ? ` and ${assets.length - MOST_SHOWN} more` : '';
    const advice = assets.length === 0 ? 'It has no files at all.' : `It has ${names.join(', ')}${more}.`;
    return { name, error: new errors/* InputError */.dz(message, { advice }), ...(isPattern && { isPattern }) };
}

;// CONCATENATED MODULE: ./dist/lib/action/step-sources.js







/** @throws InputError when nothing at all is named. */
function requireSources(inputs, job) {
    const { urls, files, taskIds } = inputs;
    if (urls.length + files.length > 0 || taskIds !== '' || wantsAssets(inputs, job))
        return;
    throw new errors/* InputError */.dz('There is nothing to transcribe.', {
        advice: 'Name sources with urls, files or release-assets, or tasks with task-ids.',
    });
}
/**
 * Everything a step is to transcribe or to collect; and the release, looked for before anything is paid for.
 *
 * @throws TranscribeError when a release is meant and cannot be found.
 */
async function findStepSources(inputs, job, api) {
    const { urls, files, taskIds, publish, releaseTag: tag, releaseAssets: patterns } = inputs;
    const tasks = await (0,task_files/* findTasks */.U)(taskIds);
    const found = tasks.map((source) => ({ source, count: 1 }));
    const named = await (0,find_sources/* findSources */.I)([...urls, ...files]);
    found.push(...(await Promise.all(named.map((entry) => withinWorkspace(entry, job)))));
    if (wantsAssets(inputs, job)) {
        const assets = await findAssetSources(api(), job, { tag, patterns });
        return { ...withoutIdlePatterns([...found, ...assets.found]), release: assets.release };
    }
    const needsRelease = publish.includes('release-assets') || publish.includes('release-notes');
    const release = needsRelease ? await (0,releases/* findRelease */.dv)(api(), job, tag) : undefined;
    return { ...withoutIdlePatterns(found), release };
}
/** A file that is in the workspace by its path must be there by its content: anybody can put a link into a pull request. */
async function withinWorkspace(entry, { workspace }) {
    const path = 'source' in entry && entry.source.kind === 'file' ? entry.source.path : undefined;
    if (path === undefined || (0,external_node_path_.isAbsolute)(path))
        return entry;
    const [real, root] = await Promise.all([(0,promises_.realpath)(path), (0,promises_.realpath)(workspace)]);
    if (real.startsWith(root + external_node_path_.sep))
        return entry;
    return {
        name: path,
        error: new errors/* InputError */.dz(`${path} leads out of the workspace.`, { advice: 'Copy it there.' }),
    };
}
/** A workflow names what may be there; only where nothing is there at all has something gone wrong. */
function withoutIdlePatterns(found) {
    const isIdle = (entry) => 'isPattern' in entry;
    const idle = found.filter(isIdle);
    const rest = found.filter((entry) => !isIdle(entry));
    if (rest.length === 0)
        return { found: idle, warnings: [] };
    return { found: rest, warnings: idle.map(({ error }) => error.message) };
}
/** Named outright, or, where no other source is named, meant by the event or by the tag of a release. */
function wantsAssets({ urls, files, taskIds, releaseAssets, releaseTag }, job) {
    if (releaseAssets.length > 0)
        return true;
    if (urls.length + files.length > 0 || taskIds !== '')
        return false;
    return releaseTag !== undefined || (job.eventName === 'release' && Boolean(job.event.release));
}

;// CONCATENATED MODULE: ./dist/lib/action/step.js



















/** How long a text the post step may need, which does not know the room it will have. */
const TEXT_LENGTHS = [60_000, 6000, 600];
const CACHES_MS = 60_000;
/** The variable by which users of the cache's own action set how long they wait for a part of it, in minutes. */
const cachesLimitMs = () => Number(process.env.SEGMENT_DOWNLOAD_TIMEOUT_MINS) * 60_000 || CACHES_MS;
const NO_SECRETS = 'Nothing was transcribed: this run was caused from outside the repository, so that it has no API key. With engine: local none is needed.';
/** Transcribes or collects, delivers, and reports. @throws TranscribeError when nothing could begin. */
async function runStep(work) {
    const { inputs, job, runner, clock } = work;
    requireSources(inputs, job);
    const options = (0,lib_options/* checkRunOptions */._b)(inputs.request);
    if (lacksSecrets(options, job))
        return end(work, options, NO_SECRETS);
    if (inputs.taskIds !== '' && (await (0,task_files/* findTasks */.U)(inputs.taskIds)).length === 0)
        return end(work, options, 'Nothing was collected: there are no tasks that are not finished.');
    const choice = (0,engine_choice/* chooseEngine */.m)(options);
    const cancellation = listenForCancellation(clock, () => process.exit(1));
    try {
        await new Step(work, options, choice, cancellation).run();
    }
    catch (error) {
        if (!cancellation.signal.aborted)
            throw error;
        runner.fail((0,errors/* describeError */.Uc)(error));
    }
    finally {
        cancellation.release();
        // What a cancelled step began and gave up would hold the process.
        if (cancellation.signal.aborted)
            process.exit();
    }
}
/** Ends a step that has nothing to do, for a reason that is nobody's fault. */
async function end({ runner, inputs }, { outputDir }, why) {
    runner.annotate('notice', why);
    setOutputs({ outcomes: [], outputDir, manifest: undefined, artifact: undefined }, runner);
    if (inputs.summary)
        await runner.summarize(`${why}\n`);
}
class Step {
    work;
    options;
    choice;
    cancellation;
    startedAt;
    handover;
    apis = [];
    release;
    constructor(work, options, choice, cancellation) {
        this.work = work;
        this.options = options;
        this.choice = choice;
        this.cancellation = cancellation;
        this.startedAt = work.clock.now();
        this.handover = new handover/* Handover */.wK(work.runner);
    }
    async run() {
        this.handover.begin(this.plan([]));
        try {
            await this.perform();
        }
        catch (error) {
            // What failed before it delivered anything has told so itself.
            this.handover.end({ ...this.plan([]), artifactName: '', publish: [] }, []);
            throw error;
        }
        finally {
            await Promise.all(this.apis.map((api) => api.close()));
        }
    }
    async perform() {
        const { inputs, job, runner, clock } = this.work;
        const { signal } = this.cancellation;
        keepModelsOnMachine(job);
        const caches = await this.patiently(openRunCaches(inputs, job, this.choice), noCaches);
        this.handover.remember(caches.memory);
        const result = await this.transcribe(caches);
        const report = new RunReport(result, {
            keep: this.options.keep,
            elapsedMs: clock.now() - this.startedAt,
            cancelled: signal.aborted,
        });
        const delivered = await this.deliver(result, report);
        await this.tell(result, report, delivered, caches.notes);
        annotateFailures(result.outcomes, runner);
        // Everything is told by now: what is kept for later runs must not hold it up.
        const notes = await this.patiently(caches.save(result.outcomes), undefined);
        if (notes)
            this.handover.remember(undefined);
        for (const note of notes ?? [])
            runner.annotate('warning', note);
        this.conclude(result.outcomes);
    }
    /** What is kept from run to run is a convenience: nobody waits for it long. */
    async patiently(work, otherwise) {
        const limit = (0,patience/* timeLimit */.zc)(this.work.clock, cachesLimitMs(), this.cancellation.signal);
        return (0,patience/* unlessAborted */.Wh)(work, limit.signal, otherwise).finally(limit.end);
    }
    /** What has ended when the time of a cancelled step runs out counts, whatever holds up the rest. */
    async transcribe({ memory }) {
        const { inputs, job, runner } = this.work;
        const { signal, recognition } = this.cancellation;
        const api = this.openApi(signal);
        const book = new OutcomeBook(runner, this.choice, this.options.keep, this.handover);
        const find = async () => {
            const { found, release, warnings } = await findStepSources(inputs, job, api);
            this.release = release;
            if (warnings.length > 0)
                runner.annotate('warning', warnings.join(' '));
            return found;
        };
        const run = (0,transcribe/* runSources */.u)(this.options, find, {
            signal,
            cancelOnAbort: true,
            onEvent: book.onEvent,
            onSecret: runner.mask,
            memoryFolder: memory?.folder,
        });
        // Whatever a cancelled run fails with, it is cancelled, and what has ended has ended.
        const ended = run.catch((error) => {
            if (signal.aborted)
                return undefined;
            throw error;
        });
        return book.result(await (0,patience/* unlessAborted */.Wh)(ended, recognition, undefined));
    }
    async deliver(result, report) {
        const { job, runner, clock } = this.work;
        const plan = this.plan(result.outcomes, result);
        const { signal, delivery } = this.cancellation;
        const isCancelled = signal.aborted;
        const tools = {
            clock,
            job,
            api: this.openApi(delivery),
            signal: delivery,
            render: (place, room, soFar) => report.text(place, room, soFar),
        };
        // Places that take several requests are left to the post step, which has the time for them.
        const now = isCancelled ? { ...plan, publish: [] } : plan;
        const delivered = await runner.group('Delivery', () => (0,deliveries/* deliver */.c)(now, tools));
        if (isCancelled)
            delivered.left.publish = plan.publish;
        const texts = TEXT_LENGTHS.map((length) => report.text('release-notes', length, delivered));
        this.handover.end({ ...plan, ...delivered.left }, texts);
        return delivered;
    }
    async tell({ outcomes, manifest }, report, delivered, earlier) {
        const { inputs, runner } = this.work;
        const { outputDir } = this.options;
        const leftOut = setOutputs({ outcomes, outputDir, manifest, artifact: delivered.artifact }, runner);
        const { notices, notes: failures } = delivered;
        const notes = [...earlier, ...failures, ...leftOut, ...(0,deliveries/* leftToDeliver */.i)(delivered)];
        annotateNotes({ notes, notices }, runner);
        if (!inputs.summary)
            return;
        const failure = await runner.summarize(report.summary(delivered, [...notices, ...notes]));
        if (failure)
            runner.annotate('warning', failure);
    }
    conclude(outcomes) {
        const { runner } = this.work;
        const said = `${(0,lib_outcome/* countOf */.pq)(outcomes, 'succeeded')} of ${outcomes.length} transcribed`;
        runner.log(said);
        if (this.cancellation.signal.aborted)
            runner.fail(`The step was cancelled: ${said}.`);
        else if ((0,lib_outcome/* countsAsFailed */.yc)(outcomes, this.options.failOn))
            runner.fail(`${(0,lib_outcome/* countOf */.pq)(outcomes, 'failed')} of ${outcomes.length} sources could not be transcribed.`);
    }
    plan(outcomes, lists = {}) {
        const { inputs, job } = this.work;
        const { outputDir } = this.options;
        return planDelivery({ inputs, job, outputDir, release: this.release, outcomes, lists });
    }
    openApi(signal) {
        const { job, inputs, clock } = this.work;
        let api;
        return () => {
            if (api)
                return api;
            api = new github_api/* GitHubApi */.y({ ...job, token: inputs.token, signal, clock });
            this.apis.push(api);
            return api;
        };
    }
}


/***/ }),

/***/ 45681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ installLines),
/* harmony export */   i: () => (/* binding */ megabytes)
/* harmony export */ });
/** A log of a download that is over soon needs no more than its first line. */
const LARGE_BYTES = 60_000_000;
const STEP = 0.1;
/**
 * Words an installation for a log that is read afterwards: what it is, the terms that ask to be shown, and for a large
 * download a line at each tenth of it.
 */
function installLines() {
    let told = -1;
    return ({ parts, notices, phase, receivedBytes, totalBytes }) => {
        const lines = [];
        if (told < 0) {
            told = 0;
            lines.push(`Installing ${parts.join(', ')} (${megabytes(totalBytes)}), once`, ...notices);
        }
        const tenths = Math.floor(receivedBytes / totalBytes / STEP + 1e-9);
        if (phase === 'download' && totalBytes >= LARGE_BYTES && tenths > told) {
            told = tenths;
            lines.push(`  ${megabytes(receivedBytes)} of ${megabytes(totalBytes)} (${tenths * 10} %)`);
        }
        return lines;
    };
}
function megabytes(bytes) {
    return `${(bytes / 1_000_000).toFixed(1)} MB`;
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

/***/ 6354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ findLocalModel),
/* harmony export */   y: () => (/* binding */ localModels)
/* harmony export */ });
/** The first is what `auto` means. */
const localModels = [
    {
        name: 'moonshine-tiny',
        description: 'English, 28 MB, the fastest',
        languages: ['en'],
        annotations: [],
        timesWords: false,
    },
    {
        name: 'moonshine-base',
        description: 'English, 63 MB, fewer errors in 1.5 times the time',
        languages: ['en'],
        annotations: [],
        timesWords: false,
    },
    {
        name: 'sensevoice-small',
        description: 'Chinese, Cantonese, English, Japanese and Korean with emotions and events, 240 MB',
        languages: ['zh', 'yue', 'en', 'ja', 'ko'],
        annotations: ['emotions', 'events'],
        timesWords: true,
        answersFor: ['sensevoice-v1'],
        always: ['enable_itn', 'audio_event_detection_enabled'],
    },
];
/** The model of that name, or the one that the cloud offered under it. */
function findLocalModel(name) {
    return localModels.find((model) => model.name === name || model.answersFor?.includes(name));
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

/***/ 12057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q1: () => (/* binding */ eastAsianWidth)
/* harmony export */ });
/* unused harmony export eastAsianWidthType */
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73456);


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		(0,_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .isFullwidth */ .Yj)(codePoint)
		|| (0,_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .isWide */ .EW)(codePoint)
		|| (ambiguousAsWide && (0,_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .isAmbiguous */ .X2)(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point



/***/ }),

/***/ 73456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X2: () => (/* binding */ isAmbiguous),
  Yj: () => (/* binding */ isFullwidth),
  EW: () => (/* binding */ isWide)
});

// UNUSED EXPORTS: getCategory

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
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
