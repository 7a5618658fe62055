import { describe, expect, it } from 'vitest'
import { platformPackage, requireLoadable, thisMachine } from '../../../src/local-service/install/platform.ts'

const machine = (platform: string, arch: string, glibc?: string) => ({
  platform,
  arch,
  glibcVersion: () => glibc,
})

describe('the native package', () => {
  it.each([
    ['linux', 'x64', 'sherpa-onnx-linux-x64'],
    ['linux', 'arm64', 'sherpa-onnx-linux-arm64'],
    ['darwin', 'x64', 'sherpa-onnx-darwin-x64'],
    ['darwin', 'arm64', 'sherpa-onnx-darwin-arm64'],
    ['win32', 'x64', 'sherpa-onnx-win-x64'],
  ])('for %s on %s is %s', (platform, arch, name) => {
    expect(platformPackage(machine(platform, arch))?.name).toBe(name)
    expect(() => requireLoadable(machine(platform, arch, '2.40'))).not.toThrow()
  })

  it.each([
    ['win32', 'arm64'],
    ['linux', 'arm'],
    ['freebsd', 'x64'],
  ])('does not exist for %s on %s, which is said with what exists', (platform, arch) => {
    expect(platformPackage(machine(platform, arch))).toBeUndefined()
    expect(() => requireLoadable(machine(platform, arch))).toThrow(/does not exist for .*linux-x64/)
  })
})

describe('on Linux', () => {
  it('needs glibc', () => {
    expect(() => requireLoadable(machine('linux', 'x64'))).toThrow(/glibc.*musl/)
  })

  it.each([
    ['x64', '2.31', false],
    ['x64', '2.32', true],
    ['x64', '2.4', false],
    ['x64', '3.0', true],
    ['arm64', '2.17', true],
    ['arm64', '2.5', false],
  ])('%s with glibc %s can load it: %s', (arch, version, loadable) => {
    const check = () => requireLoadable(machine('linux', arch, version))
    if (loadable) expect(check).not.toThrow()
    else expect(check).toThrow(`this system has ${version}`)
  })

  it.runIf(process.platform === 'linux')('reads the version from the running process', () => {
    expect(thisMachine.glibcVersion() ?? '2.0').toMatch(/^\d+\.\d+/)
  })
})
