import { type Component, remoteFilesOf } from './component.ts'
import type { PackagePin } from './pins.ts'
import type { InstallProgress, OnInstallProgress } from './progress.ts'
import type { RemoteFile } from './remote-files.ts'

type Part = PackagePin | RemoteFile

/** Tells how far an installation is. */
export class InstallReport {
  private readonly onProgress: OnInstallProgress | undefined
  private readonly shared: Pick<InstallProgress, 'components' | 'notices' | 'totalBytes'>
  private readonly parts = { verify: new Set<Part>(), unpack: new Set<Part>() }

  constructor(
    components: readonly Component[],
    packages: readonly PackagePin[],
    onProgress: OnInstallProgress | undefined,
  ) {
    this.onProgress = onProgress
    this.shared = {
      components: components.map(({ name }) => name),
      notices: components.flatMap(({ notice }) => (notice ? [notice.line] : [])),
      totalBytes: bytesOf([...packages, ...components.flatMap(remoteFilesOf)]),
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
