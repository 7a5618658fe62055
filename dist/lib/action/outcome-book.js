import { TranscribeError } from '../errors.js';
import { digestSource } from './digest/digest-source.js';
import { stepLog } from './step-log.js';
/** Of all texts together: several times what the largest page shows, since which of them are short is known in the end. */
const MOST_CHARACTERS = 8_000_000;
/** What has become of the sources so far, for a step whose time may run out before the run has ended. */
export class OutcomeBook {
    choice;
    keep;
    handover;
    tell;
    ended = new Map();
    names = [];
    constructor(runner, choice, keep, handover) {
        this.choice = choice;
        this.keep = keep;
        this.handover = handover;
        this.tell = stepLog(runner);
    }
    /** Takes every event of the run, tells the log, and remembers what was finished. */
    onEvent = (event) => {
        if (event.type === 'sources')
            this.names = [...event.names];
        if (event.type === 'source-added')
            this.names[event.index] = event.name;
        if (event.type === 'outcome') {
            const share = Math.floor(MOST_CHARACTERS / this.names.length);
            this.ended.set(event.index, digestSource(event.outcome, this.keep, share));
            this.handover.addFiles(event.outcome.files);
        }
        this.tell(event);
    };
    /** The run as it stands: what has not ended counts as stopped. */
    result(summary = this.choice) {
        const { engine, model, reason, manifest, report, tasks } = summary;
        const outcomes = this.names.map((source, index) => this.ended.get(index) ?? stopped(source, model));
        return {
            engine,
            model,
            reason,
            outcomes,
            ...(manifest && { manifest }),
            ...(report && { report }),
            ...(tasks && { tasks }),
        };
    }
}
function stopped(source, model) {
    const error = new TranscribeError('aborted', 'It was stopped before it was done.');
    return { status: 'failed', source, model, error, elapsedMs: 0, warnings: [], files: [] };
}
