// Many sources through the bundle's library, against the local service with the vendor's rate limits and tasks that take a
// chance time; beside it, what limits and times alone allow.
//   node bench/many-sources.mjs [SOURCES] [MODEL] [SECONDS] [FILES_PER_TASK]     (1000 paraformer-v2 20-60 1)
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findModel } from '../dist/lib/dashscope/models.js'
import { mean } from './statistics.mjs'

const [count = '1000', model = 'paraformer-v2', seconds = '20-60', filesPerTask = '1'] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'many-'))
const replay = join(folder, 'replay')
mkdirSync(replay)
writeFileSync(join(replay, 'talk.json'), JSON.stringify(talk(60)))

/** About five minutes of speech with a time for each word. */
function talk(sentences) {
  const text = 'This is what somebody says for the time of five seconds, more or less. '
  const words = text.trim().split(' ')
  return {
    transcripts: [
      {
        channel_id: 0,
        text: text.repeat(sentences),
        sentences: Array.from({ length: sentences }, (_, index) => ({
          begin_time: index * 5000,
          end_time: index * 5000 + 4800,
          text,
          words: words.map((word, at) => ({
            begin_time: index * 5000 + at * 300,
            end_time: index * 5000 + at * 300 + 280,
            text: word,
            punctuation: '',
          })),
        })),
      },
    ],
  }
}

const script = (name) => join(import.meta.dirname, name)
const service = fork(script('many-sources-service.mjs'), [replay, seconds])
const [{ baseUrl }] = await once(service, 'message')
const client = fork(script('many-sources-client.mjs'), [
  baseUrl,
  count,
  model,
  filesPerTask,
  join(folder, 'out'),
])
const [run] = await once(client, 'message')
const tasks = await everyTask(baseUrl)
service.disconnect()

async function everyTask(url) {
  const listed = []
  for (let page = 1; ; page++) {
    const reply = await fetch(`${url}/tasks/?page_size=100&page_no=${page}`, {
      headers: { authorization: 'Bearer bench' },
    })
    if (reply.status === 429) await new Promise((resolve) => setTimeout(resolve, 200))
    if (!reply.ok) {
      page--
      continue
    }
    const { data, total_page } = await reply.json()
    listed.push(...data)
    if (page >= total_page) return listed
  }
}

const rate = findModel(model)?.submitsPerSecond ?? 20
const inOrder = tasks.toSorted((a, b) => a.gmt_create - b.gmt_create)
const lasted = inOrder.map(({ start_time, end_time }) => (end_time - start_time) / 1000)
// A task more each time the rate allows it, and a look for each at the account's 20 a second.
const idealSeconds = Math.max(...lasted.map((length, index) => index / Math.min(rate, 20) + length))
const ended = new Map(tasks.map(({ task_id, end_time }) => [task_id, end_time]))
const lateness = run.written.map(([taskId, at]) => (at - ended.get(taskId)) / 1000)
const sources = JSON.parse(readFileSync(run.manifest, 'utf8')).sources.length
const line = (what, value) => console.log(`${what.padEnd(34)} ${value}`)
line('sources, model, seconds of a task', `${count} ${model} ${seconds}, ${filesPerTask} to a task`)
line(
  'total',
  `${run.seconds.toFixed(1)} s, ${(run.seconds / idealSeconds).toFixed(3)} x ideal (${idealSeconds.toFixed(1)} s)`,
)
line('succeeded, in the manifest', `${run.succeeded}, ${sources}`)
line('tasks at the service', tasks.length)
line('replies 429', run.statuses[429] ?? 0)
line(
  'from done to written',
  `${mean(lateness).toFixed(2)} s in the mean, ${Math.max(...lateness).toFixed(1)} s at the most`,
)
line('peak memory of the client', `${(run.peakBytes / 1_048_576).toFixed(0)} MiB`)
line('requests', JSON.stringify(run.requests))
rmSync(folder, { recursive: true })
