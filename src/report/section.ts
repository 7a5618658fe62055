import { basename, extname } from 'node:path'
import type { Kind } from '../defaults.ts'
import { describeError } from '../errors.ts'
import { applyKeep } from '../formats/keep.ts'
import { plainText } from '../formats/plain-text.ts'
import type { Outcome } from '../outcome.ts'
import type { Transcript } from '../transcript.ts'
import { factsOf } from './facts.ts'
import { type Html, html } from './html.ts'
import { voiceKeys } from './keys.ts'
import { lanesOf } from './lanes.ts'
import { fullName, titleOf } from './names.ts'
import { paragraphMarkup } from './paragraphs.ts'

/** What a page shows of one source. */
export interface SourceWork {
  outcome: Outcome
  /** Its place among the sources, from 0. */
  index: number
  keep: readonly Kind[]
  /** Where the page finds the recording. */
  media: string | undefined
}

/** The section of a source in two parts: the second is left out where a page would grow too large. */
export interface Section {
  head: Html
  body: Html
}

export function sectionId(index: number): string {
  return `s${index + 1}`
}

export function sectionOf(work: SourceWork): Section {
  const { outcome, index, keep } = work
  const id = sectionId(index)
  const transcript = outcome.transcript && applyKeep(outcome.transcript, keep)
  return { head: headOf(work), body: transcript ? bodyOf(transcript, id, keep) : html`` }
}

function headOf({ outcome, media }: SourceWork): Html {
  const title = titleOf(outcome.source)
  const full = fullName(outcome.source)
  return html`${full !== title && html`<p class="full"><bdi>${full}</bdi></p>`}
${factsOf(outcome)}
${filesOf(outcome)}
${outcome.transcript && actions(title)}
${noticesOf(outcome)}
${media !== undefined && html`<a class="media" hidden href="${media}">Recording</a>`}
`
}

/** They do something only with a script, which shows them. */
function actions(title: string): Html {
  const of = html`<span class="unseen"> ${title}</span>`
  return html`<p class="actions live"><button type="button" data-do="play" class="primary" hidden>Play${of}</button>
<button type="button" data-do="open">Open recording…${of}</button>
<button type="button" data-do="copy">Copy text${of}</button></p>`
}

function filesOf({ files }: Outcome): Html | undefined {
  if (files.length === 0) return undefined
  const links = files.map((path) => {
    const name = basename(path)
    const label = extname(name).slice(1) || name
    return html`<a href="./${encodeURIComponent(name.toWellFormed())}">${label}</a> `
  })
  return html`<p class="files">Files ${links}</p>`
}

function noticesOf(outcome: Outcome): Html[] {
  const { status, warnings } = outcome
  const state =
    status === 'failed'
      ? [
          html`<p class="notice failed"><strong>Failed.</strong> <bdi>${plainText(describeError(outcome.error))}</bdi></p>`,
        ]
      : status === 'pending'
        ? [
            html`<p class="notice"><strong>Not finished.</strong> It was submitted as task <bdi>${plainText(outcome.taskId)}</bdi>, and can be collected by that.</p>`,
          ]
        : []
  // That nothing was said stands where the text would.
  const told = warnings.filter(({ code }) => code !== 'no-speech')
  const others = told.map(
    ({ message }) => html`<p class="notice"><strong>Note.</strong> <bdi>${plainText(message)}</bdi></p>`,
  )
  return [...state, ...others]
}

/** Below this much markup a browser lays out everything at once without anybody noticing. */
const LONG_TEXT = 100_000

function bodyOf(transcript: Transcript, id: string, keep: readonly Kind[]): Html {
  const voices = voiceKeys(transcript, id)
  const asked = (['emotions', 'events'] as const).filter((kind) => keep.includes(kind))
  const text = paragraphMarkup(transcript, id, voices)
  const size = text.markup.length > LONG_TEXT ? 'text long' : 'text'
  return html`${lanesOf(transcript, voices, asked)}<div class="${size}">
${text.markup === '' ? html`<p class="silent">No speech was recognised.</p>` : text}</div>
`
}
