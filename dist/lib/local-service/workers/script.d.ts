import type { WorkerScript } from './worker-process.ts';
/** The argument that makes the bundle's entry a worker instead of a command. */
export declare const WORKER_ARGUMENT = "__worker";
/**
 * The script that worker processes run. In the compiled library it stands beside this module; in the bundle, where
 * this module is part of some chunk, every chunk lies beside the one entry.
 */
export declare function workerScript(): WorkerScript;
