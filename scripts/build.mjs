// Compiles src to dist/lib and bundles its entry to dist/index.js. The output folder is emptied first: a chunk left
// from an earlier build would hide that the committed one is stale.
import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundledPackages, packageName } from './bundled-packages.mjs'

const node = (script, ...args) => execFileSync(process.execPath, [script, ...args], { stdio: 'inherit' })

node('scripts/page-assets.mjs', '--write')
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

// The bundler sees no package that another one has bundled into itself already; their notices belong there too.
const listed = readFileSync('dist/licenses.txt', 'utf8').split('\n')
for (const [path, entry] of bundledPackages()) {
  const name = packageName(path, entry)
  if (listed.includes(name)) continue
  const file = existsSync(path) && readdirSync(path).find((each) => /^licen[cs]e/i.test(each))
  const notice = file ? readFileSync(join(path, file), 'utf8') : ''
  appendFileSync('dist/licenses.txt', `\n${name}\n${entry.license}\n${notice}`)
}

node('scripts/sbom.mjs')

// The runner must be able to tell its post step from the step itself, which may never have begun.
writeFileSync(
  'dist/post.js',
  `// The same program as index.js, told that it is the post step.
import { fileURLToPath } from 'node:url'
process.env.SENSEVOICE_TRANSCRIBE_PHASE = 'post'
process.argv[1] = fileURLToPath(import.meta.resolve('./index.js'))
await import('./index.js')
`,
)
