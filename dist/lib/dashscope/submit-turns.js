import { TranscribeError } from '../errors.js';
import { findModel } from './models.js';
import { Pace } from './pace.js';
/** When a task may be submitted: no faster than the account is granted for its model. */
export class SubmitTurns {
    clock;
    paces = new Map();
    constructor(clock) {
        this.clock = clock;
    }
    /**
     * Resolves when it is the caller's turn; rejects with the signal's reason as soon as it is aborted.
     *
     * @param untilMs the latest time, by the clock, that is of use.
     * @throws TranscribeError `not-submitted` at once when the turn comes later.
     */
    async next(model, signal, untilMs) {
        const pace = this.paces.get(model) ?? new Pace(this.clock, allowance(model));
        this.paces.set(model, pace);
        if (!(await pace.turn(signal, untilMs)))
            throw tooLate(model);
    }
}
/** What is no whole number by the second is granted by the minute. */
function allowance(model) {
    const perSecond = findModel(model)?.submitsPerSecond ?? Number.POSITIVE_INFINITY;
    const isBySecond = Number.isInteger(perSecond) || !Number.isFinite(perSecond);
    return isBySecond ? { turns: perSecond } : { turns: Math.round(perSecond * 60), spanMs: 60_000 };
}
function tooLate(model) {
    const { submitsPerSecond } = findModel(model) ?? {};
    const rate = submitsPerSecond
        ? `, since ${model} takes ${Math.round(submitsPerSecond * 60)} tasks a minute`
        : '';
    return new TranscribeError('not-submitted', `It could not be submitted before the deadline${rate}.`, {
        advice: 'Wait longer (timeout-minutes), or name fewer sources at a time.',
    });
}
