import { byId, isShown, type Sentence } from './page.ts'

/** What keys do, by the value of `KeyboardEvent.key`. */
export type Actions = Readonly<Record<string, () => void>>

/** Lets single keys work, unless the reader types, or wants none of them. */
export function listenForKeys(actions: Actions, onEscape: () => void): void {
  const help = byId<HTMLDialogElement>('help')
  const allowed = byId<HTMLInputElement>('use-keys')
  byId('keys').addEventListener('click', () => help.showModal())
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || help.open) return
    if (event.key === 'Escape') return onEscape()
    const action = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    if (!action || !allowed.checked || isTakenBy(event)) return
    event.preventDefault()
    action()
  })
}

/** Whether what has the focus has a use of its own for the key. */
function isTakenBy({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false
  if (target.matches('input[type=search], select, textarea')) return true
  if (target.matches('input')) return key.startsWith('Arrow')
  return target.matches('button, a') && (key === ' ' || key === 'Enter')
}

/** Goes from sentence to sentence; only one of all stands in the way of the tabulator key. */
export class Steps {
  private readonly sentences: readonly Sentence[]
  private current: Sentence | undefined

  constructor(sentences: readonly Sentence[]) {
    this.sentences = sentences
    for (const time of document.querySelectorAll<HTMLElement>('.time')) time.tabIndex = -1
    if (sentences[0]) sentences[0].element.tabIndex = 0
    document.addEventListener('focusin', ({ target }) => {
      const sentence = target instanceof Element && target.matches('.s') ? this.find(target) : undefined
      if (sentence) this.choose(sentence)
    })
  }

  get focused(): Sentence | undefined {
    const { activeElement } = document
    return this.current?.element === activeElement ? this.current : undefined
  }

  step(by: 1 | -1): void {
    const start = this.current ?? this.played() ?? this.firstInView()
    let index = start ? this.sentences.indexOf(start) : -1
    // The first step goes to where the reader is, not past it.
    if (this.current) index += by
    while (this.sentences[index] && !isShown(this.sentences[index] as Sentence)) index += by
    const sentence = this.sentences[index]
    if (!sentence) return
    this.choose(sentence)
    sentence.element.focus({ preventScroll: true })
    sentence.element.scrollIntoView({ block: 'nearest' })
  }

  private choose(sentence: Sentence): void {
    const before = this.current ?? this.sentences[0]
    if (before && before !== sentence) before.element.tabIndex = -1
    this.current = sentence
    sentence.element.tabIndex = 0
  }

  private find(element: Element): Sentence | undefined {
    return this.sentences.find((sentence) => sentence.element === element)
  }

  private played(): Sentence | undefined {
    const element = document.querySelector('.s[aria-current]')
    return element ? this.find(element) : undefined
  }

  private firstInView(): Sentence | undefined {
    return this.sentences.find(
      (sentence) => isShown(sentence) && sentence.element.getBoundingClientRect().top > 60,
    )
  }
}
