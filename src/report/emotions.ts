import type { Emotion } from '../transcript.ts'
import { type Html, html } from './html.ts'

/** In the order in which a page lists them. */
export const EMOTIONS = [
  'neutral',
  'happy',
  'surprised',
  'sad',
  'fearful',
  'disgusted',
  'angry',
] as const satisfies Emotion[]

/** What a stretch of speech is coloured by: what was told, or that nothing was. */
export type Tone = Emotion | 'untold'

/** A face for each, drawn in lines of one colour, so that nobody has to tell colours apart. */
const FACES: Readonly<Record<Tone, string>> = {
  neutral: 'M5.4 10.4h5.2M5.7 6.3v.6M10.3 6.3v.6',
  happy: 'M4.8 9.2c1.2 2.8 5.2 2.8 6.4 0M5.7 6v.8M10.3 6v.8',
  surprised: 'M8 9.1a1.5 1.7 0 1 0 .01 0M5.5 5.8v.9M10.5 5.8v.9',
  sad: 'M5 11.2c1-2 5-2 6 0M5.7 6.4v.7M10.3 6.4v.7',
  fearful:
    'M4.8 11l1.1-1.3 1 1.3 1.1-1.3 1 1.3 1.1-1.3 1.1 1.3M4.8 5.6l1.8-.7M11.2 5.6l-1.8-.7M5.7 7v.6M10.3 7v.6',
  disgusted: 'M5 10.2h6M8.6 10.3v1.2c0 1 1.7 1 1.7 0v-1.2M4.9 6.2l1.6.7M11.1 6.2l-1.6.7',
  angry: 'M5.2 11.2c1-1.6 4.6-1.6 5.6 0M4.7 5.3l2.1 1.2M11.3 5.3L9.2 6.5M6 7.4v.5M10 7.4v.5',
  untold: 'M5.2 8h.01M8 8h.01M10.8 8h.01',
}

const NOTE =
  'M6.2 11.4V4.2l5-1.2v7M6.2 11.4a1.6 1.4 0 1 1-3.2 0a1.6 1.4 0 0 1 3.2 0M11.2 10a1.6 1.4 0 1 1-3.2 0a1.6 1.4 0 0 1 3.2 0'
const SOUND = 'M3 6.5v3M5.5 4.5v7M8 2.8v10.4M10.5 5v6M13 6.7v2.6'
const PERSON = 'M8 3a2.4 2.4 0 1 0 .01 0M3.2 13.2c.4-5 9.2-5 9.6 0'

/** All pictures of the page, once; {@link icon} shows one. */
export function iconSheet(): Html {
  const faces = Object.entries(FACES).map(([name, path]) => symbol(name, `M8 1.5a6.5 6.5 0 1 0 .01 0${path}`))
  const others = [symbol('music', NOTE), symbol('sound', SOUND), symbol('person', PERSON)]
  return html`<svg class="sheet" aria-hidden="true">${[...faces, ...others]}</svg>`
}

function symbol(name: string, path: string): Html {
  return html`<symbol id="i-${name}" viewBox="0 0 16 16"><path d="${path}"/></symbol>`
}

export function icon(name: Tone | 'music' | 'sound' | 'person'): Html {
  return html`<svg class="i" aria-hidden="true"><use href="#i-${name}"/></svg>`
}

export function eventIcon(type: string): Html {
  return icon(/^(?:bgm|music|sing|singing)$/.test(type) ? 'music' : 'sound')
}

export function toneName(tone: Tone): string {
  return tone === 'untold' ? 'not told' : tone
}
