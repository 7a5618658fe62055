import { createHash } from 'node:crypto'
import type { ModulePin, PackagePin } from './pins.ts'
import type { PublishedModel, RemoteFile } from './remote-files.ts'

/** One file of a component, taken out of a package. */
export interface PackagedFile {
  /** Its name in the component's folder. */
  name: string
  bytes: number
  /** Hexadecimal hash of what ends up in the folder. */
  sha256: string
  package: PackagePin
  /** Where it is inside the package. */
  path: string
  /** Makes the file from the packaged one, where they differ. */
  convert?: (packaged: Buffer) => Buffer
}

/** Holds a component's terms, beside its files. */
export const NOTICE_FILE = 'NOTICE.txt'

/** What is installed at once, into one folder: whole packages under `node_modules`, and single files beside them. */
export interface Component {
  name: string
  modules: readonly ModulePin[]
  files: readonly PackagedFile[]
  /** Files that are fetched from where a model is published. */
  remote?: { files: readonly RemoteFile[]; published: PublishedModel }
  /** What a person should know before passing the files on. */
  licence: string
  /** Terms that ask to be shown: written beside the files, and told in one line when they are installed. */
  notice?: { line: string; text: string }
  /** Asked before anything is downloaded; throws a TranscribeError (`install`) where the component could not run. */
  check?: () => void
}

/** Every package that a component is made from, once. */
export function packagesOf({ modules, files }: Component): PackagePin[] {
  return [...new Set([...modules, ...files.map((file) => file.package)])]
}

/** The files that a component fetches from elsewhere than packages. */
export function remoteFilesOf({ remote }: Component): readonly RemoteFile[] {
  return remote?.files ?? []
}

/** A name for exactly this content, `<component>-<12 hexadecimal digits>`: of its folder, and fit for cache keys. */
export function componentId(component: Component): string {
  const { name, modules, files } = component
  const content = [
    ...modules.map((pin) => `${pin.name} ${pin.integrity}`),
    ...[...files, ...remoteFilesOf(component)].map((file) => `${file.name} ${file.sha256}`),
  ]
  const fingerprint = createHash('sha256').update(content.join('\n')).digest('hex').slice(0, 12)
  return `${name}-${fingerprint}`
}
