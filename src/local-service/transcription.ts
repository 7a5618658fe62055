import { joinSentences } from '../richtext/spacing.ts'
import { meaningOf } from '../richtext/vocabulary.ts'
import type { Annotation } from '../transcript.ts'
import { estimateWords } from './audio/word-times.ts'
import type { Dialect } from './dialect.ts'
import type { Recognition, RecognizedChannel, RecognizedSentence } from './recognition.ts'
import { hostedText, leftOutOfHosted, openText } from './rich-tags.ts'

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
  const { channels } = recognition
  const { dialect, annotations } = style
  const leftOut =
    dialect === 'sensevoice' ? leftOutOfHosted(channels.flatMap(({ sentences }) => sentences)) : []
  const warnings = [...recognition.warnings, ...leftOut]
  return {
    file_url: fileUrl,
    ...propertiesOf(recognition, dialect),
    transcripts: channels.map((channel) => writers[dialect](channel, style)),
    // Ours: clients of the cloud do not look for them.
    ...(annotations ? { annotations } : {}),
    ...(warnings.length > 0 ? { warnings } : {}),
  }
}

/** The milliseconds that the sentences of one channel last together. */
export function contentMsOf(channel: RecognizedChannel): number {
  return spokenIn(channel).reduce((total, { startMs, endMs }) => total + endMs - startMs, 0)
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
    sentences: spokenIn(channel).map((sentence, index) => ({
      ...timed(sentence),
      sentence_id: index + 1,
      ...wordsOf(sentence, style),
    })),
  }),

  /** With an emotion where the model behind the name tells one; none is made up. */
  qwen3: (channel, style) => ({
    channel_id: channel.channel,
    text: joined(channel),
    sentences: spokenIn(channel).map((sentence, index) => ({
      sentence_id: index,
      ...timed(sentence),
      ...languageOf(sentence, style),
      ...emotionOf(sentence),
      ...wordsOf(sentence, style),
    })),
  }),

  /** Speech is what voice activity found; a recogniser without tags of its own adds no others. */
  sensevoice: (channel) => {
    const sentences = channel.sentences.flatMap((sentence) => {
      const text = hostedText(sentence)
      return text === undefined ? [] : [{ ...timed(sentence), text }]
    })
    return {
      channel_id: channel.channel,
      content_duration_in_milliseconds: contentMsOf(channel),
      text: sentences.map(({ text }) => text).join(''),
      sentences,
    }
  },

  'sensevoice-small': (channel, style) => {
    const sentences = channel.sentences.map((sentence, index) => ({
      ...timed(sentence),
      text: openText(sentence),
      sentence_id: index + 1,
      ...wordsOf(sentence, style),
    }))
    return {
      channel_id: channel.channel,
      content_duration_in_milliseconds: contentMsOf(channel),
      text: sentences.map(({ text }) => text).join(''),
      sentences,
    }
  },
}

/** Without what was only heard. */
function spokenIn({ sentences }: RecognizedChannel): RecognizedSentence[] {
  return sentences.filter(({ text }) => text !== '')
}

function joined(channel: RecognizedChannel): string {
  return joinSentences(spokenIn(channel).map(({ text }) => text))
}

function timed({ startMs, endMs, text }: RecognizedSentence) {
  return { begin_time: startMs, end_time: endMs, text }
}

function languageOf({ tags }: RecognizedSentence, style: TranscriptionStyle): object {
  const language = tags?.language ?? style.language
  return language ? { language } : {}
}

function emotionOf({ tags }: RecognizedSentence): object {
  const meaning = meaningOf(tags?.emotion ?? '')
  return meaning.kind === 'emotion' ? { emotion: meaning.emotion } : {}
}

/** `estimated` is ours: no model gave these times. */
function wordsOf(sentence: RecognizedSentence, { words }: TranscriptionStyle): object {
  if (!words || sentence.text === '') return {}
  const isEstimated = sentence.words === undefined
  return {
    words: (sentence.words ?? estimateWords(sentence)).map(({ startMs, endMs, text, punctuation }) => ({
      begin_time: startMs,
      end_time: endMs,
      text,
      punctuation,
      ...(isEstimated && { estimated: true }),
    })),
  }
}
