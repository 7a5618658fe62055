import type { Kind } from '../defaults.ts'
import { type OutputFolder, reasonOf } from '../delivery/output-folder.ts'
import type { Extent, PartFile } from '../delivery/part-file.ts'
import { TranscribeError, toTranscribeError } from '../errors.ts'
import type { Outcome } from '../outcome.ts'
import type { Entry } from './contents.ts'
import { durationOf } from './facts.ts'
import { titleOf } from './names.ts'
import { pageFoot, pageHead } from './page.ts'
import { sectionId, sectionOf } from './section.ts'

export interface ReportOptions {
  /** The kinds of content that are shown. */
  keep: readonly Kind[]
  /** How many sources there will be. */
  sources: number
  /** The most bytes of text in a page; the sources after that are named, and lead to their files. @default 32 MB */
  mostBytes?: number
}

/** A browser still opens it in seconds, and it holds the speech of some days. */
const MOST_BYTES = 32_000_000

/** A section in the part file. */
interface Written extends Entry {
  head: Extent
  body: Extent
  media: string | undefined
}

/**
 * Writes the report of a run. It takes one outcome at a time, in any order, and keeps none: each source's section goes to a part
 * file in the output folder at once, and the page is put together from there.
 */
export class ReportWriter {
  private readonly folder: OutputFolder
  private readonly options: ReportOptions
  private readonly part: PartFile
  private readonly written: Written[] = []
  private failure: unknown

  constructor(folder: OutputFolder, options: ReportOptions) {
    this.folder = folder
    this.options = options
    this.part = folder.openPart()
  }

  /** Takes what became of a source. Never throws: what fails is told at the end. */
  add(index: number, outcome: Outcome, recording?: string): void {
    const { keep, sources } = this.options
    if (this.failure !== undefined) return
    try {
      const media = outcome.transcript && recording
      const { head, body } = sectionOf({ outcome, index, keep, media, alone: sources === 1 })
      this.written.push({
        ...entryOf(index, outcome),
        head: this.part.append(head.markup),
        body: this.part.append(body.markup),
        media,
      })
    } catch (error) {
      this.failure = error
    }
  }

  /**
   * Puts the page together; gives its path, or none where nothing has ended yet.
   *
   * @throws TranscribeError when it could not be made, or not be written.
   */
  async finish(): Promise<string | undefined> {
    try {
      if (this.failure !== undefined) throw failureOf(this.failure)
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
    this.part.remove()
  }

  private *pieces(): Generator<string | Buffer> {
    const sections = this.written.sort((a, b) => a.index - b.index)
    yield pageHead({ entries: sections, media: sections.flatMap(({ media }) => media ?? []) })
    let left = this.options.mostBytes ?? MOST_BYTES
    for (const { index, head, body } of sections) {
      const id = sectionId(index)
      yield `<section class="source" id="${id}" aria-labelledby="${id}-title">\n`
      yield this.part.read(head)
      const fits = body.length <= left
      if (fits) left -= body.length
      yield fits ? this.part.read(body) : LEFT_OUT
      yield '</section>\n'
    }
    yield pageFoot()
  }
}

const LEFT_OUT =
  '<p class="notice">The page would be too large with this text: it is in the files of this source.</p>\n'

function failureOf(cause: unknown): TranscribeError {
  const { code } = cause as NodeJS.ErrnoException
  if (code === undefined) return toTranscribeError(cause)
  return new TranscribeError('file', `The report could not be written: ${reasonOf(cause)}.`, { cause })
}

function entryOf(index: number, outcome: Outcome): Entry {
  const { transcript, source, status } = outcome
  const durationMs = Number.isFinite(transcript?.durationMs) ? (transcript?.durationMs ?? 0) : 0
  return { index, title: titleOf(source), status, duration: durationOf(transcript), durationMs }
}
