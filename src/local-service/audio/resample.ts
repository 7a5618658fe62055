import type { ModuleLoader } from './modules.ts'

/** Samples per second that voice detector and recognisers take. */
export const RECOGNITION_RATE = 16_000

/** Changes the rate of one signal, piece by piece: sherpa-onnx's `LinearResampler`. */
export interface LinearResampler {
  resample(samples: Float32Array): Float32Array
  /** The last piece, which may be empty, with all that was held back. */
  flush(samples: Float32Array): Float32Array
}

/** Makes a resampler from one rate to another, in hertz. */
export type MakeResampler = (fromRate: number, toRate: number) => LinearResampler

export async function loadResampler(loader: ModuleLoader): Promise<MakeResampler> {
  const { LinearResampler } = await loader.load<{
    LinearResampler: new (fromRate: number, toRate: number) => LinearResampler
  }>('sherpa-onnx-node')
  return (fromRate, toRate) => new LinearResampler(fromRate, toRate)
}

/** Brings one signal to 16 kHz, even if its rate changes on the way. */
export class RecognitionSignal {
  readonly #make: MakeResampler
  #rate = RECOGNITION_RATE
  #resampler: LinearResampler | undefined

  constructor(make: MakeResampler) {
    this.#make = make
  }

  /** The next samples at 16 kHz: what goes in comes out a little later. */
  push(samples: Float32Array, rate: number): Float32Array[] {
    const rest = rate === this.#rate ? [] : this.finish()
    if (rate !== this.#rate) {
      this.#rate = rate
      this.#resampler = rate === RECOGNITION_RATE ? undefined : this.#make(rate, RECOGNITION_RATE)
    }
    return [...rest, this.#resampler ? this.#resampler.resample(samples) : samples]
  }

  /** What is still to come out. */
  finish(): Float32Array[] {
    const rest = this.#resampler?.flush(new Float32Array(0))
    this.#resampler = undefined
    this.#rate = RECOGNITION_RATE
    return rest ? [rest] : []
  }
}
