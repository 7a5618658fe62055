import type { Transcript, Warning } from '../transcript.ts'
import { isTimed } from './cues/sentences.ts'
import { type Cue, toCues } from './cues.ts'
import { spokenSentences } from './spoken-sentences.ts'
import { srtTime, vttTime } from './timestamps.ts'

export interface SubtitleOptions {
  /** Columns; wide East Asian characters take two. */
  maxLineWidth: number
  maxLines: number
}

/** SubRip: UTF-8, LF, cues numbered from 1, voices as "Speaker 1:" where they change. No speech is an empty file. */
export function renderSrt(transcript: Transcript, options: SubtitleOptions): string {
  const cues = toCues(transcript, { ...options, voicesInText: true })
  return cues
    .map(({ startMs, endMs, lines }, index) => {
      const times = `${srtTime(startMs)} --> ${srtTime(endMs)}`
      return `${index + 1}\n${times}\n${lines.map(srtText).join('\n')}\n`
    })
    .join('\n')
}

/**
 * WebVTT: voices as `<v>`, emotions as classes (`<c.happy>`) that a page can style. There is no STYLE block: FFmpeg (ticket 9064), and
 * the players built on it, would read nothing after one. No speech is a header alone; a note tells when sentences have no times.
 */
export function renderVtt(transcript: Transcript, options: SubtitleOptions): string {
  const cues = toCues(transcript, { ...options, voicesInText: false })
  const blocks = cues.map((cue) => `${vttTime(cue.startMs)} --> ${vttTime(cue.endMs)}\n${vttPayload(cue)}`)
  const untimed = untimedWarning(transcript)
  const note = untimed ? [`NOTE ${untimed.message}`] : []
  return `${['WEBVTT', ...note, ...blocks].join('\n\n')}\n`
}

/** Tells how many sentences subtitles must leave out because the model gave them no times. */
export function untimedWarning(transcript: Transcript): Warning | undefined {
  const sentences = spokenSentences(transcript).filter(({ text }) => text !== '')
  const untimed = sentences.filter((sentence) => !isTimed(sentence)).length
  if (untimed === 0) return undefined
  const message =
    untimed === sentences.length
      ? 'The model gave no times, so subtitles hold no words.'
      : `${untimed} of ${sentences.length} sentences have no times, so subtitles leave them out.`
  return { code: 'untimed-sentences', message }
}

/** SubRip has no escapes: what players would take for markup is written with characters that only look like it. */
function srtText(line: string): string {
  return line.replace(/[<>{}]/g, (character) => SRT_LOOKALIKES[character] ?? '')
}

const SRT_LOOKALIKES: Readonly<Record<string, string>> = { '<': '‹', '>': '›', '{': '(', '}': ')' }

function vttPayload({ lines, voice, emotion }: Cue): string {
  const text = lines.map(vttText).join('\n')
  const coloured = emotion ? `<c.${emotion}>${text}</c>` : text
  return voice === undefined ? coloured : `<v ${voice}>${coloured}</v>`
}

function vttText(line: string): string {
  return line.replace(/[&<>]/g, (character) => VTT_ESCAPES[character] ?? '')
}

const VTT_ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
