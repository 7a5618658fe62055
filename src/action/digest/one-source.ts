import type { DigestSource } from './digest-source.ts'
import { emotionShares, emotionStrip } from './emotion-strip.ts'
import { clip, code } from './inline.ts'
import type { Page } from './page.ts'
import type { DigestRun } from './run.ts'
import { filesOf, type Heard } from './source-facts.ts'
import { type Speech, textGoesOn } from './text.ts'
import { notOffered } from './wording.ts'

/** A text up to here is shown as it is; a longer one begins on the page, and is folded as a whole. */
const OPEN_TEXT = 1500
const EXCERPT = 400

/** The page of a run with one source: what was heard, the text, the files. */
export function addOneSource(page: Page, run: DigestRun, outcome: DigestSource): void {
  const { told } = outcome
  if (outcome.status === 'pending') page.add(`**Task** ${code(clip(outcome.taskId, 100))}`)
  if (told) for (const block of heardBlocks(run, told.heard)) page.add(block)
  const files = filesOf(outcome, run.links)
  if (files !== '') page.add(`**Files** ${files}`)
  if (told?.speech) addText(page, told.speech)
}

function heardBlocks({ keep }: DigestRun, heard: Heard): string[] {
  const { emotions, emotionsText, eventsText, missing } = heard
  const told = (kind: 'emotions' | 'events') => keep.includes(kind) && !missing.includes(kind)
  const unit = emotions?.of === 'time' ? 'by speaking time' : 'by sentences'
  const chart = emotions ? `${emotionStrip(emotions)} ${unit}  \n${emotionShares(emotions)}` : emotionsText
  return [
    ...(told('emotions') ? [`**Emotions** ${chart}`] : []),
    ...(told('events') ? [`**Events** ${eventsText}`] : []),
    ...(missing.length > 0 ? [notOffered(missing)] : []),
  ]
}

function addText(page: Page, speech: Speech): void {
  const size = (text: string) => page.sizeOf(text)
  if (speech.length <= OPEN_TEXT) {
    const whole = speech.within(page.room, (text) => size(quoted(text)))
    if (whole?.complete) {
      page.add(quoted(whole.text))
      return
    }
  }
  const excerpt = speech.within(Math.min(page.room, EXCERPT), (text) => size(quoted(text)))
  if (!excerpt || !page.add(quoted(excerpt.text))) return
  addFolded(page, speech)
}

function quoted(text: string): string {
  return text.replace(/^(?=.)/gm, '> ').replace(/^$/gm, '>')
}

function addFolded(page: Page, speech: Speech): void {
  const folded = (title: string, text: string) =>
    `<details>\n<summary>${title}</summary>\n\n${text}\n\n</details>`
  const frame = page.sizeOf(folded('The first part of the text', textGoesOn))
  const part = speech.within(page.room - frame - 2, (text) => page.sizeOf(text))
  if (part?.complete) page.add(folded('The whole text', part.text))
  else if (part) page.add(folded('The first part of the text', `${part.text}\n\n${textGoesOn}`))
}
