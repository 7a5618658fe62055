// Cold start against Node itself: of the help text to its end, and of the Action to its first line of log.
//   node bench/startup.mjs
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { median } from './statistics.mjs'

const RUNS = 15

async function untilExit(args) {
  const started = performance.now()
  await once(spawn(process.execPath, args, { stdio: 'ignore' }), 'exit')
  return performance.now() - started
}

/** An Action that says its first line, and then finds that there is nothing to do. */
async function untilFirstLine() {
  const started = performance.now()
  const env = { ...process.env, GITHUB_ACTIONS: 'true', INPUT_URLS: '' }
  const child = spawn(process.execPath, ['dist/index.js'], { env: { ...env, RUNNER_TEMP: tmpdir() } })
  await once(child.stdout, 'data')
  const elapsedMs = performance.now() - started
  child.stdout.resume()
  await once(child, 'exit')
  return elapsedMs
}

const times = { bare: [], help: [], action: [] }
for (let run = 0; run < RUNS; run++) {
  times.bare.push(await untilExit(['-e', '0']))
  times.help.push(await untilExit(['dist/index.js', '--help']))
  times.action.push(await untilFirstLine())
}
const [bare, help, action] = [times.bare, times.help, times.action].map(median)
const line = (what, ms, aim) =>
  `${what} ${ms.toFixed(0)} ms: ${(ms / bare).toFixed(2)} times (aim: at most ${aim})`
console.log(`Node ${process.version}: node -e 0 ${bare.toFixed(0)} ms`)
console.log(line('--help', help, 3))
console.log(line("the Action's first line", action, 4))
