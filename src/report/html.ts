import { wellFormed } from '../formats/plain-text.ts'

/** Markup that only {@link html} makes, so that no text gets into a page without being escaped. */
export class Html {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }
}

/** What a template takes: text to be escaped, markup, lists of markup, and what is absent. */
export type Content = string | number | Html | readonly Html[] | undefined | false

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters, and marks that reorder what is shown
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g

/** Markup from a template. Whatever is put into it is escaped, for text and for quoted attributes alike. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Html {
  let markup = parts[0] as string
  for (const [index, content] of contents.entries())
    markup += markupOf(content) + (parts[index + 1] as string)
  return new Html(markup)
}

function markupOf(content: Content): string {
  if (content === undefined || content === false) return ''
  if (content instanceof Html) return content.markup
  if (typeof content === 'object') return content.map(({ markup }) => markup).join('')
  return escapeText(String(content))
}

function escapeText(text: string): string {
  return wellFormed(text)
    .replace(INVISIBLE, '')
    .replace(/[&<>"']/g, (character) => ESCAPES[character] as string)
}
