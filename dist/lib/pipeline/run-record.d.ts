import type { OutputFolder } from '../delivery/output-folder.ts';
import type { RunEvent } from '../outcome.ts';
import type { Transcript } from '../transcript.ts';
/** What a run leaves behind of its sources, in their order, as they end. */
export declare class RunRecord {
    private readonly entries;
    private readonly tasks;
    onEvent(event: RunEvent): void;
    /** Whether a later run may find something to collect. */
    get hasUnfinishedTasks(): boolean;
    /** Gives the paths, with that of the run's page; they only list what is there, so that a disk which has no room for them takes nothing from the run. */
    write(folder: OutputFolder, { engine, model }: Pick<Transcript, 'engine' | 'model'>, page: string | undefined): Promise<{
        manifest?: string;
        report?: string;
        tasks?: string;
    }>;
}
