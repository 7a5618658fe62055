import type { Annotation } from '../transcript.ts'
import { estimateWords } from './audio/word-times.ts'
import type { Dialect } from './dialect.ts'
import type { Recognition, RecognizedChannel, RecognizedSentence } from './recognition.ts'

/** How a transcription is to be written. */
export interface TranscriptionStyle {
  dialect: Dialect
  /** Whether sentences have words with times. */
  words: boolean
  /** The one language it is in, where that is known. */
  language?: string | undefined
  /** What the model that recognised can tell beside the words, whatever the name it was asked for under. */
  annotations?: readonly Annotation[] | undefined
}

/** Writes a recognition as the transcription JSON that a result URL answers with, in the words of the model's family. */
export function toTranscription(
  fileUrl: string,
  recognition: Recognition,
  style: TranscriptionStyle,
): object {
  const { warnings } = recognition
  const { dialect, annotations } = style
  return {
    file_url: fileUrl,
    ...propertiesOf(recognition, dialect),
    transcripts: recognition.channels.map((channel) => writers[dialect](channel, style)),
    // Ours: clients of the cloud do not look for them.
    ...(annotations ? { annotations } : {}),
    ...(warnings.length > 0 ? { warnings } : {}),
  }
}

/** The milliseconds that the sentences of one channel last together. */
export function contentMsOf({ sentences }: RecognizedChannel): number {
  return sentences.reduce((total, { startMs, endMs }) => total + endMs - startMs, 0)
}

function propertiesOf({ format, samplingRate, durationMs, channels }: Recognition, dialect: Dialect): object {
  if (dialect === 'qwen3') return { audio_info: { format, sample_rate: samplingRate } }
  return {
    properties: {
      audio_format: format,
      channels: channels.map(({ channel }) => channel),
      original_sampling_rate: samplingRate,
      original_duration_in_milliseconds: durationMs,
    },
  }
}

const writers: Record<Dialect, (channel: RecognizedChannel, style: TranscriptionStyle) => object> = {
  paraformer: (channel, style) => ({
    channel_id: channel.channel,
    content_duration_in_milliseconds: contentMsOf(channel),
    text: joined(channel),
    sentences: channel.sentences.map((sentence, index) => ({
      ...timed(sentence),
      sentence_id: index + 1,
      ...wordsOf(sentence, style),
    })),
  }),

  /** Without an emotion, which the cloud's model has: it cannot be told here, and is not made up. */
  qwen3: (channel, style) => ({
    channel_id: channel.channel,
    text: joined(channel),
    sentences: channel.sentences.map((sentence, index) => ({
      sentence_id: index,
      ...timed(sentence),
      ...(style.language ? { language: style.language } : {}),
      ...wordsOf(sentence, style),
    })),
  }),

  /** Speech is what voice activity found; a recogniser without tags of its own adds no others. */
  sensevoice: (channel) => {
    const sentences = channel.sentences.map((sentence) => ({
      ...timed(sentence),
      text: `<|Speech|> ${sentence.text} <|/Speech|>`,
    }))
    return {
      channel_id: channel.channel,
      content_duration_in_milliseconds: contentMsOf(channel),
      text: sentences.map(({ text }) => text).join(''),
      sentences,
    }
  },
}

function joined({ sentences }: RecognizedChannel): string {
  return sentences.map(({ text }) => text).join(' ')
}

function timed({ startMs, endMs, text }: RecognizedSentence) {
  return { begin_time: startMs, end_time: endMs, text }
}

/** `estimated` is ours: no model gave these times. */
function wordsOf(sentence: RecognizedSentence, { words }: TranscriptionStyle): object {
  if (!words) return {}
  return {
    words: estimateWords(sentence).map(({ startMs, endMs, text, punctuation }) => ({
      begin_time: startMs,
      end_time: endMs,
      text,
      punctuation,
      estimated: true,
    })),
  }
}
