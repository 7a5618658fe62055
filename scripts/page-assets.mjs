// The script and the style of the report, as src/report/page-assets.ts holds them: bundled and made small from
// src/report/browser. Given --write, writes that file.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { transform } from 'lightningcss'
import { rolldown } from 'rolldown'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'src', 'report')
const target = join(folder, 'page-assets.ts')

/** The content that the file should have. */
export async function pageAssets() {
  const members = [
    ['SCRIPT', await script()],
    ['STYLE', style()],
  ]
  const lines = members.map(([name, text]) => `export const ${name} =\n  ${JSON.stringify(text)}\n`)
  return `// Made by scripts/page-assets.mjs from src/report/browser. Do not edit.\n${lines.join('')}`
}

async function script() {
  const bundle = await rolldown({
    input: join(folder, 'browser', 'main.ts'),
    platform: 'browser',
    tsconfig: join(folder, 'browser', 'tsconfig.json'),
  })
  const { output } = await bundle.generate({ format: 'iife', minify: true, comments: false })
  await bundle.close()
  const [{ code }] = output
  // Either would change how a browser reads the page around the script.
  if (/<\/script|<!--/i.test(code)) throw new Error('The script of the report would end its own element.')
  return code.trim()
}

function style() {
  const filename = join(folder, 'browser', 'style.css')
  const { code } = transform({
    filename,
    code: readFileSync(filename),
    minify: true,
    targets: { chrome: 111 << 16, firefox: 113 << 16, safari: (16 << 16) | (4 << 8) },
  })
  return code.toString().trim()
}

if (process.argv.includes('--write')) writeFileSync(target, await pageAssets())
