import type { FailedOutcome, Outcome } from '../../outcome.ts'
import { clip, code, inline } from './inline.ts'
import { type Page, portion } from './page.ts'
import { type DigestRun, seeElsewhere } from './run.ts'
import { plainName } from './source-facts.ts'
import { counted, enumerated, grouped } from './wording.ts'

const LONGEST_NAME = 120
const LONGEST_MESSAGE = 600
const LONGEST_ADVICE = 300
/** The most names after one warning that several sources share. */
const MOST_NAMES = 3

/** Notes on the run as a whole, within a fifth of the room. */
export function addNotes(page: Page, run: DigestRun): void {
  const stopped = run.cancelled ? ['The run was cancelled: this is what was done by then.'] : []
  const waiting = run.outcomes.some(({ status }) => status === 'pending')
    ? [
        'What is waiting can be collected within 24 hours: give the output `tasks` of this step to the input `task-ids` of a later job.',
      ]
    : []
  const notes = [...stopped, ...waiting, ...run.notes.map((note) => inline(clip(note, LONGEST_MESSAGE)))]
  addAlert(
    page,
    'NOTE',
    notes.filter((note) => note !== ''),
    page.room * 0.2,
    (left) => `${counted(left, 'more note')}.`,
  )
}

/** Every failure with what can be done about it, within two fifths of the room. */
export function addFailures(page: Page, run: DigestRun): void {
  const failed = run.outcomes.filter((outcome) => outcome.status === 'failed')
  const alone = run.outcomes.length === 1
  const lines = failed.map((outcome) => () => failureLine(outcome, !alone))
  const more = (left: number) =>
    `${left === failed.length ? counted(left, 'source') : `and ${grouped(left)} more`} failed: ${seeElsewhere(run)}.`
  addAlert(page, 'CAUTION', lines, page.room * (alone ? 0.9 : 0.4), more)
}

/** Warnings, one line for each message with the sources it is about, within a tenth of the room. */
export function addWarnings(page: Page, run: DigestRun): void {
  const alone = run.outcomes.length === 1
  const lines = [...warningsOf(run.outcomes)].map(
    ([message, outcomes]) =>
      () =>
        alone ? message : `${sourceNames(outcomes)}: ${message}`,
  )
  const more = (left: number) => `and ${counted(left, 'more warning')}: ${seeElsewhere(run)}.`
  addAlert(page, 'WARNING', lines, page.room * (alone ? 0.3 : 0.1), more)
}

function warningsOf(outcomes: readonly Outcome[]): Map<string, Outcome[]> {
  const sources = new Map<string, Outcome[]>()
  for (const outcome of outcomes) {
    const messages = new Set(
      [...outcome.warnings, ...(outcome.transcript?.warnings ?? [])].map(({ message }) => message),
    )
    for (const message of messages) {
      const text = inline(clip(message, LONGEST_MESSAGE))
      const before = sources.get(text)
      if (before) before.push(outcome)
      else sources.set(text, [outcome])
    }
  }
  sources.delete('')
  return sources
}

function sourceNames(outcomes: readonly Outcome[]): string {
  const names = outcomes
    .slice(0, MOST_NAMES)
    .map((outcome) => `**${inline(plainName(outcome, LONGEST_NAME))}**`)
  const more = outcomes.length - names.length
  return enumerated(more > 0 ? [...names, `${grouped(more)} more`] : names)
}

function failureLine(outcome: FailedOutcome, named: boolean): string {
  const { message, advice } = outcome.error
  const name = named ? `**${inline(plainName(outcome, LONGEST_NAME))}**: ` : ''
  const what = inline(clip(message, LONGEST_MESSAGE)) || 'It failed.'
  const hint = advice ? ` *${inline(clip(advice, LONGEST_ADVICE))}*` : ''
  const task = outcome.taskId ? ` Task ${code(clip(outcome.taskId, 100))}.` : ''
  return `${name}${what}${hint}${task}`
}

/** A box of one colour with a line for each item, as many as fit. */
function addAlert(
  page: Page,
  kind: 'NOTE' | 'CAUTION' | 'WARNING',
  items: ReadonlyArray<string | (() => string)>,
  room: number,
  more: (left: number) => string,
): void {
  if (items.length === 0) return
  const head = `> [!${kind}]`
  const bullet = items.length > 1 ? '> - ' : '> '
  const size = (text: string) => page.sizeOf(text)
  const lineAt = (index: number) => {
    const item = items[index] ?? ''
    return `${bullet}${typeof item === 'string' ? item : item()}`
  }
  const reserve = size(`> - ${more(items.length)}`) + 1
  const { items: lines, left } = portion(items.length, lineAt, size, room - size(head), reserve)
  if (left > 0) lines.push(`${bullet}${more(left)}`)
  page.addFirst([head, ...lines].join('\n'), [head, `> ${more(items.length)}`].join('\n'))
}
