import { subscribe } from 'node:diagnostics_channel'
import { transcribe } from '../dist/lib/index.js'

const [baseUrl, count, model, filesPerTask, outputDir] = process.argv.slice(2)
const statuses = {}
const requests = {}
subscribe('undici:request:headers', ({ request, response: { statusCode } }) => {
  const kind = /transcription$/.test(request.path) ? 'submits' : kindOfGet(request.path)
  statuses[statusCode] = (statuses[statusCode] ?? 0) + 1
  requests[kind] = (requests[kind] ?? 0) + 1
})

function kindOfGet(path) {
  if (/\/tasks\/\?/.test(path)) return 'lists'
  return path.includes('/tasks/') ? 'looks' : 'results'
}

const written = []
let succeeded = 0
const started = Date.now()
const { manifest } = await transcribe(
  {
    sources: Array.from({ length: Number(count) }, (_, index) => `https://example.com/${index}/talk.mp3`),
    apiKey: 'bench',
    baseUrl,
    model,
    filesPerTask: Number(filesPerTask),
    formats: ['txt', 'srt', 'json'],
    outputDir,
    timeoutMinutes: 600,
  },
  {
    keepOutcomes: false,
    onEvent(event) {
      if (event.type !== 'outcome') return
      written.push([event.outcome.taskId, Date.now()])
      if (event.outcome.status === 'succeeded') succeeded++
      else console.error(event.outcome.error)
    },
  },
)
const seconds = (Date.now() - started) / 1000
process.send(
  {
    seconds,
    succeeded,
    manifest,
    written,
    statuses,
    requests,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  },
  () => process.exit(),
)
