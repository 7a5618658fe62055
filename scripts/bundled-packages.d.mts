export interface BundledPackage {
  name?: string
  license?: string
}

export function bundledPackages(root?: string): Map<string, BundledPackage>
export function packageName(path: string, entry?: BundledPackage): string
