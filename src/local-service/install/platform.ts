import { installFailure } from './failures.ts'
import { type ModulePin, platformPins } from './pins.ts'

/** What the choice of native packages depends on, named as Node names it. */
export interface Machine {
  platform: string
  arch: string
  /** Version of glibc, such as `2.36`; undefined where the C library is another one. Takes some milliseconds. */
  glibcVersion: () => string | undefined
}

export const thisMachine: Machine = {
  platform: process.platform,
  arch: process.arch,
  glibcVersion: () => {
    // Without this a report looks up host names, which can take seconds. Node 20 lacks it.
    if ('excludeNetwork' in process.report) process.report.excludeNetwork = true
    const report: unknown = process.report.getReport()
    return /"glibcVersionRuntime":"([\d.]+)"/.exec(JSON.stringify(report))?.[1]
  },
}

/** The oldest glibc that can load the native package: the highest symbol version its files ask for. */
const OLDEST_GLIBC: Readonly<Record<string, string>> = { x64: '2.32', arm64: '2.17' }

/** The native half of the runtime for this machine; undefined where no build exists. */
export function platformPackage({ platform, arch }: Machine): ModulePin | undefined {
  return platformPins[`${platform}-${arch}`]
}

/**
 * Checks that a native package exists for the machine and can be loaded by its C library.
 *
 * @throws TranscribeError (`install`) elsewhere: also on Linux without glibc (Alpine and others with musl).
 */
export function requireLoadable(machine: Machine): void {
  const { platform, arch } = machine
  if (platformPackage(machine) === undefined)
    throw installFailure(
      `The local engine does not exist for ${platform} on ${arch}, only for ${Object.keys(platformPins).join(', ')}.`,
      'Run it on one of those, or use the engine "dashscope".',
    )
  if (platform === 'linux') requireGlibc(arch, machine.glibcVersion())
}

function requireGlibc(arch: string, version: string | undefined): void {
  const oldest = OLDEST_GLIBC[arch] ?? '0'
  if (version === undefined)
    throw installFailure(
      'The local engine exists only for Linux with glibc, and this system has another C library (musl, as in Alpine).',
      'Use an image based on Debian, Ubuntu or Fedora, or the engine "dashscope".',
    )
  if (compareVersions(version, oldest) < 0)
    throw installFailure(
      `The local engine needs glibc ${oldest} or newer on ${arch}, and this system has ${version}.`,
      'Use a newer Linux, or the engine "dashscope".',
    )
}

/** Negative when `a` is older than `b`; both are `major.minor`. */
function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number)
  const [majorB = 0, minorB = 0] = b.split('.').map(Number)
  return majorA - majorB || minorA - minorB
}
