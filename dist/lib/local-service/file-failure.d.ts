/** How the API says that a file ended without a transcript. */
export interface FileFailure {
    code: string;
    message: string;
}
/**
 * An error as the client may see it: a sentence for the user, without the store's paths.
 *
 * @param model the local model that was to do the work.
 */
export declare function toFileFailure(error: unknown, storeFolder: string, model: string): FileFailure;
