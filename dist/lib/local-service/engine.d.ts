import type { OnInstallProgress } from './install/progress.ts';
import type { Recognition, RecognitionRequest } from './recognition.ts';
import { type WorkerScript } from './workers/worker-process.ts';
export interface LocalEngineOptions {
    onInstall?: OnInstallProgress | undefined;
    workerScript?: WorkerScript | undefined;
    /** A folder that holds the files of `sensevoice-small`. */
    modelDir?: string | undefined;
}
/** Recognises on this machine; what a model needs is installed when it is first asked for. */
export declare class LocalEngine {
    private readonly onInstall;
    private readonly modelDir;
    private readonly script;
    private readonly cores;
    private readonly media;
    private readonly installed;
    private readonly loaded;
    private readonly watchers;
    private readonly stop;
    constructor(options?: LocalEngineOptions);
    /** Installs a model, if it is not installed, and begins to load it. */
    prepare(model: string, onProgress: OnInstallProgress, language?: string): Promise<void>;
    recognize(request: RecognitionRequest, onProgress: (share: number) => void, signal: AbortSignal): Promise<Recognition>;
    /** Stops an installation and every worker. */
    close(): Promise<void>;
    /** One installation serves all files; a failed one is tried again for the next. */
    private install;
    /** A model that is told its language is loaded for that language; one that nobody uses meanwhile makes room. */
    private load;
}
