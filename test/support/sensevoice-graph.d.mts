/** What the graph "hears" at one loudness: three tags, then its text with and without ITN, in tokens (`▁` begins a word). */
export interface HeardRow {
  tags: string[]
  withItn: string[]
  withoutItn: string[]
}

export interface GraphOptions {
  /** From the quietest on. */
  rows?: HeardRow[]
  /** The mean of the features from which each row but the first holds. */
  thresholds?: number[]
  /** Over the members of the metadata; undefined leaves one out. */
  metadata?: Record<string, string | number | undefined>
  /** How much the graph weighs beyond that, in layers that take time and change nothing. */
  weightMegabytes?: number
}

export const rows: HeardRow[]
export const thresholds: number[]
export function writeSenseVoice(folder: string, options?: GraphOptions): string
export function senseVoiceFiles(options?: GraphOptions): { model: Buffer; tokens: string }
