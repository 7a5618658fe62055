/** A file that no package holds: it is fetched from where its model is published. */
export interface RemoteFile {
    /** Its name in the component's folder, and where it is published. */
    name: string;
    bytes: number;
    /** Hexadecimal hash of its content. */
    sha256: string;
}
/** Where a model is published, each at a revision that never changes. */
export interface PublishedModel {
    huggingFace: {
        repository: string;
        revision: string;
    };
    modelScope: {
        repository: string;
        revision: string;
    };
}
/** The variable that names the address of the user's own mirror: a folder on the web that holds the files. */
export declare const MIRROR_VARIABLE = "SENSEVOICE_TRANSCRIBE_MIRROR";
/**
 * Where a file can be had, the best address first. An own mirror is the only one, since whoever has one means it;
 * `HF_ENDPOINT` takes the place of Hugging Face, as it does for Hugging Face's own tools.
 *
 * @throws InputError for an address that is none.
 */
export declare function addressesOf({ name }: RemoteFile, { huggingFace, modelScope }: PublishedModel, env?: Readonly<Record<string, string | undefined>>): URL[];
