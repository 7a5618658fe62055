import { availableParallelism } from 'node:os';
import { joinedSpeech, separateSpeech } from './audio/chunk-plan.js';
import { installEngine } from './install/install.js';
import { LanguageDoubt } from './language-doubt.js';
import { LoadedModel } from './loaded-model.js';
import { findLocalModel, localModels } from './models.js';
import { transcribeMedia } from './transcriber.js';
import { workerScript } from './workers/script.js';
import { WorkerPool } from './workers/worker-pool.js';
import { WorkerProcess } from './workers/worker-process.js';
/** Recognises on this machine; what a model needs is installed when it is first asked for. */
export class LocalEngine {
    onInstall;
    modelDir;
    script;
    cores = availableParallelism();
    media;
    installed = new Map();
    loaded = new Map();
    watchers = new Map();
    stop = new AbortController();
    constructor(options = {}) {
        this.onInstall = options.onInstall;
        this.modelDir = options.modelDir;
        this.script = options.workerScript ?? workerScript();
        this.media = new WorkerPool({ processes: this.cores }, () => new WorkerProcess(this.script, 'media'));
    }
    /** Installs a model, if it is not installed, and begins to load it. */
    async prepare(model, onProgress, language) {
        const watchers = this.watchers.get(model) ?? new Set();
        this.watchers.set(model, watchers.add(onProgress));
        try {
            this.load(await this.install(model), language);
        }
        finally {
            watchers.delete(onProgress);
        }
    }
    async recognize(request, onProgress, signal) {
        const installed = await this.install(request.model);
        const loaded = this.load(installed, request.language);
        const doubt = new LanguageDoubt();
        const recognition = await loaded.use((recognizers) => transcribeMedia({
            path: request.path,
            modulesFolder: installed.modulesFolder,
            vadModel: installed.vadModel,
            channels: request.channels,
            cutting: installed.model.family === 'sensevoice' ? separateSpeech : joinedSpeech,
        }, { media: this.media, recognizers }, { onProgress, onHeard: (text, chunk) => doubt.add(text, chunk) }, signal));
        const warnings = [...installed.warnings, ...doubtfulLanguage(request.model, doubt)];
        return { ...recognition, warnings: [...recognition.warnings, ...warnings] };
    }
    /** Stops an installation and every worker. */
    async close() {
        this.stop.abort();
        this.media.close();
        await Promise.allSettled(this.installed.values());
        for (const model of this.loaded.values())
            model.close();
    }
    /** One installation serves all files; a failed one is tried again for the next. */
    install(model) {
        const known = this.installed.get(model);
        if (known)
            return known;
        const { signal } = this.stop;
        const onProgress = (progress) => {
            this.onInstall?.(progress);
            for (const watcher of this.watchers.get(model) ?? [])
                watcher(progress);
        };
        const installing = installEngine({ model, modelDir: this.modelDir, signal, onProgress });
        this.installed.set(model, installing);
        installing.catch(() => this.installed.delete(model));
        return installing;
    }
    /** A model that is told its language is loaded for that language; one that nobody uses meanwhile makes room. */
    load({ modulesFolder, model }, language) {
        const isTold = model.family === 'sensevoice' && language !== undefined;
        const key = isTold ? `${model.name} ${language}` : model.name;
        const known = this.loaded.get(key);
        if (known)
            return known;
        for (const [other, loaded] of this.loaded) {
            if (loaded.model !== model.name || !loaded.isIdle)
                continue;
            loaded.close();
            this.loaded.delete(other);
        }
        const config = { modulesFolder, model, ...(isTold && { language }) };
        const loaded = new LoadedModel(config, this.cores, this.script);
        this.loaded.set(key, loaded);
        return loaded;
    }
}
/** A sentence where the speech is plainly not in the one language that the model has. */
function doubtfulLanguage(name, doubt) {
    const [only, ...others] = findLocalModel(name)?.languages ?? [];
    if (only !== 'en' || others.length > 0 || !doubt.isPlain)
        return [];
    const able = localModels.find(({ languages }) => languages.length > 1);
    return [
        `This does not look like English, which is all that ${name} recognises, so the text may be nonsense; ${able?.name} also recognises Chinese, Cantonese, Japanese and Korean.`,
    ];
}
