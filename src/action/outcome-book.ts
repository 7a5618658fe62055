import type { Kind } from '../defaults.ts'
import type { EngineChoice } from '../engines.ts'
import { TranscribeError } from '../errors.ts'
import type { RunEvent } from '../outcome.ts'
import type { RunSummary } from '../transcribe.ts'
import { type DigestSource, digestSource } from './digest/digest-source.ts'
import type { Handover } from './handover.ts'
import type { Runner } from './runner.ts'
import { stepLog } from './step-log.ts'

/** A run with what its pages tell of each source. */
export interface StepRun extends RunSummary {
  outcomes: DigestSource[]
}

/** Of all texts together: several times what the largest page shows, since which of them are short is known in the end. */
const MOST_CHARACTERS = 8_000_000

/** What has become of the sources so far, for a step whose time may run out before the run has ended. */
export class OutcomeBook {
  private readonly choice: EngineChoice
  private readonly keep: readonly Kind[]
  private readonly handover: Handover
  private readonly tell: (event: RunEvent) => void
  private readonly ended = new Map<number, DigestSource>()
  private names: string[] = []

  constructor(runner: Runner, choice: EngineChoice, keep: readonly Kind[], handover: Handover) {
    this.choice = choice
    this.keep = keep
    this.handover = handover
    this.tell = stepLog(runner)
  }

  /** Takes every event of the run, tells the log, and remembers what was finished. */
  readonly onEvent = (event: RunEvent): void => {
    if (event.type === 'sources') this.names = [...event.names]
    if (event.type === 'source-added') this.names[event.index] = event.name
    if (event.type === 'outcome') {
      const share = Math.floor(MOST_CHARACTERS / this.names.length)
      this.ended.set(event.index, digestSource(event.outcome, this.keep, share))
      this.handover.addFiles(event.outcome.files)
    }
    this.tell(event)
  }

  /** The run as it stands: what has not ended counts as stopped. */
  result(summary: RunSummary = this.choice): StepRun {
    const { engine, model, reason, manifest, report, tasks } = summary
    const outcomes = this.names.map((source, index) => this.ended.get(index) ?? stopped(source, model))
    return {
      engine,
      model,
      reason,
      outcomes,
      ...(manifest && { manifest }),
      ...(report && { report }),
      ...(tasks && { tasks }),
    }
  }
}

function stopped(source: string, model: string): DigestSource {
  const error = new TranscribeError('aborted', 'It was stopped before it was done.')
  return { status: 'failed', source, model, error, elapsedMs: 0, warnings: [], files: [] }
}
