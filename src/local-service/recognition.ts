import type { TimedWord } from './audio/word-times.ts'
import type { OnInstallProgress } from './install/progress.ts'

/** What the local engine is asked for one file. */
export interface RecognitionRequest {
  /** An absolute path; the name says nothing about the content. */
  path: string
  /** A model of this machine, such as `moonshine-tiny`. */
  model: string
  /** The channels to recognise, each alone and numbered from 0; `mix` is all of them as one, answered as channel 0. */
  channels: 'mix' | readonly number[]
  /** The one language that was asked for; absent where the model is to find out. */
  language?: string
}

/**
 * Turns one media file into timed sentences.
 *
 * @param onProgress told the share that is done, from 0 to 1.
 * @throws TranscribeError; one that carries a `serviceCode` reaches the client under that code. Rejects promptly
 * when the signal is aborted.
 */
export type Recognize = (
  request: RecognitionRequest,
  onProgress: (share: number) => void,
  signal: AbortSignal,
) => Promise<Recognition>

/**
 * Makes a model ready, so that what installs it is over before a task begins.
 *
 * @param onProgress told how far the installation is, if there is anything to install.
 * @param language the one that will be asked for; absent where the model is to find out.
 * @throws TranscribeError, `install` when the model cannot be had.
 */
export type Prepare = (model: string, onProgress: OnInstallProgress, language?: string) => Promise<void>

/** What the local engine made of one file. */
export interface Recognition {
  format: string
  samplingRate: number
  durationMs: number
  channels: RecognizedChannel[]
  /** What a user should know, each one sentence. */
  warnings: string[]
}

export interface RecognizedChannel {
  channel: number
  sentences: RecognizedSentence[]
}

/** A sentence; without text, something that was only heard. */
export interface RecognizedSentence {
  startMs: number
  endMs: number
  text: string
  /** What a model with rich tags heard around it. */
  tags?: HeardTags
  /** Where the model times its words; they are estimated elsewhere. */
  words?: TimedWord[]
}

/** What a rich model says of a segment of speech, by the names in its tags: `en`, `HAPPY`, `Speech`, `withitn`. */
export interface HeardTags {
  language: string
  emotion: string
  event: string
  itn: string
}
