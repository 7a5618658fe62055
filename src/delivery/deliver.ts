import type { Format } from '../defaults.ts'
import { formatWarnings, type RenderOptions, render, transcriptFormats } from '../formats/index.ts'
import type { Transcript } from '../transcript.ts'
import type { OutputFolder } from './output-folder.ts'

export interface DeliveryOptions extends RenderOptions {
  /** With `html`, which is of the whole run, written elsewhere. */
  formats: Format[]
}

export interface Delivered {
  /** Paths of what was written, in the order of the formats. */
  files: string[]
  /** The first failure; the other formats were written all the same. */
  failure?: unknown
}

/** Writes a transcript in every format asked for that is a file of its own, and adds to its warnings what a format could not show. */
export async function deliver(
  transcript: Transcript,
  stem: string,
  folder: OutputFolder,
  options: DeliveryOptions,
): Promise<Delivered> {
  transcript.warnings.push(...formatWarnings(transcript, options.formats))
  const delivered: Delivered = { files: [] }
  // One after the other: of a day of speech each format is a large text.
  for (const format of transcriptFormats(options.formats)) {
    try {
      delivered.files.push(await folder.write(`${stem}.${format}`, render(transcript, format, options)))
    } catch (failure) {
      delivered.failure ??= failure
    }
  }
  return delivered
}
