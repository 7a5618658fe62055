/** How much may be written, and for which place. */
export interface Fit {
  /** The most that the place takes, in what `measure` says. */
  limit: number
  /** Bytes of UTF-8, or UTF-16 code units, of which there are never fewer than characters. */
  measure: 'bytes' | 'characters'
  /** The level of the heading. Default 2. */
  headingLevel?: 2 | 3 | 4
  /** Whether the text is shown on the page of the run, where links relative to it hold even if the repository's name is masked. */
  onRunPage?: boolean
}

/** The runner drops a summary above 1 MiB whole; it masks secrets after it was written, which can lengthen it. */
export const SUMMARY_FIT: Fit = { limit: 900 * 1024, measure: 'bytes', onRunPage: true }

/** What GitHub takes as a comment. */
export const COMMENT_FIT: Fit = { limit: 65_536, measure: 'characters', headingLevel: 3 }

/** Blocks of Markdown, one after the other, as long as there is room. */
export class Page {
  private readonly blocks: string[] = []
  private readonly measure: Fit['measure']
  /** What a further block may take, with the empty line that parts it from the one before. */
  private left: number

  constructor(fit: Fit) {
    this.measure = fit.measure
    // The last block is followed by one line end, not two.
    this.left = fit.limit + 1
  }

  /** The size that one more block may have. */
  get room(): number {
    return this.left - 2
  }

  sizeOf(text: string): number {
    return this.measure === 'bytes' ? Buffer.byteLength(text) : text.length
  }

  /** Whether the block fitted; an empty one always does and leaves no trace. */
  add(block: string): boolean {
    const size = this.sizeOf(block)
    if (size > this.room) return false
    if (block === '') return true
    this.blocks.push(block)
    this.left -= size + 2
    return true
  }

  /** Adds the first of these that fits, the fullest form first. */
  addFirst(...forms: string[]): boolean {
    return forms.some((form) => this.add(form))
  }

  /** Empty where nothing fitted. */
  toString(): string {
    return this.blocks.length > 0 ? `${this.blocks.join('\n\n')}\n` : ''
  }
}

/** The first of some items, and how many of them there was no room for. */
export interface Portion {
  items: string[]
  left: number
}

/**
 * As many lines as fit into `room`, `most` at the most; where not all do, `reserve` of it stays free to say so.
 * Rendered only as far as needed.
 */
export function portion(
  count: number,
  lineAt: (index: number) => string,
  sizeOf: (text: string) => number,
  room: number,
  reserve: number,
  most = Number.POSITIVE_INFINITY,
): Portion {
  const items: string[] = []
  let used = 0
  let safe = 0
  for (let index = 0; index < count; index++) {
    const line = lineAt(index)
    used += sizeOf(line) + 1
    if (used > room || index >= most) break
    items.push(line)
    if (used <= room - reserve) safe = items.length
  }
  const shown = items.length === count ? items : items.slice(0, safe)
  return { items: shown, left: count - shown.length }
}
