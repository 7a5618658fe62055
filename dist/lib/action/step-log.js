import { describeError } from '../errors.js';
import { installLines } from '../install-lines.js';
import { displayName } from '../sources/source.js';
/** Tells the log how the run goes on: a line for each thing that happens once. */
export function stepLog({ log, annotate }) {
    let names = [];
    let ended = 0;
    const installation = installLines();
    return (event) => {
        if (event.type === 'engine') {
            log(`Engine ${event.engine}, ${event.reason}; model ${event.model}`);
            for (const { message } of event.warnings)
                annotate('warning', message);
        }
        if (event.type === 'warning')
            annotate('warning', event.message);
        if (event.type === 'sources') {
            names = event.names.map(displayName);
            log(names.length === 1 ? `Source ${names[0]}` : `${names.length} sources`);
        }
        if (event.type === 'source-added')
            names[event.index] = displayName(event.name);
        if (event.type === 'install')
            for (const line of installation(event))
                log(line);
        if (event.type === 'outcome') {
            ended++;
            log(`${outcomeLine(event.outcome)} (${ended} of ${names.length})`);
        }
    };
}
function outcomeLine(outcome) {
    const name = displayName(outcome.source);
    const { status, cached, elapsedMs, taskId } = outcome;
    if (status === 'failed')
        return `✗ ${name}: ${describeError(outcome.error)}`;
    if (status === 'pending')
        return `… ${name}: task ${taskId}`;
    const how = cached ? 'taken over from an earlier run' : `transcribed in ${(elapsedMs / 1000).toFixed(1)} s`;
    return `✓ ${name}: ${how}`;
}
