import { TranscribeError } from '../errors.js';
import { stepLog } from './step-log.js';
/** What has become of the sources so far, for a step whose time may run out before the run has ended. */
export class OutcomeBook {
    choice;
    handover;
    tell;
    ended = new Map();
    names = [];
    constructor(runner, choice, handover) {
        this.choice = choice;
        this.handover = handover;
        this.tell = stepLog(runner);
    }
    /** Takes every event of the run, tells the log, and remembers what was finished. */
    onEvent = (event) => {
        if (event.type === 'sources')
            this.names = event.names;
        if (event.type === 'outcome') {
            this.ended.set(event.index, event.outcome);
            this.handover.addFiles(event.outcome.files);
        }
        this.tell(event);
    };
    /** The run as it stands: what has not ended counts as stopped. */
    result() {
        const { engine, model, reason } = this.choice;
        const outcomes = this.names.map((source, index) => this.ended.get(index) ?? stopped(source, model));
        return { engine, model, reason, outcomes };
    }
}
function stopped(source, model) {
    const error = new TranscribeError('aborted', 'It was stopped before it was done.');
    return { status: 'failed', source, model, error, elapsedMs: 0, warnings: [], files: [] };
}
