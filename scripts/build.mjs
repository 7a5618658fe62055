// Compiles src to dist/lib and bundles its entry to dist/index.js. The output folder is emptied first: a chunk left
// from an earlier build would hide that the committed one is stale.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'

const node = (script, ...args) => execFileSync(process.execPath, [script, ...args], { stdio: 'inherit' })

rmSync('dist', { recursive: true, force: true })
node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')
node(
  'node_modules/@vercel/ncc/dist/ncc/cli.js',
  'build',
  'dist/lib/main.js',
  '-o',
  'dist',
  '--no-cache',
  '-q',
  '--license',
  'licenses.txt',
)
