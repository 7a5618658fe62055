import { type ChannelSelection, checkSelection, selectChannels } from './channels.ts'
import type { Cutting } from './chunk-plan.ts'
import { Chunker, type SpeechChunk } from './chunker.ts'
import type { AudioFacts } from './containers/container.ts'
import { type DecodeOptions, decodeAudio } from './decode.ts'
import { durationMsOf, type PcmBlock } from './pcm.ts'
import { loadResampler, type MakeResampler, RecognitionSignal } from './resample.ts'
import { loadVoiceDetector, type MakeVoiceDetector } from './voice-detector.ts'

/** What a transcription says of its audio. */
export interface AudioProperties {
  /** The codec as ffmpeg names it where the header tells it, such as `pcm_s16le`; else the container's name. */
  format: string
  /** Hertz. */
  samplingRate: number
  channels: number
  /** As the header has it, or as it can be reckoned from it. */
  durationMs?: number
}

/** A chunk of one channel; a mix of all is channel 0. */
export interface ChannelChunk extends SpeechChunk {
  channel: number
}

/** The speech of a media file, being decoded. */
export interface OpenedSpeech {
  properties: AudioProperties
  /** In the order of time for each channel. Nothing is decoded before it is asked for. */
  chunks: AsyncGenerator<ChannelChunk>
  /** Milliseconds of audio decoded so far; after the last chunk, the real duration. */
  decodedMs(): number
  /** Lets go of the file, and of the program that may be decoding it, before or after the last chunk. */
  close(): Promise<void>
}

export interface SpeechOptions extends Omit<DecodeOptions, 'onFacts'> {
  /** The path of Silero's model. */
  vadModel: string
  channels: ChannelSelection
  /** @default pieces for a model that loses words at the edges of short ones */
  cutting?: Cutting | undefined
}

/**
 * Opens a media file and finds its speech. Music and noise give no chunks, unless the cutting asks for sounds; silence
 * never does.
 *
 * @throws MediaError when nothing can be decoded, or a requested channel does not exist; TranscribeError when the file
 * cannot be read or a part of the local engine is missing.
 */
export async function openSpeech(path: string, options: SpeechOptions): Promise<OpenedSpeech> {
  const [makeResampler, makeDetector] = await Promise.all([
    loadResampler(options.loader),
    loadVoiceDetector(options.loader, options.vadModel),
  ])
  let facts: AudioFacts = {}
  let decodedMs = 0
  const onFacts = (read: AudioFacts) => {
    facts = read
  }
  const blocks = decodeAudio(path, { ...options, onFacts })
  const first = await blocks.next()
  // An empty decoding has thrown already.
  if (first.done) throw new Error('The decoder ended without sound and without an error.')
  const properties = propertiesOf(facts, first.value)
  try {
    checkSelection(options.channels, properties.channels)
  } catch (error) {
    await blocks.return(undefined)
    throw error
  }
  const counted = eachBlock(first.value, blocks, (block) => {
    decodedMs += durationMsOf(block)
  })
  const chunks = speechIn(counted, options.channels, makeResampler, makeDetector, options.cutting)
  return {
    properties,
    chunks,
    decodedMs: () => decodedMs,
    async close() {
      await chunks.return(undefined)
      // Chunks that nobody asked for have not taken over the blocks.
      await blocks.return(undefined)
    },
  }
}

function propertiesOf(facts: AudioFacts, first: PcmBlock): AudioProperties {
  return {
    format: facts.codec ?? 'unknown',
    samplingRate: facts.sampleRate ?? first.sampleRate,
    channels: facts.channels ?? first.channels.length,
    ...(facts.durationMs === undefined ? {} : { durationMs: Math.round(facts.durationMs) }),
  }
}

async function* eachBlock(
  first: PcmBlock,
  rest: AsyncGenerator<PcmBlock>,
  visit: (block: PcmBlock) => void,
): AsyncGenerator<PcmBlock> {
  visit(first)
  yield first
  for await (const block of rest) {
    visit(block)
    yield block
  }
}

/** Finds the speech of each selected channel in blocks of sound. */
export async function* speechIn(
  blocks: AsyncIterable<PcmBlock>,
  selection: ChannelSelection,
  makeResampler: MakeResampler,
  makeDetector: MakeVoiceDetector,
  cutting?: Cutting,
): AsyncGenerator<ChannelChunk> {
  const numbers = selection === 'mix' ? [0] : [...new Set(selection)]
  const lanes = numbers.map((channel) => ({
    channel,
    signal: new RecognitionSignal(makeResampler),
    chunker: new Chunker(makeDetector(), cutting),
  }))
  for await (const block of blocks) {
    const signals = selectChannels(block, selection === 'mix' ? 'mix' : numbers)
    for (const [index, { channel, signal, chunker }] of lanes.entries()) {
      for (const samples of signal.push(signals[index] ?? new Float32Array(0), block.sampleRate))
        for (const chunk of chunker.push(samples)) yield { channel, ...chunk }
    }
  }
  for (const { channel, signal, chunker } of lanes) {
    for (const samples of signal.finish())
      for (const chunk of chunker.push(samples)) yield { channel, ...chunk }
    for (const chunk of chunker.finish()) yield { channel, ...chunk }
  }
}
