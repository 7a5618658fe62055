import { joinSentences } from '../richtext/spacing.ts'
import type { Transcript } from '../transcript.ts'
import { eventLabel } from './event-labels.ts'
import { escapeMarkdown } from './markdown-escape.ts'
import { type Passage, type Piece, paragraphsOf, passagesOf } from './passages.ts'
import { plainText } from './plain-text.ts'
import { shortTime } from './timestamps.ts'

/** A page for readers: title, facts, and paragraphs with time, speaker, emotion and events. Nothing in a transcript becomes markup. */
export function renderMarkdown(transcript: Transcript): string {
  const spoken = renderParagraphs(transcript)
  const body = spoken.length > 0 ? spoken : ['*No speech was recognised.*']
  const notes = transcript.warnings.map(({ message }) => `> ${inline(message)}`)
  return `${[`# ${inline(titleOf(transcript.source))}`, facts(transcript), ...body, ...notes].join('\n\n')}\n`
}

/** What was said and heard, in paragraphs; none for silence. */
export function renderParagraphs(transcript: Transcript): string[] {
  return paragraphsOf(passagesOf(transcript)).map(paragraph)
}

function facts({ durationMs, language, engine, model }: Transcript): string {
  return [
    ...(durationMs === undefined ? [] : [`Duration ${shortTime(durationMs)}`]),
    ...(language === undefined ? [] : [`Language ${inline(language)}`]),
    `Model ${inline(model)} (${engine})`,
  ].join(' · ')
}

/** The file's name. What follows it in a URL is left out: it can be a signature. */
function titleOf(source: string): string {
  const path = /^[a-z][a-z\d+.-]*:\/\//i.test(source) ? source.replace(/[?#].*$/s, '') : source
  const name = path.split(/[\\/]/).findLast((segment) => segment !== '') ?? path
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

function paragraph(passages: readonly Passage[]): string {
  const { startMs, voice, emotion } = passages[0] ?? {}
  const time = startMs === undefined ? '' : `[${shortTime(startMs)}]`
  const head = [time, voice ?? ''].filter((part) => part !== '').join(' ')
  const text = joinSentences(passages.map(({ pieces }) => markdownOf(pieces)))
  return [head && `**${head}**`, emotion && `*(${emotion})*`, text].filter(Boolean).join(' ')
}

function markdownOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => ('text' in piece ? inline(piece.text) : labelled(piece.event)))
    .filter((piece) => piece !== '')
    .join(' ')
}

function labelled(type: string): string {
  return `*${inline(eventLabel(type))}*`
}

function inline(text: string): string {
  return escapeMarkdown(plainText(text))
}
