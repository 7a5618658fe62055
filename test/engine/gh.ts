// A stand-in for the command `gh` of a runner: the calls that the example workflows make, against GITHUB_API_URL. An
// option it does not know ends it, so that nothing is passed over in silence.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { unzip } from '../doubles/zip.ts'

const { GITHUB_API_URL, GITHUB_REPOSITORY, GH_REPO = GITHUB_REPOSITORY, GH_TOKEN } = process.env
const repository = `${GITHUB_API_URL}/repos/${GH_REPO}`
if (!GH_TOKEN) throw new Error('gh needs GH_TOKEN.')

async function ask(method: string, url: string, body?: string | Buffer): Promise<Response> {
  const reply = await fetch(url, {
    method,
    headers: { authorization: `Bearer ${GH_TOKEN}` },
    ...(body && { body }),
  })
  if (!reply.ok) throw new Error(`gh: HTTP ${reply.status} for ${method} ${new URL(url).pathname}`)
  return reply
}

interface Release {
  id: number
  tag_name: string
  upload_url: string
}

async function api(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      method: { type: 'string', default: 'GET' },
      jq: { type: 'string' },
      paginate: { type: 'boolean' },
    },
  })
  const input = await (await ask(values.method, `${GITHUB_API_URL}/${positionals[0]}`)).text()
  process.stdout.write(values.jq ? execFileSync('jq', ['-r', values.jq], { input }) : input)
}

async function createRelease(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      draft: { type: 'boolean', default: false },
      title: { type: 'string' },
      'verify-tag': { type: 'boolean' },
      'generate-notes': { type: 'boolean' },
    },
  })
  const [tag, ...files] = positionals
  const request = { tag_name: tag, name: values.title, draft: values.draft, body: "## What's changed" }
  const reply = await ask('POST', `${repository}/releases`, JSON.stringify(request))
  const { upload_url } = (await reply.json()) as Release
  for (const file of files) {
    const url = upload_url.replace(/\{.*\}$/, `?name=${encodeURIComponent(basename(file))}`)
    await ask('POST', url, readFileSync(file))
  }
}

async function editRelease(args: string[]): Promise<void> {
  const draft = args.indexOf('--draft=false')
  if (args.length !== 2 || draft !== 1)
    throw new Error(`gh release edit ${args.join(' ')} is not known here.`)
  const releases = (await (await ask('GET', `${repository}/releases`)).json()) as Release[]
  const found = releases.find(({ tag_name }) => tag_name === args[0])
  await ask('PATCH', `${repository}/releases/${found?.id}`, JSON.stringify({ draft: false }))
}

async function downloadArtifact(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { name: { type: 'string', default: '' }, dir: { type: 'string', default: '.' } },
  })
  const list = await ask('GET', `${repository}/actions/artifacts?name=${values.name}`)
  const { artifacts } = (await list.json()) as {
    artifacts: Array<{ id: number; workflow_run: { id: number } }>
  }
  const artifact = artifacts.find(({ workflow_run }) => String(workflow_run.id) === positionals[0])
  if (!artifact) throw new Error('gh: no valid artifacts found to download')
  const reply = await ask('GET', `${repository}/actions/artifacts/${artifact.id}/zip`)
  for (const [name, content] of unzip(Buffer.from(await reply.arrayBuffer()))) {
    mkdirSync(dirname(join(values.dir, name)), { recursive: true })
    writeFileSync(join(values.dir, name), content)
  }
}

const COMMANDS: Record<string, (args: string[]) => Promise<void>> = {
  'release create': createRelease,
  'release edit': editRelease,
  'run download': downloadArtifact,
}

const [group, ...args] = process.argv.slice(2)
const command = group === 'api' ? api : COMMANDS[`${group} ${args.shift()}`]
if (!command) throw new Error(`gh ${group} is not known here.`)
await command(args)
