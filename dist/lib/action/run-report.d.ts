import type { Kind } from '../defaults.ts';
import type { Delivered } from './deliveries.ts';
import type { Publication } from './inputs/inputs.ts';
import type { StepRun } from './outcome-book.ts';
export interface ReportFrame {
    keep: readonly Kind[];
    elapsedMs: number;
    cancelled: boolean;
}
/** A run as people read it, in each place where they do. */
export declare class RunReport {
    private readonly result;
    private readonly frame;
    constructor(result: StepRun, frame: ReportFrame);
    /** The page of the run; `notes` are sentences that whoever keeps the workflow should know. */
    summary(delivered: Delivered, notes: readonly string[]): string;
    /**
     * In no more than `room` characters for people who may not see the run: without its artifact in release notes, and nowhere
     * with what only its keeper needs.
     */
    text(place: Publication, room: number, delivered: Delivered): string;
    private digest;
}
