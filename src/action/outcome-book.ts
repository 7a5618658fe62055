import type { EngineChoice } from '../engines.ts'
import { TranscribeError } from '../errors.ts'
import type { Outcome, RunEvent } from '../outcome.ts'
import type { RunResult } from '../transcribe.ts'
import type { Handover } from './handover.ts'
import type { Runner } from './runner.ts'
import { stepLog } from './step-log.ts'

/** What has become of the sources so far, for a step whose time may run out before the run has ended. */
export class OutcomeBook {
  private readonly choice: EngineChoice
  private readonly handover: Handover
  private readonly tell: (event: RunEvent) => void
  private readonly ended = new Map<number, Outcome>()
  private names: readonly string[] = []

  constructor(runner: Runner, choice: EngineChoice, handover: Handover) {
    this.choice = choice
    this.handover = handover
    this.tell = stepLog(runner)
  }

  /** Takes every event of the run, tells the log, and remembers what was finished. */
  readonly onEvent = (event: RunEvent): void => {
    if (event.type === 'sources') this.names = event.names
    if (event.type === 'outcome') {
      this.ended.set(event.index, event.outcome)
      this.handover.addFiles(event.outcome.files)
    }
    this.tell(event)
  }

  /** The run as it stands: what has not ended counts as stopped. */
  result(): RunResult {
    const { engine, model, reason } = this.choice
    const outcomes = this.names.map((source, index) => this.ended.get(index) ?? stopped(source, model))
    return { engine, model, reason, outcomes }
  }
}

function stopped(source: string, model: string): Outcome {
  const error = new TranscribeError('aborted', 'It was stopped before it was done.')
  return { status: 'failed', source, model, error, elapsedMs: 0, warnings: [], files: [] }
}
