import type { Transcript } from '../transcript.ts'
import { plainText } from './plain-text.ts'

/** Codes of the languages that are spoken, those of most sentences first. */
export function languagesOf({ language, channels }: Transcript): string[] {
  if (language) return [language]
  const counts = new Map<string, number>()
  for (const { sentences } of channels)
    for (const { language: code } of sentences) if (code) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => code)
}

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

/** `English` for `en`; a code of which no name is known stands as it is. */
export function languageName(code: string): string {
  try {
    return names.of(code) ?? plainText(code)
  } catch {
    return plainText(code)
  }
}
