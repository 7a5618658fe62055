import type { Format, Kind } from '../defaults.ts'
import type { OutputFolder } from '../delivery/output-folder.ts'
import { TextSpool } from '../delivery/text-spool.ts'
import { toTranscribeError } from '../errors.ts'
import type { Outcome } from '../outcome.ts'
import type { Entry } from './contents.ts'
import { durationOf } from './facts.ts'
import { titleOf } from './names.ts'
import { pageFoot, pageHead, sectionFoot, sectionHead, TOO_LARGE } from './page.ts'
import { sectionOf } from './section.ts'

export interface ReportOptions {
  /** The kinds of content that are shown. */
  keep: readonly Kind[]
  /** The most bytes of text in a page; a source whose text has no room leads to its files. @default 32 MB */
  mostBytes?: number
}

/** A browser still opens it in seconds, and it holds the speech of days. */
const MOST_BYTES = 32_000_000

/** What is held of a source whose section waits to be put into the page. */
interface Written extends Entry {
  bodyBytes: number
  media: string | undefined
}

/** The report of a run, where its formats ask for one. */
export function reportFor(
  folder: OutputFolder,
  { formats, keep }: { formats: readonly Format[]; keep: readonly Kind[] },
): ReportWriter | undefined {
  return formats.includes('html') ? new ReportWriter(folder, { keep }) : undefined
}

/**
 * Writes the report of a run. It takes one outcome at a time, in any order, and keeps none: each source's section is made at
 * once and waits on the disk, and the page is put together from there.
 */
export class ReportWriter {
  private readonly folder: OutputFolder
  private readonly options: ReportOptions
  /** Two for each source: what the page always has of it, and what it has where there is room. */
  private readonly sections = new TextSpool()
  private readonly written: Written[] = []
  private failure: unknown

  constructor(folder: OutputFolder, options: ReportOptions) {
    this.folder = folder
    this.options = options
  }

  /** Takes what became of a source, and where its recording is. Never throws: what fails is told at the end. */
  add(index: number, outcome: Outcome, recording?: string): void {
    const media = outcome.transcript && recording
    try {
      const { head, body } = sectionOf({ outcome, index, keep: this.options.keep, media })
      this.sections.set(index * 2, head.markup)
      this.sections.set(index * 2 + 1, body.markup)
      this.written.push({ ...entryOf(index, outcome), bodyBytes: Buffer.byteLength(body.markup), media })
    } catch (error) {
      this.failure ??= error
    }
  }

  /**
   * Puts the page together; gives its path, or none where nothing has ended yet.
   *
   * @throws TranscribeError when it could not be made, or not be written.
   */
  async finish(): Promise<string | undefined> {
    try {
      if (this.failure !== undefined) throw toTranscribeError(this.failure)
      if (this.written.some(({ status }) => status !== 'pending'))
        return await this.folder.writeReport(this.pieces())
      await this.folder.removeReport()
      return undefined
    } finally {
      this.discard()
    }
  }

  /** Leaves nothing behind of what was not finished. */
  discard(): void {
    this.sections.close()
  }

  private *pieces(): Generator<string> {
    const entries = this.written.sort((a, b) => a.index - b.index)
    const isAlone = entries.length === 1
    yield pageHead({ entries, media: entries.flatMap(({ media }) => media ?? []) })
    let left = this.options.mostBytes ?? MOST_BYTES
    for (const entry of entries) {
      const fits = entry.bodyBytes <= left
      if (fits) left -= entry.bodyBytes
      yield sectionHead(entry, isAlone) + this.sections.text(entry.index * 2)
      yield (fits ? this.sections.text(entry.index * 2 + 1) : TOO_LARGE) + sectionFoot()
    }
    yield pageFoot()
  }
}

function entryOf(index: number, outcome: Outcome): Entry {
  const { transcript, source, status } = outcome
  const durationMs = Number.isFinite(transcript?.durationMs) ? (transcript?.durationMs ?? 0) : 0
  return { index, title: titleOf(source), status, duration: durationOf(transcript), durationMs }
}
