import type { RunRequest } from '../../options.ts';
import { type InputReader } from './input-reader.ts';
/** What a model may be asked for beside the transcription itself; which model takes what, its row in the table decides. */
export declare function readModelOptions(reader: InputReader): RunRequest;
