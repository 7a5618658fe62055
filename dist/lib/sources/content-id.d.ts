import type { Source } from './source.ts';
/** Tells contents apart: by a file's hash, or by what a URL's host says of it. */
export declare class ContentIds {
    private readonly connections;
    /** Hosts that could not be asked once are not asked again: what they serve may be for the service alone. */
    private readonly silentHosts;
    /**
     * Something that changes whenever a source's content does; it may hold secrets of the source's address. Undefined where
     * nobody can tell, so that two unlike contents are never taken for one.
     */
    of(source: Source, signal?: AbortSignal): Promise<string | undefined>;
    close(): Promise<void>;
    /** A strong entity tag names one content of one address (RFC 9110 §8.8.1); a weak one may name several. */
    private ofUrl;
    /** @param named the address that the user named: only one that is itself in a private network leads into it. */
    private head;
}
