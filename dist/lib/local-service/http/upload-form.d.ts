/** Takes a form's file as it comes, with the fields before it. Rejects to refuse it. */
export type TakeFile = (fields: ReadonlyMap<string, string>, content: AsyncIterable<Uint8Array>) => Promise<void>;
/** What a form may hold beside its file: fields, boundaries, and a little of what nobody needs. */
export declare const FORM_OVERHEAD_BYTES: number;
/**
 * Reads an upload form as it arrives. What follows the file is ignored, as the object store does.
 *
 * @returns the fields, once the file was taken.
 * @throws Refusal, also where the form breaks off; the file is then told so by an error of its content.
 */
export declare function readUploadForm({ body, headers }: Request, maxFileBytes: number, takeFile: TakeFile): Promise<ReadonlyMap<string, string>>;
