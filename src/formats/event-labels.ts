import { isUnspaced } from '../richtext/spacing.ts'
import type { EventType, TextEvent } from '../transcript.ts'
import { plainText } from './plain-text.ts'

/** Subtitles for the deaf say sounds by what they are, not by a model's name for them. */
const LABELS: Readonly<Record<string, string>> = {
  bgm: 'music',
  cry: 'crying',
  sneeze: 'sneezing',
  breath: 'breathing',
  cough: 'coughing',
  sing: 'singing',
}

/** Heard nearly always, or too vague to say: in the JSON, never shown to a reader. */
const NOT_SHOWN: ReadonlySet<EventType> = new Set(['speech', 'speech_noise', 'gbg'])

/** Whether a reader is told of such an event. */
export function isShown({ type }: { type: EventType }): boolean {
  return !NOT_SHOWN.has(type)
}

/** What a reader is told of an event: `[applause]`, `[music]`. */
export function eventLabel(type: EventType): string {
  const name = Object.hasOwn(LABELS, type) ? LABELS[type] : plainText(type.replaceAll('_', ' '))
  return `[${name}]`
}

interface Annotated {
  text: string
  events: readonly TextEvent[]
}

/**
 * The events to show in a sentence that follows another: those that only go on from the sentence before are not
 * said again. Ordered by where they begin.
 */
export function shownEvents(sentence: Annotated, previous: Annotated | undefined): TextEvent[] {
  const goingOn = new Set(
    previous?.events.filter(({ to }) => to >= previous.text.length).map(({ type }) => type),
  )
  return sentence.events
    .filter((event) => isShown(event) && !(event.from === 0 && goingOn.has(event.type)))
    .sort((a, b) => a.from - b.from)
}

/** No word is longer; looking further back would make many labels in one long run of characters slow. */
const LONGEST_WORD = 64

/** The start of the word that an offset falls into, so that a label placed there divides no word. */
export function wordStart(text: string, offset: number): number {
  const least = Math.max(0, offset - LONGEST_WORD)
  let start = Math.min(offset, text.length)
  while (start > least && start < text.length && isWithinWord(text, start)) start--
  return start
}

function isWithinWord(text: string, offset: number): boolean {
  const around = text.slice(offset - 1, offset + 1)
  return !/\s/.test(around) && !isUnspaced(around)
}
