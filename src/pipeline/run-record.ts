import type { OutputFolder } from '../delivery/output-folder.ts'
import { manifestEntry } from '../delivery/run-json.ts'
import type { RunEvent } from '../outcome.ts'
import { type TaskEntry, unfinishedTasks } from '../sources/task-list.ts'
import type { Transcript } from '../transcript.ts'

/** What a run leaves behind of its sources, in their order, as they end. */
export class RunRecord {
  private readonly entries: object[] = []
  private readonly tasks: TaskEntry[][] = []

  onEvent(event: RunEvent): void {
    if (event.type !== 'outcome') return
    this.entries[event.index] = manifestEntry(event.outcome)
    this.tasks[event.index] = unfinishedTasks([event.outcome])
  }

  /** Whether a later run may find something to collect. */
  get hasUnfinishedTasks(): boolean {
    return this.tasks.some((tasks) => tasks.length > 0)
  }

  /** Gives the paths, with that of the run's page; they only list what is there, so that a disk which has no room for them takes nothing from the run. */
  async write(
    folder: OutputFolder,
    { engine, model }: Pick<Transcript, 'engine' | 'model'>,
    page: string | undefined,
  ): Promise<{ manifest?: string; report?: string; tasks?: string }> {
    const report = page === undefined ? {} : { report: page }
    try {
      const tasks = await folder.writeTasks(this.tasks.flat())
      const manifest = await folder.writeManifest({ engine, model, ...report, sources: this.entries })
      return { manifest, ...report, ...(tasks ? { tasks } : {}) }
    } catch {
      return report
    }
  }
}
