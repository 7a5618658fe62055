import type { Format, Kind, TranscriptFormat } from '../defaults.ts'
import type { Transcript, Warning } from '../transcript.ts'
import { renderJson } from './json.ts'
import { applyKeep } from './keep.ts'
import { renderMarkdown } from './markdown.ts'
import { renderSrt, renderVtt, untimedWarning } from './subtitles.ts'
import { renderText } from './text.ts'

export { applyKeep } from './keep.ts'

export interface RenderOptions {
  /** The kinds of content that are written; the others are left out everywhere. */
  keep: readonly Kind[]
  /** Columns of a subtitle line; wide East Asian characters take two. */
  maxLineWidth: number
  /** Lines of a subtitle. */
  maxLines: number
}

type Renderer = (transcript: Transcript, options: RenderOptions) => string

const RENDERERS: Readonly<Record<TranscriptFormat, Renderer>> = {
  txt: renderText,
  srt: renderSrt,
  vtt: renderVtt,
  md: renderMarkdown,
  json: renderJson,
}

/** Writes a transcript in one format, as the content of a UTF-8 file with LF line ends. */
export function render(transcript: Transcript, format: TranscriptFormat, options: RenderOptions): string {
  return RENDERERS[format](applyKeep(transcript, options.keep), options)
}

/** Those of the formats asked for that each transcript has a file of; the page is one for all. */
export function transcriptFormats(formats: readonly Format[]): TranscriptFormat[] {
  return formats.filter((format) => format !== 'html')
}

/** What the formats asked for cannot show of a transcript. */
export function formatWarnings(transcript: Transcript, formats: readonly Format[]): Warning[] {
  if (!formats.includes('srt') && !formats.includes('vtt')) return []
  const untimed = untimedWarning(transcript)
  return untimed ? [untimed] : []
}
