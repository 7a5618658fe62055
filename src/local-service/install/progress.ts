/** How far an installation is. */
export interface InstallProgress {
  phase: 'download' | 'verify' | 'unpack'
  /** The components being installed, all at once. */
  components: readonly string[]
  /** Those of them that were kept from an earlier run, and are not what they should be. */
  replaced: readonly string[]
  /** Terms of what is installed that ask to be shown, each in one line. */
  notices: readonly string[]
  /** Bytes of packed packages and of files from elsewhere that are through this phase; never falls within a phase, and ends at `totalBytes`. */
  receivedBytes: number
  totalBytes: number
}

export type OnInstallProgress = (progress: InstallProgress) => void
