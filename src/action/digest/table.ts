import type { EmotionTally } from '../../formats/tally.ts'
import type { Annotation } from '../../transcript.ts'
import type { DigestSource } from './digest-source.ts'
import { emotionStrip, stripLegend } from './emotion-strip.ts'
import { STATES } from './head.ts'
import { clip, code, inline } from './inline.ts'
import { type Page, portion } from './page.ts'
import { type DigestRun, seeElsewhere } from './run.ts'
import { durationOf, filesOf, filesStem, plainName } from './source-facts.ts'
import { counted, grouped, notOffered } from './wording.ts'

/** More than a person scrolls through, and than a browser likes. */
const MOST_ROWS = 1000
const LONGEST_NAME = 60

/** What a table tells beside what it always does: columns that would be empty throughout are left out. */
interface Columns {
  language: boolean
  annotations: readonly Annotation[]
}

interface Cells {
  cells: string[]
  emotions?: EmotionTally
}

/** One row for each source, as many as fit into `room`. */
export function addTable(page: Page, run: DigestRun, room: number): void {
  const { outcomes, keep } = run
  const kept = (['emotions', 'events'] as const).filter((kind) => keep.includes(kind))
  const annotations = kept.filter((kind) => outcomes.some((outcome) => tells(outcome, kind)))
  const absent = kept.filter((kind) => !annotations.includes(kind))
  const language = outcomes.some(({ told }) => told && told.language !== '')
  const columns = { language, annotations }
  const tallies: EmotionTally[] = []
  const head = headOf(columns)
  const lineAt = (index: number) => {
    const { cells, emotions } = cellsOf(outcomes[index] as DigestSource, run, columns)
    if (emotions) tallies.push(emotions)
    return `| ${cells.join(' | ')} |`
  }
  const more = (left: number) => `*and ${grouped(left)} more: ${seeElsewhere(run)}*`
  const size = (text: string) => page.sizeOf(text)
  const reserve = size(more(outcomes.length)) + 2
  const { items, left } = portion(outcomes.length, lineAt, size, room - size(head), reserve, MOST_ROWS)
  if (items.length > 0) page.add([head, ...items].join('\n'))
  if (left > 0)
    page.addFirst(items.length > 0 ? more(left) : `${counted(left, 'source')}: ${seeElsewhere(run)}.`)
  const legend = items.length > 0 ? stripLegend(tallies) : ''
  if (legend !== '') page.add(`${legend}, by share of the speech`)
  if (outcomes.some(({ told }) => told)) page.add(notOffered(absent))
}

function tells({ told }: DigestSource, kind: Annotation): boolean {
  return told !== undefined && !told.heard.missing.includes(kind)
}

function headOf({ language, annotations }: Columns): string {
  const titles = [
    'Source',
    'State',
    'Length',
    ...(language ? ['Language'] : []),
    ...annotations.map((kind) => (kind === 'emotions' ? 'Emotions' : 'Events')),
    'Files',
  ]
  const marks = titles.map((title) => (title === 'Length' ? '--:' : ':--'))
  return `| ${titles.join(' | ')} |\n| ${marks.join(' | ')} |`
}

function cellsOf(outcome: DigestSource, { links }: DigestRun, columns: Columns): Cells {
  const { told } = outcome
  const heard = told?.heard
  const emotions = heard?.emotions
  const annotations = columns.annotations.map((kind) => {
    if (!heard) return ''
    if (kind === 'events') return heard.eventsText
    return emotions ? emotionStrip(emotions) : heard.emotionsText
  })
  const cells = [
    nameCell(outcome),
    STATES[outcome.status],
    durationOf(outcome),
    ...(columns.language ? [told ? told.language : ''] : []),
    ...annotations,
    filesCell(outcome, links),
  ]
  return { cells, ...(emotions && { emotions }) }
}

function nameCell(outcome: DigestSource): string {
  const name = inline(plainName(outcome, LONGEST_NAME))
  return outcome.status === 'pending' ? `${name}<br>task ${code(clip(outcome.taskId, 100))}` : name
}

/** Links, else one name for them all: a column of full names would leave no room for the others. */
function filesCell(outcome: DigestSource, links: DigestRun['links']): string {
  const linked = outcome.files.some((path) => links?.has(path))
  const stem = linked || outcome.files.length < 2 ? undefined : filesStem(outcome)
  return stem === undefined ? filesOf(outcome, links) : allOf(stem)
}

/** `` `talk.*` `` */
function allOf(stem: string): string {
  const name = code(stem)
  return name.startsWith('`') ? `${name.slice(0, -1)}.*\`` : `${name}.\\*`
}
