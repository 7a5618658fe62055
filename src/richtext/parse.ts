import type { Emotion, TextEvent } from '../transcript.ts'
import { appendText, closeSpan, type Draft, emptyDraft, openSpan, type Span } from './draft.ts'
import { type Token, tokenize } from './tokens.ts'
import { meaningOf } from './vocabulary.ts'

/** A stretch of clean text with what its tags said. Event offsets count from the start of this stretch's `text`. */
export interface RichSegment {
  text: string
  /** The last one named; absent when the model names none. */
  emotion?: Emotion
  /** All that were named, in order. */
  emotions: Emotion[]
  events: TextEvent[]
  /** As in the tag (`zh en yue ja ko`); for the whole text, only when all its segments agree. */
  language?: string
}

export interface RichText extends RichSegment {
  /** What had to be removed without being understood, each once, as written. */
  unknownTags: string[]
  /** One for each language tag (SenseVoice-Small); a text without such tags (`sensevoice-v1`) is a single segment. */
  segments: RichSegment[]
}

interface OpenEvent extends Span {
  type: string
  depth: number
}

interface OpenSegment extends Span {
  language: string | undefined
  emotions: Emotion[]
  events: OpenEvent[]
  open: Map<string, OpenEvent>
}

interface State {
  draft: Draft
  segments: OpenSegment[]
  current: OpenSegment
  unknownTags: Set<string>
}

/**
 * Reads SenseVoice's tags in both dialects: the hosted `sensevoice-v1` (events opened and closed, emotion last) and
 * the open SenseVoice-Small (language, emotion, event and ITN before the text, no closers). One flat pass serves both: an event
 * that is never closed lasts to the end of its segment, a closer without an opener says nothing, and events may cross.
 * Total: never throws, leaves no tag in the text and loses no word.
 */
export function parseRichText(raw: string): RichText {
  const draft = emptyDraft()
  const first = openSegment(draft, undefined)
  const state: State = { draft, segments: [first], current: first, unknownTags: new Set() }
  for (const token of tokenize(raw)) readToken(state, token)
  closeSegment(state)
  return finish(state)
}

function readToken(state: State, token: Token): void {
  if (token.kind === 'text') appendText(state.draft, token.raw)
  else if (token.kind === 'fragment') state.unknownTags.add(token.raw)
  else readTag(state, token)
}

function readTag(state: State, { raw, name, closing }: Token & { kind: 'tag' }): void {
  const meaning = meaningOf(name)
  if (meaning.kind === 'unknown') state.unknownTags.add(raw)
  else if (meaning.kind === 'event') readEvent(state, meaning.type, closing)
  else if (closing) return
  else if (meaning.kind === 'emotion') state.current.emotions.push(meaning.emotion)
  else if (meaning.kind === 'language') startSegment(state, meaning.language)
}

function readEvent(state: State, type: string, closing: boolean): void {
  const { open, events } = state.current
  const running = open.get(type)
  if (!closing && running) running.depth++
  else if (!closing) {
    const event = openSpan(state.draft, { type, depth: 1, from: undefined, to: undefined })
    open.set(type, event)
    events.push(event)
  } else if (running && --running.depth === 0) {
    closeSpan(state.draft, running)
    open.delete(type)
  }
}

function startSegment(state: State, language: string | undefined): void {
  closeSegment(state)
  state.current = openSegment(state.draft, language)
  state.segments.push(state.current)
}

function openSegment(draft: Draft, language: string | undefined): OpenSegment {
  const blank = { from: undefined, to: undefined, language, emotions: [], events: [], open: new Map() }
  return openSpan<OpenSegment>(draft, blank)
}

function closeSegment({ draft, current }: State): void {
  for (const event of current.open.values()) closeSpan(draft, event)
  closeSpan(draft, current)
}

function finish({ draft, segments, unknownTags }: State): RichText {
  const text = draft.pieces.join('')
  const said = segments.filter(
    ({ from, to, emotions, events, language }) =>
      from !== to || emotions.length > 0 || events.length > 0 || language !== undefined,
  )
  const languages = new Set(said.map(({ language }) => language))
  const whole: OpenSegment = {
    from: 0,
    to: text.length,
    language: languages.size === 1 ? [...languages][0] : undefined,
    emotions: said.flatMap(({ emotions }) => emotions),
    events: said.flatMap(({ events }) => events),
    open: new Map(),
  }
  return {
    ...segmentOf(text, whole),
    unknownTags: [...unknownTags],
    segments: said.map((segment) => segmentOf(text, segment)),
  }
}

function segmentOf(
  whole: string,
  { from = 0, to = 0, language, emotions, events }: OpenSegment,
): RichSegment {
  const emotion = emotions.at(-1)
  return {
    text: whole.slice(from, to),
    ...(emotion && { emotion }),
    emotions,
    events: events.map((event) => ({
      type: event.type,
      from: (event.from ?? from) - from,
      to: (event.to ?? to) - from,
    })),
    ...(language && { language }),
  }
}
