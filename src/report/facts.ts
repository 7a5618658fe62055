import { languageName, languagesOf } from '../formats/languages.ts'
import { plainText } from '../formats/plain-text.ts'
import { shortTime } from '../formats/timestamps.ts'
import type { Outcome } from '../outcome.ts'
import type { Transcript } from '../transcript.ts'
import { type Html, html } from './html.ts'

const ENGINES: Readonly<Record<string, string>> = { dashscope: 'DashScope', local: 'the local engine' }
const MOST_LANGUAGES = 4

/** What is known of a source beside its text: length, languages, voices, model. */
export function factsOf({ transcript, model, cached }: Outcome): Html {
  const facts = transcript ? transcriptFacts(transcript) : [html`Model ${plainText(model)}`]
  const all = cached ? [...facts, html`recognised in an earlier run`] : facts
  return html`<ul class="facts">${all.map((fact) => html`<li>${fact}</li>`)}</ul>`
}

function transcriptFacts(transcript: Transcript): Html[] {
  const { model, engine } = transcript
  const duration = durationOf(transcript)
  const languages = languagesText(transcript)
  return [
    ...(duration ? [html`${duration}`] : []),
    ...(languages ? [html`${languages}`] : []),
    html`${plainText(model)} by ${ENGINES[engine] ?? engine}`,
  ]
}

export function durationOf(transcript: Transcript | undefined): string {
  const ms = transcript?.durationMs
  return ms !== undefined && Number.isFinite(ms) ? shortTime(ms) : ''
}

/** The languages of the sentences, the most frequent first. */
function languagesText(transcript: Transcript): string {
  const names = languagesOf(transcript).map(languageName)
  const others = names.length - MOST_LANGUAGES
  return (others > 0 ? [...names.slice(0, MOST_LANGUAGES), `${others} more`] : names).join(', ')
}
