import type { Transcript } from '../transcript.ts'
import { plainText } from './plain-text.ts'
import { spokenSentences } from './spoken-sentences.ts'

/** The words and nothing else: a line for each sentence, an empty line where another voice begins. Empty for no speech. */
export function renderText(transcript: Transcript): string {
  const lines: string[] = []
  let before: string | undefined
  for (const { text, voice } of spokenSentences(transcript)) {
    const line = plainText(text)
    if (line === '') continue
    if (lines.length > 0 && voice !== before) lines.push('')
    lines.push(line)
    before = voice
  }
  return lines.map((line) => `${line}\n`).join('')
}
