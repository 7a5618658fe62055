import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import type { ReleaseAsset } from './releases.ts'

/** The ending of a file on its way; whoever finds one finds what a broken run left. */
const PART = /\.[0-9a-f]{6}\.sensevoice-part$/

/** A file to be attached, and what a release shows for it. */
export interface AssetName {
  /** ASCII, as GitHub would otherwise make it. */
  name: string
  /** The real name where that is another. */
  label: string
}

/**
 * The name GitHub gives an uploaded file, as far as it is known: letters without their accents, runs of anything but
 * ASCII letters, digits, `_`, `-` and dots turned into one dot.
 */
export function githubName(fileName: string): string {
  const plain = fileName
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\w.-]+/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/\.$/, '')
  return plain.startsWith('.') ? `default${plain}` : plain
}

/** Names for files, no two alike: where little or nothing is left of a name, or two become one, a hash tells them apart. */
export function assetNames(fileNames: readonly string[]): AssetName[] {
  const plain = fileNames.map(githubName)
  return fileNames.map((fileName, index) => {
    const name = plain[index] as string
    const isAmbiguous = plain.filter((other) => other === name).length > 1
    // A name that GitHub takes as it is keeps it, whatever others become.
    if (name === fileName) return { name, label: '' }
    return { name: isAmbiguous || isBare(name) ? withHash(name, fileName) : name, label: fileName }
  })
}

/** The asset that holds an earlier version of a file: by the name it has there, by its real name, or by the one shown. */
export function findEarlier(
  assets: readonly ReleaseAsset[],
  { name, label }: AssetName,
): ReleaseAsset | undefined {
  const byName = assets.find((asset) => asset.name === name)
  if (byName || label === '') return byName
  return assets.find(
    (asset) =>
      asset.name === label ||
      (asset.label === label && extname(asset.name) === extname(name) && !isPart(asset.name)),
  )
}

/** A name under which a file is uploaded before it takes its place; `chance` goes from 0 up to 1. */
export function partName(name: string, chance: number): string {
  const random = Math.floor(chance * 0x1000000)
  return `${name}.${random.toString(16).padStart(6, '0')}.sensevoice-part`
}

export function isPart(name: string): boolean {
  return PART.test(name)
}

/** The name that a file on its way was to get. */
export function targetOfPart(name: string): string {
  return name.replace(PART, '')
}

const TYPES: Readonly<Record<string, string>> = {
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.srt': 'application/x-subrip; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
}

export function contentTypeOf(fileName: string): string {
  return TYPES[extname(fileName).toLowerCase()] ?? 'application/octet-stream'
}

/** Whether no letter or digit but those of the ending is left. */
function isBare(name: string): boolean {
  return !/[a-z0-9]/i.test(name.slice(0, -extname(name).length || undefined).replace(/^default\b/, ''))
}

function withHash(name: string, fileName: string): string {
  const ending = extname(name)
  const stem = name.slice(0, -ending.length || undefined).replace(/^default$/, '')
  const hash = createHash('sha256').update(fileName).digest('hex').slice(0, 8)
  return `${stem === '' ? 'transcript' : stem}-${hash}${ending}`
}
