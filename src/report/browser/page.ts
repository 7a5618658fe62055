/** A sentence as it stands in the page; without times where the model gave none. */
export interface Sentence {
  element: HTMLElement
  source: Source
  startMs: number | undefined
  endMs: number | undefined
}

/** A source as it stands in the page. */
export interface Source {
  element: HTMLElement
  title: string
  sentences: Sentence[]
  /** Those with times, in order. */
  timed: Array<Sentence & { startMs: number; endMs: number }>
  /** Where its recording is; absent until somebody opens it. */
  media: string | undefined
}

/** Reads what the page holds. */
export function readSources(): Source[] {
  return [...document.querySelectorAll<HTMLElement>('.source')].map((element) => {
    const media = element.querySelector<HTMLAnchorElement>(':scope > .media')?.href
    const title = element.querySelector('h1, h2')?.textContent ?? ''
    const source: Source = { element, title, sentences: [], timed: [], media }
    for (const sentence of element.querySelectorAll<HTMLElement>('.s')) read(sentence, source)
    source.timed.sort((a, b) => a.startMs - b.startMs)
    return source
  })
}

function read(element: HTMLElement, source: Source): void {
  const [startMs, endMs] = element.dataset.at?.split(' ').map(Number) ?? []
  const sentence = { element, source, startMs, endMs }
  source.sentences.push(sentence)
  if (startMs !== undefined && endMs !== undefined) source.timed.push({ ...sentence, startMs, endMs })
}

/** The sentence that is spoken at a time, or was last; the first before any. */
export function sentenceAt({ timed }: Source, ms: number): Source['timed'][number] | undefined {
  let [low, high] = [0, timed.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((timed[middle]?.startMs ?? 0) <= ms) low = middle + 1
    else high = middle
  }
  return timed[Math.max(0, low - 1)]
}

/** The words of a sentence, without the names of events. */
export function textNodes({ element }: Pick<Sentence, 'element'>): Text[] {
  return [...element.childNodes].filter((node): node is Text => node.nodeType === Node.TEXT_NODE)
}

export function textOf(sentence: Pick<Sentence, 'element'>): string {
  return textNodes(sentence)
    .map(({ data }) => data)
    .join('')
}

/** Whether a filter leaves it in sight. */
export function isShown({ element }: Pick<Sentence, 'element'>): boolean {
  return !element.hidden && element.closest<HTMLElement>('.turn')?.hidden !== true
}

/** An element that is always in the page. */
export function byId<E extends HTMLElement>(id: string): E {
  return document.getElementById(id) as E
}

/** Brings an element into the middle, gently where motion is welcome and the way is short. */
export function bringIntoView(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect()
  const isNear = bottom > -innerHeight && top < innerHeight * 2
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  element.scrollIntoView({ block: 'center', behavior: isNear && !isCalm ? 'smooth' : 'instant' })
}
