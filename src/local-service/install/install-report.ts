import { type Component, remoteFilesOf } from './component.ts'
import type { PackagePin } from './pins.ts'
import type { InstallProgress, OnInstallProgress } from './progress.ts'
import type { RemoteFile } from './remote-files.ts'

type Part = PackagePin | RemoteFile

export interface InstallReportOptions {
  missing: readonly Component[]
  /** Those of them that were kept from an earlier run, and are not what they should be. */
  replaced: readonly Component[]
  /** What the missing ones are made from. */
  packages: readonly PackagePin[]
  onProgress: OnInstallProgress | undefined
}

/** Tells how far an installation is. */
export class InstallReport {
  private readonly onProgress: OnInstallProgress | undefined
  private readonly shared: Omit<InstallProgress, 'phase' | 'receivedBytes'>
  private readonly parts = { verify: new Set<Part>(), unpack: new Set<Part>() }

  constructor({ missing, replaced, packages, onProgress }: InstallReportOptions) {
    this.onProgress = onProgress
    this.shared = {
      components: missing.map(({ name }) => name),
      replaced: replaced.map(({ name }) => name),
      notices: missing.flatMap(({ notice }) => (notice ? [notice.line] : [])),
      totalBytes: bytesOf([...packages, ...missing.flatMap(remoteFilesOf)]),
    }
  }

  received(receivedBytes: number): void {
    this.onProgress?.({ phase: 'download', ...this.shared, receivedBytes })
  }

  /** A package may be a part of several components. */
  passed(phase: 'verify' | 'unpack', part: Part): void {
    this.onProgress?.({ phase, ...this.shared, receivedBytes: bytesOf([...this.parts[phase].add(part)]) })
  }
}

function bytesOf(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + ('packedBytes' in part ? part.packedBytes : part.bytes), 0)
}
