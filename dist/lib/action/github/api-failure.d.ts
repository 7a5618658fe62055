import { TranscribeError } from '../../errors.ts';
/** What a workflow can allow its token to do. */
export type Permission = 'contents: read' | 'contents: write' | 'pull-requests: write';
/** Codes of an `ApiError` that callers tell apart; any other is GitHub's own, or `Unknown`. */
export declare const MISSING_PERMISSION = "missing_permission";
export declare const IMMUTABLE_RELEASE = "immutable_release";
export declare const ALREADY_EXISTS = "already_exists";
export interface Asked {
    /** Completes "GitHub failed to …". */
    doing: string;
    /** What the token must be allowed. */
    permission: Permission;
    writes: boolean;
    host: string;
    secrets: readonly string[];
    nowMs: number;
    timedOutMs: number | undefined;
}
/** Turns whatever octokit throws into an error of ours, so that the retries know what may be repeated. */
export declare function toGitHubError(error: unknown, asked: Asked): TranscribeError;
/** The lines to add to a workflow. Naming any permission takes the others away, so that reading is named too. */
export declare function permissionAdvice(permission: Permission): string;
/** Whether the same may succeed later. */
export declare function mayPass(error: TranscribeError): boolean;
/** Whether it is no use to go on with the next request: the connection, the service or the token is the matter. */
export declare function isLasting(error: TranscribeError): boolean;
