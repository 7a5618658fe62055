import type { Kind } from '../defaults.ts'
import type { Delivered } from './deliveries.ts'
import { COMMENT_FIT, type DigestRun, renderDigest, SUMMARY_FIT } from './digest/digest.ts'
import type { Publication } from './inputs/inputs.ts'
import type { StepRun } from './outcome-book.ts'

export interface ReportFrame {
  keep: readonly Kind[]
  elapsedMs: number
  cancelled: boolean
}

/** A run as people read it, in each place where they do. */
export class RunReport {
  private readonly result: StepRun
  private readonly frame: ReportFrame

  constructor(result: StepRun, frame: ReportFrame) {
    this.result = result
    this.frame = frame
  }

  /** The page of the run; `notes` are sentences that whoever keeps the workflow should know. */
  summary(delivered: Delivered, notes: readonly string[]): string {
    return renderDigest(this.digest(delivered, notes), SUMMARY_FIT) ?? ''
  }

  /**
   * In no more than `room` characters for people who may not see the run: without its artifact in release notes, and nowhere
   * with what only its keeper needs.
   */
  text(place: Publication, room: number, delivered: Delivered): string {
    const { artifact, elapsedMs: _, reason: __, ...run } = this.digest(delivered, [])
    const shown = place === 'pr-comment' && artifact ? { ...run, artifact } : run
    return renderDigest(shown, { ...COMMENT_FIT, limit: room }) ?? ''
  }

  private digest({ artifact, links }: Delivered, notes: readonly string[]): DigestRun {
    const { engine, model, reason, outcomes, report } = this.result
    const page = report === undefined ? undefined : links.get(report)
    return {
      ...this.frame,
      engine,
      model,
      reason,
      outcomes,
      ...(artifact && { artifact: { name: artifact.name, href: artifact.url } }),
      links,
      ...(page !== undefined && { page }),
      notes,
    }
  }
}
