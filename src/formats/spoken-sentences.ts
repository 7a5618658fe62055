import { type Sentence, sentencesInOrder, type Transcript } from '../transcript.ts'
import { voiceNames } from './voices.ts'

/** A sentence in its place among those of all channels. */
export interface SpokenSentence extends Sentence {
  channel: number
  /** Who speaks, where the transcript tells voices apart. */
  voice?: string
}

/** All sentences for a reader. A channel that has text but no sentences counts as one sentence without times. */
export function spokenSentences(transcript: Transcript): SpokenSentence[] {
  const voiceOf = voiceNames(transcript)
  const channels = transcript.channels.map((channel) =>
    channel.sentences.length > 0 || channel.text === ''
      ? channel
      : { ...channel, sentences: [{ text: channel.text, events: [] }] },
  )
  return sentencesInOrder({ ...transcript, channels }).map((sentence) => {
    const voice = voiceOf(sentence)
    return voice === undefined ? sentence : { ...sentence, voice }
  })
}
