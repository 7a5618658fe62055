import { DashscopeClient } from './dashscope/client.js';
/** Reaches DashScope, or starts the local service and reaches that. */
export async function openEngine(options) {
    if (options.engine === 'dashscope') {
        const { apiKey = '', baseUrl, workspace } = options;
        const client = new DashscopeClient({ apiKey, baseUrl, workspace });
        return { client, polling: {}, close: () => client.close() };
    }
    const { startLocalService } = await import('./local-service/service.js');
    const service = await startLocalService({
        onInstall: ({ components, receivedBytes, totalBytes }) => options.onInstall?.(components.join(', '), receivedBytes, totalBytes),
    });
    const client = new DashscopeClient(service);
    return {
        client,
        // On loopback a look costs nothing.
        polling: { minimumIntervalMs: 100, maximumIntervalMs: 500, looksPerSecond: 100 },
        async close() {
            await client.close();
            await service.close();
        },
    };
}
