import { formatEntry, type MediaFormat } from './formats.ts'
import type { ModuleLoader } from './modules.ts'
import { checkShape, type PcmBlock } from './pcm.ts'

/** What the decoder packages give for each piece; no channels while there is nothing to give. */
export interface CodecResult {
  channelData: Float32Array[]
  sampleRate: number
  /** Fewer than the arrays hold, where a decoder hands out its work space. */
  samplesDecoded?: number
}

/** A decoder package's own decoder, for one stream. */
export interface Codec {
  decode(bytes: Uint8Array): CodecResult | Promise<CodecResult>
  flush?(): CodecResult | Promise<CodecResult>
  free?(): void
}

interface CodecModule {
  decoder(): Promise<Codec> | Codec
}

/** A decoder for the format; undefined where there is none, or its package was not installed. */
export async function openCodec(loader: ModuleLoader, format: MediaFormat): Promise<Codec | undefined> {
  const { decoder } = formatEntry(format)
  if (decoder === undefined) return undefined
  const module = await loader.load<CodecModule>(decoder).catch((error) => {
    if (isMissing(error)) return undefined
    throw error
  })
  return module?.decoder()
}

function isMissing(error: unknown): boolean {
  const { code } = error as { code?: unknown }
  return code === 'MODULE_NOT_FOUND' || code === 'ERR_MODULE_NOT_FOUND'
}

/** Decodes a stream of bytes piece by piece, and frees the decoder at the end. */
export async function* decodeWith(codec: Codec, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<PcmBlock> {
  try {
    for await (const piece of bytes) yield* blocksIn(await codec.decode(piece))
    if (codec.flush) yield* blocksIn(await codec.flush())
  } finally {
    codec.free?.()
  }
}

function* blocksIn({ channelData, sampleRate, samplesDecoded }: CodecResult): Generator<PcmBlock> {
  const length = Math.min(
    samplesDecoded ?? Number.POSITIVE_INFINITY,
    ...channelData.map(({ length }) => length),
  )
  if (channelData.length === 0 || length === 0) return
  checkShape({ sampleRate, channels: channelData.length })
  yield {
    sampleRate: Math.round(sampleRate),
    channels: channelData.map((samples) => samples.subarray(0, length)),
  }
}
