import { joinSentences } from '../richtext/spacing.ts'
import type { Emotion, TextEvent, Transcript } from '../transcript.ts'
import { eventLabel, shownEvents, wordStart } from './event-labels.ts'
import { escapeMarkdown } from './markdown-escape.ts'
import { plainText } from './plain-text.ts'
import { type SpokenSentence, spokenSentences } from './spoken-sentences.ts'
import { shownTimedEvents } from './timed-events.ts'
import { shortTime } from './timestamps.ts'

/** A pause after which a new paragraph begins, and the length after which the next sentence begins one. */
const PARAGRAPH_PAUSE_MS = 2000
const PARAGRAPH_LENGTH = 600

/** What is said, or heard, in one go: `text` is Markdown already. */
interface Passage {
  startMs?: number
  endMs?: number
  voice?: string
  emotion?: Emotion
  text: string
}

/** A page for readers: title, facts, and paragraphs with time, speaker, emotion and events. Nothing in a transcript becomes markup. */
export function renderMarkdown(transcript: Transcript): string {
  const spoken = renderParagraphs(transcript)
  const body = spoken.length > 0 ? spoken : ['*No speech was recognised.*']
  const notes = transcript.warnings.map(({ message }) => `> ${inline(message)}`)
  return `${[`# ${inline(titleOf(transcript.source))}`, facts(transcript), ...body, ...notes].join('\n\n')}\n`
}

/** What was said and heard, in paragraphs; none for silence. */
export function renderParagraphs(transcript: Transcript): string[] {
  return paragraphs(passagesOf(transcript)).map(paragraph)
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

function passagesOf(transcript: Transcript): Passage[] {
  const previous = new Map<number, SpokenSentence>()
  const spoken = spokenSentences(transcript).map((sentence) => {
    const events = shownEvents(sentence, previous.get(sentence.channel))
    previous.set(sentence.channel, sentence)
    return passageOf(sentence, events)
  })
  const heard: Passage[] = shownTimedEvents(transcript).map(({ type, startMs, endMs }) => ({
    startMs,
    endMs,
    text: labelled(type),
  }))
  const all = [...spoken, ...heard].filter(({ text, emotion }) => text !== '' || emotion)
  const timed = all.every(({ startMs }) => startMs !== undefined)
  return timed ? all.sort((a, b) => (a.startMs ?? 0) - (b.startMs ?? 0)) : all
}

function passageOf(sentence: SpokenSentence, events: readonly TextEvent[]): Passage {
  const { startMs, endMs, voice, emotion, text } = sentence
  return {
    ...(startMs !== undefined && { startMs }),
    ...(endMs !== undefined && { endMs }),
    ...(voice !== undefined && { voice }),
    ...(emotion && { emotion }),
    text: withEvents(text, events),
  }
}

function withEvents(text: string, events: readonly TextEvent[]): string {
  const pieces: string[] = []
  let end = 0
  for (const { type, from } of events) {
    const start = Math.max(end, wordStart(text, from))
    pieces.push(inline(text.slice(end, start)), labelled(type))
    end = start
  }
  pieces.push(inline(text.slice(end)))
  return pieces.filter((piece) => piece !== '').join(' ')
}

function paragraphs(passages: readonly Passage[]): Passage[][] {
  const groups: Passage[][] = []
  let length = 0
  for (const passage of passages) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    length = last && length < PARAGRAPH_LENGTH && continues(last, passage) ? length : 0
    if (group && length > 0) group.push(passage)
    else groups.push([passage])
    length += passage.text.length
  }
  return groups
}

function continues(last: Passage, next: Passage): boolean {
  const pauseMs = (next.startMs ?? 0) - (last.endMs ?? next.startMs ?? 0)
  return last.voice === next.voice && last.emotion === next.emotion && pauseMs < PARAGRAPH_PAUSE_MS
}

function paragraph(passages: readonly Passage[]): string {
  const { startMs, voice, emotion } = passages[0] ?? {}
  const time = startMs === undefined ? '' : `[${shortTime(startMs)}]`
  const head = [time, voice ?? ''].filter((part) => part !== '').join(' ')
  const text = joinSentences(passages.map((passage) => passage.text))
  return [head && `**${head}**`, emotion && `*(${emotion})*`, text].filter(Boolean).join(' ')
}

function labelled(type: string): string {
  return `*${inline(eventLabel(type))}*`
}

function inline(text: string): string {
  return escapeMarkdown(plainText(text))
}
