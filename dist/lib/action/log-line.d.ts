/**
 * One line that the runner shows and does not obey: without control characters, and with an invisible one inside whatever
 * it would take for a command.
 */
export declare function logLine(text: string): string;
/** A message of an annotation. */
export declare function annotationText(text: string): string;
/** Writes a line where the runner's commands go too, so that the order of both holds. */
export declare function log(line: string): void;
