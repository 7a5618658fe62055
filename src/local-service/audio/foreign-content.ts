import { hasText, textAt } from './bytes.ts'

/** What content that is no medium looks like: a noun phrase such as `an HTML page`; nothing when it cannot be told. */
export function foreignContent(head: Uint8Array): string | undefined {
  const binary = BINARY.find(([signature]) => hasText(head, 0, signature))
  if (binary) return binary[1]
  if (hasText(head, 0, 'RIFF') && hasText(head, 8, 'WEBP')) return 'a picture'
  if (!isText(head)) return undefined
  const text = textAt(head, 0, 1024)
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .replaceAll('\u0000', '')
    .trimStart()
  return TEXTS.find(([pattern]) => pattern.test(text))?.[1] ?? 'plain text'
}

const BINARY: ReadonlyArray<readonly [string, string]> = [
  ['%PDF-', 'a PDF document'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document'],
  ['\u001f\u008b', 'a gzip archive'],
  ['\u007fELF', 'a program'],
  ['MZ', 'a program'],
  ['\u00cf\u00fa\u00ed\u00fe', 'a program'],
  ['\u00ca\u00fe\u00ba\u00be', 'a program'],
  ['7z\u00bc\u00af', 'a 7z archive'],
  ['Rar!', 'a RAR archive'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['MThd', 'a MIDI file, which holds notes but no sound'],
]

const TEXTS: ReadonlyArray<readonly [RegExp, string]> = [
  [/^(?:<!--.*?-->\s*)?<(?:!doctype html|html|head|body)\b/is, 'an HTML page'],
  [/^<(?:\?xml|\w)/, 'an XML document'],
  [/^[[{]/, 'a JSON document'],
  [/^(?:#EXTM3U|\[playlist\]|ffconcat)/i, 'a playlist'],
  [/^version https:\/\/git-lfs/, 'a Git LFS pointer, in place of the file itself'],
  [/^(?:WEBVTT|\d+\s+\d\d:\d\d:\d\d[,.]\d{3} -->)/, 'a subtitle file'],
]

/** No control characters but white space, or a mark of UTF-16. */
function isText(head: Uint8Array): boolean {
  if (hasText(head, 0, '\u00ff\u00fe') || hasText(head, 0, '\u00fe\u00ff')) return true
  return (
    head.length > 0 && head.subarray(0, 1024).every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d))
  )
}
