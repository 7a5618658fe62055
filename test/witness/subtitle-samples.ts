import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSavedTranscription } from '../../src/dashscope/saved-transcription.ts'
import { defaults } from '../../src/defaults.ts'
import { render } from '../../src/formats/index.ts'
import type { Transcript } from '../../src/transcript.ts'

const sample = join(import.meta.dirname, '..', '..', 'samples', 'rich-text.json')
const richText = readSavedTranscription(readFileSync(sample, 'utf8'), 'rich-text.json')

/** Text that looks like markup, times or an end of cue. */
const HOSTILE = [
  'a < b && c > d <i>italic</i> <script>alert(1)</script> &lt;kept&gt;',
  '00:00:01.000 --> 00:00:02.000',
  'NOTE not a note\n\nSTYLE not a style\r\nWEBVTT',
  '<v Somebody>said</v> <00:00:00.500> &amp; {\\an8} \u0007',
]

function hostile(): Transcript {
  const sentences = HOSTILE.map((text, index) => ({
    startMs: index * 5000,
    endMs: index * 5000 + 4000,
    text,
    events: [],
    speaker: index,
  }))
  const channels = [{ channel: 0, text: HOSTILE.join(' '), sentences, events: [] }]
  return { source: 'hostile.wav', engine: 'local', model: 'm', annotations: [], channels, warnings: [] }
}

export const transcripts: ReadonlyArray<readonly [string, Transcript]> = [
  [
    'the rich-text sample',
    { source: 'a', engine: 'dashscope', model: 'm', annotations: ['emotions', 'events'], ...richText },
  ],
  ['hostile text', hostile()],
]

export function subtitles(transcript: Transcript, format: 'srt' | 'vtt'): string {
  return render(transcript, format, defaults)
}

/** The cues a file announces, by their time lines. */
export function timeLines(content: string): string[] {
  return content.split('\n').filter((line) => /^[\d:.,]+ --> [\d:.,]+/.test(line))
}
