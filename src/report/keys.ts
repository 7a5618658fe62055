import { spokenSentences } from '../formats/spoken-sentences.ts'
import type { EventType, Transcript } from '../transcript.ts'

/** Under which a page finds what one voice of one source said: the same name is another person elsewhere. */
export type VoiceKeys = ReadonlyMap<string, string>

/** The voices of a source, in the order in which they are first heard. */
export function voiceKeys(transcript: Transcript, sourceId: string): VoiceKeys {
  const names = spokenSentences(transcript).flatMap(({ voice }) => (voice === undefined ? [] : [voice]))
  return new Map([...new Set(names)].map((name, index) => [name, `w:${sourceId}-${index}`]))
}

/** Under which a page finds an event; a model's name for it may hold anything. */
export function eventKey(type: EventType): string {
  return `v:${encodeURIComponent(type.toWellFormed())}`
}
