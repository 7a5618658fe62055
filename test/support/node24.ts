import { execFileSync } from 'node:child_process'

let path: string | undefined

/** The Node that the Action asks for. The engine takes the first on PATH, whatever an action says. */
export function node24(): string {
  path ??= process.version.startsWith('v24.') ? process.execPath : fetchNode24()
  return path
}

function fetchNode24(): string {
  const script = ['-y', '--ignore-scripts=false', '-p', 'node@24', 'node', '-p', 'process.execPath']
  return execFileSync('npx', script, { encoding: 'utf8', shell: process.platform === 'win32' }).trim()
}
