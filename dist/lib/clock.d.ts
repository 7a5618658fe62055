/** Time and chance, injected wherever either matters. */
export interface Clock {
    /** Milliseconds since the epoch. */
    now(): number;
    /** Resolves after `ms`, or rejects with the signal's own reason as soon as it is aborted. May end early after 24 days. */
    sleep(ms: number, signal?: AbortSignal): Promise<void>;
    /** Calls `action` after `ms`, unless the function it gives is called before. */
    after(ms: number, action: () => void): () => void;
    /** From 0 up to 1. */
    random(): number;
}
export declare const systemClock: Clock;
