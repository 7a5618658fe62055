// Transcriptions with a time for each word, of one hour to twelve: reading one and writing it in every format.
//   node --expose-gc bench/large-results.mjs
import { readTranscription, render } from '../dist/lib/index.js'
import { median } from './statistics.mjs'

const HOURS = [1, 2, 4, 8, 12]
const FORMATS = ['txt', 'srt', 'vtt', 'md', 'json']
const ROUNDS = 3
/** Fast speech: about a million words in twelve hours. */
const WORDS_OF_HOUR = 83_000
const WORDS_OF_SENTENCE = 16

function transcription(hours) {
  const count = Math.round((hours * WORDS_OF_HOUR) / WORDS_OF_SENTENCE)
  const lengthMs = (hours * 3_600_000) / count
  const text = Array.from({ length: WORDS_OF_SENTENCE }, (_, at) => `word${at}`).join(' ')
  const sentences = Array.from({ length: count }, (_, index) => ({
    begin_time: Math.round(index * lengthMs),
    end_time: Math.round((index + 0.95) * lengthMs),
    text: `${text}.`,
    words: text.split(' ').map((word, at) => ({
      begin_time: Math.round(index * lengthMs + at * 40),
      end_time: Math.round(index * lengthMs + at * 40 + 38),
      text: word,
      punctuation: at === WORDS_OF_SENTENCE - 1 ? '.' : '',
    })),
  }))
  const all = sentences.map((sentence) => sentence.text).join(' ')
  return JSON.stringify({ transcripts: [{ channel_id: 0, text: all, sentences }] })
}

function once(json) {
  const started = performance.now()
  const read = readTranscription(JSON.parse(json))
  const frame = { source: 'talk.mp3', engine: 'dashscope', model: 'paraformer-v2', annotations: [] }
  const transcript = { ...frame, ...read }
  const options = { keep: ['text', 'emotions', 'events'], maxLineWidth: 42, maxLines: 2 }
  for (const format of FORMATS) render(transcript, format, options)
  return (performance.now() - started) / 1000
}

const points = HOURS.map((hours) => {
  const json = transcription(hours)
  const seconds = median(Array.from({ length: ROUNDS }, () => once(json)))
  console.log(
    `${String(hours).padStart(2)} h, ${(json.length / 1e6).toFixed(0).padStart(3)} MB of JSON: ${seconds.toFixed(2)} s`,
  )
  return [Math.log(hours), Math.log(seconds)]
})
const [x, y] = [0, 1].map((axis) => points.reduce((sum, point) => sum + point[axis], 0) / points.length)
const slope =
  points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) /
  points.reduce((sum, [a]) => sum + (a - x) ** 2, 0)
const peakMb = process.resourceUsage().maxRSS / 1024
console.log(
  `exponent ${slope.toFixed(2)} (1 is linear), peak memory ${peakMb.toFixed(0)} MiB with the JSON itself`,
)
