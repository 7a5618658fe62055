/** The environment variable that names the folder of a model's files. */
export declare const MODEL_DIR_VARIABLE = "SENSEVOICE_TRANSCRIBE_MODEL_DIR";
/**
 * The folder in which the user keeps a model's files, for machines that cannot fetch them. Only a model that comes from
 * no package can have one. Undefined when none is named.
 *
 * @param named overrides `SENSEVOICE_TRANSCRIBE_MODEL_DIR`.
 */
export declare function ownModelFolder(model: string, named?: string, env?: Readonly<Record<string, string | undefined>>): string | undefined;
/** @throws InputError naming the first file that the folder lacks. */
export declare function checkModelFolder(model: string, folder: string): void;
/** A sentence where the folder holds other files than the ones that this program pins: they are the user's own, and used. */
export declare function modelFolderWarnings(model: string, folder: string): Promise<string[]>;
/** A name that changes when the folder's files do, as far as their sizes and times tell. */
export declare function folderId(model: string, folder: string): string;
