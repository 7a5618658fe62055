import { runWorker } from './worker.ts'

await runWorker(process.argv.at(-1))
