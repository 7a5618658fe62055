const MAX_STEM_BYTES = 180

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])(?=\.|$)/i

/**
 * A text as a file name's stem that every file system and the artifact store take: no separators, no control or
 * reserved characters, no leading dot, at most 180 bytes of UTF-8, never empty.
 */
export function safeStem(text: string): string {
  const plain = text
    .normalize('NFC')
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069"*/:<>?\\|]+/g, '_')
    .replace(/^[.\s]+/, '')
  // Cut first: what is cut may end in a dot too, and to look for the end of a long text takes its length squared.
  const stem = cutToBytes(plain, MAX_STEM_BYTES).replace(/[.\s]+$/, '') || 'transcript'
  return stem.replace(DEVICE, '$&_')
}

function cutToBytes(text: string, maxBytes: number): string {
  let bytes = 0
  let kept = ''
  for (const character of text) {
    bytes += Buffer.byteLength(character)
    if (bytes > maxBytes) break
    kept += character
  }
  return kept
}

/** Hands out stems so that no two sources, and no file that is not ours, share one: `talk`, `talk-2`, `talk-3`. */
export class StemBook {
  private readonly taken = new Set<string>()
  private readonly isForeign: (stem: string) => boolean

  /** `isForeign` tells whether writing under a stem would replace somebody else's file. */
  constructor(isForeign: (stem: string) => boolean) {
    this.isForeign = isForeign
  }

  reserve(wanted: string): string {
    const stem = safeStem(wanted)
    for (let number = 1; ; number++) {
      const candidate = number === 1 ? stem : `${stem}-${number}`
      // Some file systems do not tell cases apart.
      const key = candidate.toLowerCase()
      if (this.taken.has(key) || this.isForeign(candidate)) continue
      this.taken.add(key)
      return candidate
    }
  }
}
