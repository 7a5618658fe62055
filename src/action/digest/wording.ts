import type { Annotation } from '../../transcript.ts'
import { code, inline } from './inline.ts'

export { counted, grouped, spanOf } from '../../formats/amounts.ts'

const ENGINES: Readonly<Record<string, string>> = { dashscope: 'by DashScope', local: 'by the local engine' }

/** `` `moonshine-tiny` by the local engine, as asked ``. */
export function recognisedBy(model: string, engine: string, reason: string | undefined): string {
  const by = Object.hasOwn(ENGINES, engine) ? ENGINES[engine] : `by ${inline(engine)}`
  const why = reason?.trim() ? `, ${inline(reason)}` : ''
  return `${code(model)} ${by}${why}`
}

/** Markdown for what a model cannot tell, which is another thing than silence. */
export const NOT_OFFERED = '*not offered by this model*'

/** Where no source has a model that offers them: one sentence instead of columns of the same words. */
export function notOffered(annotations: readonly Annotation[]): string {
  const [first, second] = annotations
  if (first === undefined) return ''
  const what = second ? 'Emotions and events' : first === 'emotions' ? 'Emotions' : 'Events'
  return `${what}: ${NOT_OFFERED}.`
}

/** Items as a sentence has them: `a`, `a and b`, `a, b and c`. */
export function enumerated(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}
