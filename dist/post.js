// The same program as index.js, told that it is the post step.
import { fileURLToPath } from 'node:url'
process.env.SENSEVOICE_TRANSCRIBE_PHASE = 'post'
process.argv[1] = fileURLToPath(import.meta.resolve('./index.js'))
await import('./index.js')
