export interface ServeFlags {
    port: number;
    apiKey?: string;
    host: string;
    allowHost: string[];
    allowPrivateSources?: boolean;
    alias: string[];
    replay?: string;
    replaySeconds?: readonly [number, number];
    modelDir?: string;
    fault: string[];
}
/** Serves until it is interrupted. */
export declare function serveCommand(flags: ServeFlags): Promise<number>;
