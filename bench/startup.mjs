// Cold start of the help text against Node itself: node bench/startup.mjs
import { spawnSync } from 'node:child_process'
import { median } from './statistics.mjs'

const RUNS = 15

function elapsedMs(args) {
  const started = process.hrtime.bigint()
  spawnSync(process.execPath, args, { stdio: 'ignore' })
  return Number(process.hrtime.bigint() - started) / 1e6
}

const bare = []
const help = []
for (let run = 0; run < RUNS; run++) {
  bare.push(elapsedMs(['-e', '0']))
  help.push(elapsedMs(['dist/index.js', '--help']))
}
const ratio = median(help) / median(bare)
console.log(
  `node -e 0 ${median(bare).toFixed(0)} ms, --help ${median(help).toFixed(0)} ms: ratio ${ratio.toFixed(2)} (aim: at most 3)`,
)
