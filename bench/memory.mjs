// The most memory that the command and its processes hold together while they transcribe a long recording (Linux).
//   node bench/memory.mjs [HOURS] [MODEL_DIR]
// Without a folder, the model is a stand-in of sensevoice-small's shape and weight; its text means nothing.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
// biome-ignore lint/correctness/useImportExtensions: it is a script; its types are in a file beside it
import { writeSenseVoice } from '../test/support/sensevoice-graph.mjs'
import { writeSpeech } from './speech.mjs'

const [hours = 3, given] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const path = join(folder, 'speech.wav')
writeSpeech(path, Number(hours) * 3600)
const modelDir = given ?? writeSenseVoice(join(folder, 'model'), { weightMegabytes: 230 })

/** Of every process: its parent, and what of its memory is its own (in megabytes, shared pages by their share). */
function processes() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const parent = Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1])
        const share = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))[1]
        return [{ pid: Number(pid), parent, megabytes: Number(share) / 1024 }]
      } catch {
        return []
      }
    })
}

function heldBy(root) {
  const all = processes()
  const family = new Set([root])
  for (let size = 0; size < family.size; ) {
    size = family.size
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid)
  }
  return all.filter(({ pid }) => family.has(pid)).reduce((sum, { megabytes }) => sum + megabytes, 0)
}

const started = performance.now()
const args = ['dist/index.js', path, '--model', 'sensevoice-small', '--model-dir', modelDir]
const child = spawn(process.execPath, [...args, '--words', '--output-dir', join(folder, 'out')], {
  stdio: ['ignore', 'ignore', 'inherit'],
})
let most = 0
const watch = setInterval(() => {
  most = Math.max(most, heldBy(child.pid))
}, 500)
const [code] = await once(child, 'exit')
clearInterval(watch)
const seconds = (performance.now() - started) / 1000
rmSync(folder, { recursive: true })
console.log(
  `${hours} h in ${seconds.toFixed(0)} s, exit code ${code}: at most ${most.toFixed(0)} MB over all processes (aim: under 1536)`,
)
