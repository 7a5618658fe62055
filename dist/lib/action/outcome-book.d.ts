import type { Kind } from '../defaults.ts';
import type { EngineChoice } from '../engines.ts';
import type { RunEvent } from '../outcome.ts';
import type { RunSummary } from '../transcribe.ts';
import { type DigestSource } from './digest/digest-source.ts';
import type { Handover } from './handover.ts';
import type { Runner } from './runner.ts';
/** A run with what its pages tell of each source. */
export interface StepRun extends RunSummary {
    outcomes: DigestSource[];
}
/** What has become of the sources so far, for a step whose time may run out before the run has ended. */
export declare class OutcomeBook {
    private readonly choice;
    private readonly keep;
    private readonly handover;
    private readonly tell;
    private readonly ended;
    private names;
    constructor(runner: Runner, choice: EngineChoice, keep: readonly Kind[], handover: Handover);
    /** Takes every event of the run, tells the log, and remembers what was finished. */
    readonly onEvent: (event: RunEvent) => void;
    /** The run as it stands: what has not ended counts as stopped. */
    result(summary?: RunSummary): StepRun;
}
