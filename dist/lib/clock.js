import { setTimeout as delay } from 'node:timers/promises';
export const systemClock = {
    now: Date.now,
    random: Math.random,
    async sleep(ms, signal) {
        try {
            await delay(ms, undefined, signal ? { signal } : {});
        }
        catch (error) {
            // Node rejects with an AbortError of its own; callers must see the reason they gave.
            signal?.throwIfAborted();
            throw error;
        }
    },
};
