import { describe, expect, it } from 'vitest'
import { findNpm, type NpmHost } from '../../../src/local-service/install/npm.ts'

function linux(files: string[], env: NpmHost['env'] = {}): NpmHost {
  return {
    platform: 'linux',
    execPath: '/opt/node/bin/node',
    env: { PATH: '/usr/bin:/bin', ...env },
    isFile: (path) => files.includes(path),
  }
}

function windows(files: string[], env: NpmHost['env'] = {}): NpmHost {
  return {
    platform: 'win32',
    execPath: 'C:\\runner\\node.exe',
    env: { Path: 'C:\\Windows;C:\\Program Files\\nodejs', ...env },
    isFile: (path) => files.includes(path),
  }
}

const besideNode = '/opt/node/lib/node_modules/npm/bin/npm-cli.js'
const starter = '/home/me/npm/bin/npm-cli.js'

describe('on Linux and macOS', () => {
  it('takes the npm that belongs to the running Node', () => {
    const host = linux([besideNode, starter, '/usr/bin/npm'], { npm_execpath: starter })
    expect(findNpm(host)).toEqual({ command: '/opt/node/bin/node', args: [besideNode] })
  })

  it('else the npm that started this process', () => {
    const host = linux([starter, '/usr/bin/npm'], { npm_execpath: starter })
    expect(findNpm(host)).toEqual({ command: '/opt/node/bin/node', args: [starter] })
  })

  it('but not another package manager that did', () => {
    const host = linux(['/opt/pnpm.cjs', '/bin/npm'], { npm_execpath: '/opt/pnpm.cjs' })
    expect(findNpm(host)).toEqual({ command: '/bin/npm', args: [] })
  })

  it('else the first npm in PATH', () => {
    expect(findNpm(linux(['/usr/bin/npm', '/bin/npm']))).toEqual({ command: '/usr/bin/npm', args: [] })
  })

  it('never one in the working folder', () => {
    const host = linux(['npm', 'bin/npm', './npm'], { PATH: ':.:bin' })
    expect(findNpm(host)).toBeUndefined()
  })

  it('or none', () => {
    expect(findNpm(linux([]))).toBeUndefined()
    expect(findNpm({ ...linux([]), env: {} })).toBeUndefined()
  })
})

describe('on Windows, where npm.cmd needs a shell', () => {
  const nodejs = 'C:\\Program Files\\nodejs'
  const script = `${nodejs}\\node_modules\\npm\\bin\\npm-cli.js`

  it('takes the script beside the running Node', () => {
    const beside = 'C:\\runner\\node_modules\\npm\\bin\\npm-cli.js'
    expect(findNpm(windows([beside, script]))).toEqual({ command: 'C:\\runner\\node.exe', args: [beside] })
  })

  it('else the script of an npm in PATH, with its own Node', () => {
    const files = [script, `${nodejs}\\node.exe`]
    expect(findNpm(windows(files))).toEqual({ command: `${nodejs}\\node.exe`, args: [script] })
  })

  it('or with the running Node where it has none', () => {
    expect(findNpm(windows([script]))).toEqual({ command: 'C:\\runner\\node.exe', args: [script] })
  })

  it('or none', () => {
    expect(findNpm(windows([]))).toBeUndefined()
  })
})
