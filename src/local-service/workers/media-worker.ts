import { createRequire } from 'node:module'
import { join } from 'node:path'
import { answerCalls } from './messages.ts'

export interface MediaRequest {
  path: string
  modulesFolder: string
  vadModel: string
  /** The channels to recognise, each alone; `mix` is all of them as one. */
  channels: 'mix' | number[]
}

/** What the container says of itself. */
export interface AudioProperties {
  format: string
  samplingRate: number
  channels: number
  durationMs?: number
}

/** A piece of speech with some original sound around it. */
export interface ChannelChunk {
  channel: number
  startMs: number
  endMs: number
  /** 16 kHz, mono. */
  samples: Float32Array
  speech: Array<{ startMs: number; endMs: number }>
}

interface Wave {
  samples: Float32Array
  sampleRate: number
}

/** Decodes one file at a time and hands out its speech piece by piece, as fast as it is asked for. */
export function runMediaWorker(): void {
  let chunks: Iterator<ChannelChunk> | undefined
  answerCalls({
    async open(request: MediaRequest): Promise<AudioProperties> {
      const require = createRequire(join(request.modulesFolder, 'node_modules', '_.js'))
      const { readWave } = require('sherpa-onnx-node') as { readWave: (path: string) => Wave }
      const { samples, sampleRate } = readWave(request.path)
      const durationMs = Math.round((samples.length / sampleRate) * 1000)
      const whole = { startMs: 0, endMs: durationMs }
      chunks = [{ channel: 0, ...whole, samples: Float32Array.from(samples), speech: [whole] }].values()
      return { format: 'wav', samplingRate: sampleRate, channels: 1, durationMs }
    },
    async next() {
      return chunks?.next().value
    },
  })
}
