import type { Region } from '../defaults.ts';
import type { Warning } from '../transcript.ts';
import { type TaskOptions } from './task-options.ts';
/**
 * Checks options against a model of the table; a model that is not in it may take anything.
 * @throws InputError naming the models that can do what this one cannot, what a parameter takes, or how it is written.
 */
export declare function checkTaskOptions(name: string, asked: TaskOptions): void;
/** @throws InputError when a task of the model does not take so many files. */
export declare function checkFilesPerTask(name: string, count: number): void;
/** Warns of parameters that the documents do not name for the model: they are sent all the same. */
export declare function parameterWarnings(name: string, { parameters }: TaskOptions): Warning[];
/**
 * Checks that a model of the table is offered in a region.
 * @throws InputError naming where it is, and what there is in its place.
 */
export declare function checkRegion(name: string, region: Region): void;
