import { listen } from './server.js';
import { DEFAULT_HOST, openServiceHandler } from './service-handler.js';
/**
 * Starts a service that speaks DashScope's asynchronous transcription API and recognises on this machine.
 *
 * @throws InputError for options that make no sense, and for an address that cannot be listened at.
 */
export async function startLocalService(options = {}) {
    const { port = 0 } = options;
    // As a URL has it, an IPv6 address may be given in brackets.
    const host = (options.host ?? DEFAULT_HOST).replace(/^\[|\]$/g, '');
    const handler = await openServiceHandler({ ...options, host });
    let server;
    try {
        server = await listen(handler.handle, host, port);
    }
    catch (error) {
        await handler.close();
        throw error;
    }
    return {
        baseUrl: `http://${reachableHost(host)}:${server.port}/api/v1`,
        apiKey: handler.apiKey,
        async close() {
            await server.close();
            await handler.close();
        },
    };
}
/** Every address is no address to go to; this machine reaches such a service at its own. */
function reachableHost(host) {
    if (host === '0.0.0.0' || host === '::')
        return '127.0.0.1';
    return host.includes(':') ? `[${host}]` : host;
}
