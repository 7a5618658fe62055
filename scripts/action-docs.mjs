// Writes the tables of inputs and outputs, made from action.yml, between the markers of the documents that have them.
// With --check it writes nothing and fails when a document differs.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '..')
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'))
const tables = { inputs: inputTable(action.inputs), outputs: outputTable(action.outputs) }

function inputTable(inputs) {
  const rows = Object.entries(inputs).map(([name, input]) => [
    code(name),
    input.default ? code(input.default) : '',
    input.description,
  ])
  return table(['input', 'default', 'meaning'], rows)
}

function outputTable(outputs) {
  return table(
    ['output', 'meaning'],
    Object.entries(outputs).map(([name, output]) => [code(name), output.description]),
  )
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n')
}

function code(text) {
  return `\`${text}\``
}

/** The document with its tables replaced; one without markers stays as it is. */
function fill(document) {
  return document.replace(
    /(<!-- action:(inputs|outputs) -->\n)[\s\S]*?(<!-- \/action:\2 -->)/g,
    (_whole, begin, name, end) => `${begin}${tables[name]}\n${end}`,
  )
}

function documents() {
  const docs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'))
  return ['README.md', ...docs.map((name) => `docs/${name}`)]
}

let stale = false
for (const name of documents()) {
  const path = join(root, name)
  const written = readFileSync(path, 'utf8').replace(/\r\n/g, '\n')
  const filled = fill(written)
  if (filled === written) continue
  if (process.argv.includes('--check')) {
    console.error(`The tables of ${name} are not what action.yml says; run "npm run docs" and commit it.`)
    stale = true
  } else {
    writeFileSync(path, filled)
  }
}
if (stale) process.exit(1)
