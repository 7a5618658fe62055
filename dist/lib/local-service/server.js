import { serve } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { InputError } from '../errors.js';
/** A connection on which nothing moves for so long is ended; clients give up before. */
export const IDLE_CONNECTION_MS = 120_000;
/** @throws InputError when the address cannot be had. */
export async function listen(handler, host, port) {
    const server = await new Promise((resolve, reject) => {
        const starting = serve(
        // Large files come slowly over slow networks; Node would end a request after five minutes.
        {
            fetch: (request, bindings) => handler(request, connectionOf(bindings)),
            hostname: host,
            port,
            serverOptions: { requestTimeout: 0 },
        }, () => resolve(starting));
        starting.setTimeout(IDLE_CONNECTION_MS);
        starting.on('error', (error) => reject(listenFailure(error, host, port)));
    });
    return {
        port: server.address().port,
        async close() {
            const closed = new Promise((resolve) => server.close(resolve));
            server.closeAllConnections();
            await closed;
        },
    };
}
function connectionOf({ incoming, outgoing }) {
    return {
        reset() {
            incoming.socket.resetAndDestroy();
            return RESPONSE_ALREADY_SENT;
        },
        cut({ status, headers }, part) {
            outgoing.writeHead(status, Object.fromEntries(headers));
            outgoing.write(part, () => incoming.socket.destroySoon());
            return RESPONSE_ALREADY_SENT;
        },
    };
}
function listenFailure(error, host, port) {
    const reasons = {
        EADDRINUSE: 'another program has it',
        EACCES: 'this user may not take it',
        EADDRNOTAVAIL: 'this machine has no such address',
        ENOTFOUND: 'there is no such host name',
    };
    const reason = reasons[error.code ?? ''] ?? error.message;
    return new InputError(`The service cannot listen at ${host}, port ${port}: ${reason}.`, {
        advice: 'Port 0 takes any free one.',
        cause: error,
    });
}
