import { runWorker } from './worker.js';
await runWorker(process.argv.at(-1));
