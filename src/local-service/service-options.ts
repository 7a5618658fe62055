import type { Clock } from '../clock.ts'
import type { InstallProgress } from './install/progress.ts'
import type { NamedModel } from './model-names.ts'
import type { Prepare, Recognize } from './recognition.ts'
import type { WorkerScript } from './workers/worker-process.ts'

export interface LocalServiceOptions {
  /** The address to listen at; others than loopback ones let other machines in. @default '127.0.0.1' */
  host?: string | undefined
  /** 0 takes any free port. @default 0 */
  port?: number | undefined
  /** The one bearer key. @default a new one at each start */
  apiKey?: string | undefined
  /** Host names that requests may name, beside loopback ones and the address listened at. */
  allowedHosts?: readonly string[] | undefined
  /**
   * Whether sources may be fetched from this machine and local networks. @default only when listening at a loopback address,
   * and then only where the source itself is there: no other host leads to them by a redirect
   */
  allowPrivateSources?: boolean | undefined
  /** Further names that may be asked for, each with the local model that answers to it. */
  aliases?: Readonly<Record<string, string>> | undefined
  /** Answers with the transcriptions saved in this folder, under any model name, instead of recognising. */
  replayFolder?: string | undefined
  /** How long each file of a replay takes, from and to; where it lies in between is chance. @default [0, 0] */
  replaySeconds?: readonly [number, number] | undefined
  /** Whether an upload stays after the first task that used it, as in the cloud. @default true */
  keepUploads?: boolean | undefined
  /** The largest upload or source. @default 2 GiB, the cloud's limit */
  maxFileBytes?: number | undefined
  /** Files that are worked on at a time. @default one per core, or all of a replay */
  filesAtOnce?: number | undefined
  onInstall?: ((progress: InstallProgress) => void) | undefined
  /**
   * A folder that holds the files of `sensevoice-small` (`model.int8.onnx`, `tokens.txt`), for machines that cannot fetch
   * them. @default the environment variable SENSEVOICE_TRANSCRIBE_MODEL_DIR, else they are installed
   */
  modelDir?: string | undefined
  /** What the worker processes run. @default this program */
  workerScript?: WorkerScript | undefined
  /** Takes the place of the local engine. */
  recognize?: Recognize | undefined
  /** Makes a model of `recognize` ready; its tasks are pending meanwhile. @default nothing has to be done */
  prepare?: Prepare | undefined
  /** The models that `recognize` has. @default those of the local engine */
  models?: readonly NamedModel[] | undefined
  /** Faults to be answered with, each `NAME`, `NAME=TIMES` or `NAME=SHARE%`, for those who harden a client. @default none */
  faults?: readonly string[] | undefined
  clock?: (Pick<Clock, 'now'> & Partial<Pick<Clock, 'sleep' | 'random'>>) | undefined
}
