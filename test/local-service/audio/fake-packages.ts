import { concatBytes, viewOf } from '../../../src/local-service/audio/bytes.ts'
import type { Codec, CodecResult } from '../../../src/local-service/audio/codecs.ts'
import type { ModuleLoader } from '../../../src/local-service/audio/modules.ts'

/** Loads the given packages, and no others. */
export function loaderOf(packages: Record<string, unknown>): ModuleLoader {
  return {
    async load<T>(name: string): Promise<T> {
      if (name in packages) return packages[name] as T
      throw Object.assign(new Error(`Cannot find package '${name}'`), { code: 'MODULE_NOT_FOUND' })
    },
  }
}

export const NOTHING: CodecResult = { channelData: [], sampleRate: 0 }
const HEADER_BYTES = 44

/** A decoder package for WAV files with a header of 44 bytes and 16 bits. */
export const wavPackage = { decoder: wavCodec }

function wavCodec(): Codec {
  let header: DataView | undefined
  let held: Uint8Array = new Uint8Array(0)
  return {
    decode(piece) {
      held = concatBytes([held, piece])
      if (!header) {
        if (held.length < HEADER_BYTES) return NOTHING
        header = viewOf(held.subarray(0, HEADER_BYTES))
        held = held.subarray(HEADER_BYTES)
      }
      const channels = header.getUint16(22, true)
      const frames = Math.floor(held.length / (2 * channels))
      const view = viewOf(held)
      held = held.slice(frames * 2 * channels)
      return { channelData: planes(view, frames, channels), sampleRate: header.getUint32(24, true) }
    },
  }
}

function planes(view: DataView, frames: number, channels: number): Float32Array[] {
  return Array.from({ length: channels }, (_, channel) =>
    Float32Array.from(
      { length: frames },
      (_, frame) => view.getInt16(2 * (frame * channels + channel), true) / 32_768,
    ),
  )
}

/** sherpa-onnx with a detector that takes loud windows for speech, and a resampler that repeats or drops samples. */
export const sherpaPackage = {
  Vad: class {
    #position = 0
    #start: number | undefined
    #segments: Array<{ start: number; samples: Float32Array }> = []

    acceptWaveform(samples: Float32Array): void {
      const isLoud = samples.some((sample) => Math.abs(sample) > 0.1)
      if (isLoud) this.#start ??= this.#position
      else this.flush()
      this.#position += samples.length
    }
    isEmpty(): boolean {
      return this.#segments.length === 0
    }
    isDetected(): boolean {
      return this.#start !== undefined
    }
    front() {
      return this.#segments[0]
    }
    pop(): void {
      this.#segments.shift()
    }
    flush(): void {
      if (this.#start === undefined) return
      this.#segments.push({ start: this.#start, samples: new Float32Array(this.#position - this.#start) })
      this.#start = undefined
    }
  },
  LinearResampler: class {
    readonly #factor: number
    constructor(fromRate: number, toRate: number) {
      this.#factor = toRate / fromRate
    }
    resample(samples: Float32Array): Float32Array {
      return Float32Array.from(
        { length: samples.length * this.#factor },
        (_, index) => samples[Math.floor(index / this.#factor)] ?? 0,
      )
    }
    flush(): Float32Array {
      return new Float32Array(0)
    }
  },
}
