import { isUnspaced } from '../../richtext/spacing.ts'
import { plainText } from '../plain-text.ts'
import { columnsOf } from './columns.ts'

/** What a line break never divides: a word with its punctuation. */
export interface Unit {
  text: string
  role: 'words' | 'event' | 'voice'
  /** Where it stands in the sentence's text, in UTF-16 code units. Labels have no extent. */
  from: number
  to: number
  columns: number
  spaceAfter: boolean
}

const WORDS = new Intl.Segmenter('en', { granularity: 'word' })
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' })

const SEGMENTER_WINDOW = 512

/** What must not begin a line: closing punctuation, and the small kana and marks that belong to what precedes them. */
const CLOSER = /^[\p{Pe}\p{Pf}\p{Po}\p{Pd}…～々ー゛゜ヽヾゝゞぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ]/u
const OPENER = /[\p{Ps}\p{Pi}]$/u
const PUNCTUATION_ONLY = /^[\p{Pe}\p{Pf}\p{Pd}.,!?;:…%。、！？；：]+$/u

/** Cuts a text where a line may end. Joined (with a space where `spaceAfter`), the units are the plain text. */
export function textUnits(text: string, maxColumns: number): Unit[] {
  const units: Unit[] = []
  for (const match of text.matchAll(/\S+/g)) {
    let from = match.index
    for (const piece of isUnspaced(match[0]) ? breakable(match[0]) : [match[0]]) {
      addUnit(units, piece, from, maxColumns)
      from += piece.length
    }
    const last = units.at(-1)
    if (last) last.spaceAfter = true
  }
  return units
}

/** An event's label or a speaker's name: undivided where a line can hold it, and no part of the text where it stands. */
export function labelUnits(text: string, role: 'event' | 'voice', at: number, maxColumns: number): Unit[] {
  const columns = columnsOf(text)
  if (columns <= maxColumns) return [{ text, role, from: at, to: at, columns, spaceAfter: true }]
  return textUnits(text, maxColumns).map((unit) => ({ ...unit, role, from: at, to: at }))
}

function addUnit(units: Unit[], piece: string, from: number, maxColumns: number): void {
  const text = plainText(piece)
  if (text === '') return
  const last = units.at(-1)
  const to = from + piece.length
  const columns = columnsOf(text)
  // French sets a space before "!": it still belongs to the word.
  if (last && PUNCTUATION_ONLY.test(text) && last.columns + 1 + columns <= maxColumns) {
    last.text += `${last.spaceAfter ? ' ' : ''}${text}`
    last.columns += columns + (last.spaceAfter ? 1 : 0)
    last.to = to
    last.spaceAfter = false
  } else if (columns <= maxColumns) {
    units.push({ text, role: 'words', from, to, columns, spaceAfter: false })
  } else units.push(...slices(text, from, to, maxColumns))
}

/** Divides a text of a script without spaces into words, punctuation kept on its proper side. */
function breakable(text: string): string[] {
  const pieces: string[] = []
  for (const segment of segments(text, WORDS)) {
    const last = pieces.at(-1)
    if (last !== undefined && !mayBreak(last, segment)) pieces[pieces.length - 1] = last + segment
    else pieces.push(segment)
  }
  return pieces
}

/** Segments a text in windows, each beginning where a segment began: a segmenter's time grows faster than the text's length. */
function* segments(text: string, segmenter: Intl.Segmenter): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const window = text.slice(start, start + SEGMENTER_WINDOW)
    const found = Array.from(segmenter.segment(window), ({ segment }) => segment)
    // The last one may go on beyond the window.
    if (start + window.length < text.length && found.length > 1) found.pop()
    yield* found
    for (const segment of found) start += segment.length
  }
}

function mayBreak(left: string, right: string): boolean {
  if (CLOSER.test(right) || OPENER.test(left)) return false
  return isUnspaced(left.slice(-1)) || isUnspaced(right.slice(0, 1))
}

/** Cuts what is wider than a whole line between its characters. */
function slices(text: string, from: number, to: number, maxColumns: number): Unit[] {
  const units: Unit[] = []
  let end = from
  for (const segment of segments(text, GRAPHEMES)) {
    const start = end
    // Where something invisible was removed from the text, its offsets are slightly early, and the last one is right.
    end = Math.min(to, start + segment.length)
    const columns = columnsOf(segment)
    const last = units.at(-1)
    if (last && last.columns + columns <= maxColumns) {
      last.text += segment
      last.columns += columns
      last.to = end
    } else units.push({ text: segment, role: 'words', from: start, to: end, columns, spaceAfter: false })
  }
  const last = units.at(-1)
  if (last) last.to = to
  return units
}
