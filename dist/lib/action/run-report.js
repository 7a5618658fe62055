import { COMMENT_FIT, renderDigest, SUMMARY_FIT } from './digest/digest.js';
/** A run as people read it, in each place where they do. */
export class RunReport {
    result;
    frame;
    constructor(result, frame) {
        this.result = result;
        this.frame = frame;
    }
    /** The page of the run; `notes` are sentences that whoever keeps the workflow should know. */
    summary(delivered, notes) {
        return renderDigest(this.digest(delivered, notes), SUMMARY_FIT) ?? '';
    }
    /**
     * In no more than `room` characters for people who may not see the run: without its artifact in release notes, and nowhere
     * with what only its keeper needs.
     */
    text(place, room, delivered) {
        const { artifact, elapsedMs: _, reason: __, ...run } = this.digest(delivered, []);
        const shown = place === 'pr-comment' && artifact ? { ...run, artifact } : run;
        return renderDigest(shown, { ...COMMENT_FIT, limit: room }) ?? '';
    }
    digest({ artifact, links }, notes) {
        const { engine, model, reason, outcomes, report } = this.result;
        const page = report === undefined ? undefined : links.get(report);
        return {
            ...this.frame,
            engine,
            model,
            reason,
            outcomes,
            ...(artifact && { artifact: { name: artifact.name, href: artifact.url } }),
            links,
            ...(page !== undefined && { page }),
            notes,
        };
    }
}
