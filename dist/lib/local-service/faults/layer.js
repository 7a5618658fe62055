import { accidents } from './accidents.js';
import { callOf } from './call.js';
import { RATE_LIMITS } from './fault.js';
import { RateLimits } from './rate-limits.js';
import { refusals } from './refusals.js';
import { replyChanges } from './reply-changes.js';
import { ExpiredAddresses, fromOtherOrigin, hasAddress } from './result-addresses.js';
/**
 * Puts faults in front of a service. Of several that a call could meet, the one given first happens until its count is
 * used up; changes of a reply happen together.
 */
export function withFaults(handler, faults, clock) {
    const layer = new FaultLayer(handler, faults, clock);
    return (request, connection) => layer.handle(request, connection);
}
class FaultLayer {
    handler;
    sleep;
    random;
    rateLimits;
    pending;
    expired;
    otherOrigin;
    constructor(handler, faults, clock) {
        this.handler = handler;
        this.sleep = (ms) => clock.sleep(ms);
        this.random = () => clock.random();
        const isLimited = faults.some(({ name }) => name === RATE_LIMITS);
        this.rateLimits = isLimited ? new RateLimits(() => clock.now()) : undefined;
        this.pending = faults.map((fault) => ({ fault, left: fault.times }));
        const expired = faults.find(({ name }) => name === 'result-expired');
        this.expired = expired && new ExpiredAddresses(expired.times);
        this.otherOrigin = this.pending.find(({ fault }) => fault.name === 'result-other-origin');
    }
    async handle(request, connection) {
        const call = callOf(request);
        if (!call)
            return this.handler(request, connection);
        const tooSoon = await this.rateLimits?.refuse(call, request);
        if (tooSoon)
            return tooSoon;
        const forward = () => this.forward(request, call, connection);
        for (const pending of this.due()) {
            const { accident = '', calls, name } = pending.fault;
            if (calls?.includes(call)) {
                pending.left--;
                const strike = accidents[accident];
                if (strike)
                    return strike({ call, request, connection, sleep: this.sleep, forward });
            }
            const refusal = await refusals[name]?.(call, request);
            if (!refusal)
                continue;
            pending.left--;
            return refusal;
        }
        return forward();
    }
    /** What is still to happen, and does so by chance where it is a matter of chance. */
    due() {
        return this.pending.filter(({ left, fault: { share } }) => left > 0 && (share === 1 || this.random() < share));
    }
    async forward(request, call, connection) {
        const opened = call === 'result' && this.expired ? this.expired.open(request) : request;
        if (opened instanceof Response)
            return opened;
        const reply = await this.handler(uncompressed(opened), connection);
        return (call === 'look' || call === 'list') && reply.ok ? this.changed(reply, call) : reply;
    }
    async changed(reply, call) {
        let body = (await reply.json());
        for (const pending of this.due()) {
            const known = replyChanges[pending.fault.name];
            const change = known?.call === call ? known.change(body) : undefined;
            if (!change)
                continue;
            pending.left--;
            body = change;
        }
        if (!hasAddress(body))
            return Response.json(body, { status: reply.status });
        if (this.otherOrigin && this.otherOrigin.left-- > 0)
            body = fromOtherOrigin(body);
        if (this.expired)
            body = this.expired.mark(body);
        return Response.json(body, { status: reply.status });
    }
}
/** What is to be cut or changed has to be readable. */
function uncompressed(request) {
    if (!request.headers.has('accept-encoding'))
        return request;
    const headers = new Headers(request.headers);
    headers.delete('accept-encoding');
    const { method, body, signal } = request;
    const init = { method, headers, signal, duplex: 'half' };
    return new Request(request.url, body ? { ...init, body } : init);
}
