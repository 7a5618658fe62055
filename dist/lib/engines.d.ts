import type { Engine } from './defaults.ts';
import { DashscopeClient } from './dashscope/client.ts';
import type { PollerOptions } from './dashscope/poller.ts';
/** A client and what must be closed after it; nothing else tells the engines apart. */
export interface RunningEngine {
    client: DashscopeClient;
    polling: PollerOptions;
    close(): Promise<void>;
}
export interface EngineOptions {
    engine: Engine;
    apiKey?: string | undefined;
    baseUrl: string;
    workspace?: string | undefined;
    onInstall?: (component: string, receivedBytes: number, totalBytes: number) => void;
}
/** Reaches DashScope, or starts the local service and reaches that. */
export declare function openEngine(options: EngineOptions): Promise<RunningEngine>;
