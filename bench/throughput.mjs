// Ten minutes of speech through the whole product, against sherpa-onnx-node alone recognising the same chunks in one
// process, as many at a time as there are cores.
//   node bench/throughput.mjs [MINUTES] [MODEL] [MODEL_DIR]
// Without a folder, sensevoice-small is a stand-in of the real one's shape and weight; its text means nothing.
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { transcribe } from '../dist/lib/index.js'
import { joinedSpeech, separateSpeech } from '../dist/lib/local-service/audio/chunk-plan.js'
import { folderLoader } from '../dist/lib/local-service/audio/modules.js'
import { openSpeech } from '../dist/lib/local-service/audio/speech.js'
import { installEngine } from '../dist/lib/local-service/install/install.js'
// biome-ignore lint/correctness/useImportExtensions: it is a script; its types are in a file beside it
import { writeSenseVoice } from '../test/support/sensevoice-graph.mjs'
import { writeSpeech } from './speech.mjs'
import { median } from './statistics.mjs'

const ROUNDS = 3
const [minutes = 10, name = 'moonshine-tiny', given] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const path = join(folder, 'speech.wav')
writeSpeech(path, Number(minutes) * 60)
const modelDir = name === 'sensevoice-small' ? (given ?? standIn()) : undefined
const { modulesFolder, vadModel, model } = await installEngine({ model: name, modelDir })
const sherpa = createRequire(join(modulesFolder, 'node_modules', '_.js'))('sherpa-onnx-node')
const isRich = model.family === 'sensevoice'

function standIn() {
  return writeSenseVoice(join(folder, 'model'), { weightMegabytes: 230 })
}

function network() {
  return isRich
    ? { senseVoice: { model: model.network, language: 'auto', useInverseTextNormalization: 1 } }
    : { moonshine: { encoder: model.encoder, mergedDecoder: model.decoder } }
}

async function bare() {
  const recognizer = new sherpa.OfflineRecognizer({
    featConfig: { sampleRate: 16_000, featureDim: 80 },
    modelConfig: { ...network(), tokens: model.tokens, numThreads: 1, provider: 'cpu', debug: 0 },
  })
  const speech = await openSpeech(path, {
    loader: folderLoader(modulesFolder),
    vadModel,
    channels: 'mix',
    cutting: isRich ? separateSpeech : joinedSpeech,
  })
  const under = new Set()
  for await (const { samples } of speech.chunks) {
    const stream = recognizer.createStream()
    stream.acceptWaveform({ samples, sampleRate: 16_000 })
    const work = recognizer.decodeAsync(stream).finally(() => under.delete(work))
    under.add(work)
    if (under.size >= availableParallelism()) await Promise.race(under)
  }
  await Promise.all(under)
}

async function whole() {
  const { outcomes } = await transcribe({
    sources: [path],
    engine: 'local',
    model: name,
    ...(modelDir && { modelDir }),
    outputDir: join(folder, 'out'),
  })
  if (outcomes[0]?.status !== 'succeeded') throw outcomes[0]?.error
}

async function secondsOf(work) {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}

const times = { bare: [], whole: [] }
for (let round = 0; round < ROUNDS; round++) {
  times.bare.push(await secondsOf(bare))
  times.whole.push(await secondsOf(whole))
}
rmSync(folder, { recursive: true })
const [alone, product] = [median(times.bare), median(times.whole)]
console.log(
  `${minutes} min of speech, ${name}: sherpa-onnx-node alone ${alone.toFixed(1)} s, the product ${product.toFixed(1)} s, ` +
    `ratio ${(alone / product).toFixed(2)} (aim: at least 0.9)`,
)
