import type { JobContext } from '../job-context.ts';
export interface ArtifactRequest {
    /**
     * What the artifact should be called. With the ending of a format, such as `talk.md`, and a single file that has the same
     * ending, the artifact is that file; else it is a zip.
     */
    name: string;
    /** Absolute paths, all inside `folder`. */
    files: readonly string[];
    /** Absolute paths of what lists the files; left out where a single file is the artifact. */
    lists?: readonly string[];
    /** Absolute; what paths in the zip are relative to. */
    folder: string;
    /** @default as the repository has it */
    retentionDays?: number | undefined;
    /** Ends the wait, not the upload: what the client is doing it cannot be told to stop. */
    signal?: AbortSignal | undefined;
}
export interface UploadedArtifact {
    id: number;
    /** The page that gives it to whoever may see the run; empty where the repository is unknown. */
    url: string;
    /** The name it has, which may not be the one asked for. */
    name: string;
    /** Of what was uploaded, so packed when it is a zip. */
    sizeBytes: number;
    /** Sentences about what is not as asked. */
    notes: string[];
}
/** Nothing was uploaded, and the notes say why. */
export interface NoArtifact {
    id?: undefined;
    notes: string[];
    /** Whether the same may succeed later. */
    mayPass?: boolean;
    /** Whether there is no service for artifacts here at all. */
    unsupported?: boolean;
}
export type ArtifactResult = UploadedArtifact | NoArtifact;
/** Uploads files as an artifact of the run. Never throws: the files stay where they are, and a note says so. */
export declare function uploadArtifact(request: ArtifactRequest, job: JobContext): Promise<ArtifactResult>;
