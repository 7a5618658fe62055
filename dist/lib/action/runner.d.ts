import type { Environment } from './environment.ts';
export type AnnotationLevel = 'notice' | 'warning' | 'error';
/** What the step says and leaves behind, whoever started it. */
export interface Runner {
    /** A line of the log. What it holds is shown, never obeyed. */
    log(line: string): void;
    /** Folds what is logged meanwhile under a heading. */
    group<T>(heading: string, work: () => Promise<T>): Promise<T>;
    /** Something the user should know, beside the log; never more than a few sentences. */
    annotate(level: AnnotationLevel, message: string, title?: string): void;
    /** Keeps a value out of the log from here on; short ones are left alone, since hiding them would hide half of the log. */
    mask(secret: string): void;
    output(name: string, value: string | number): void;
    /** Remembers something for the post step. */
    saveState(name: string, value: string): void;
    /** Adds Markdown to the page of the run; gives a sentence when it cannot. */
    summarize(markdown: string): Promise<string | undefined>;
    /** Ends the step as failed. */
    fail(message: string): void;
}
/** The runner that started the step or, where none did, this terminal. */
export declare function openRunner(env?: Environment): Promise<Runner>;
