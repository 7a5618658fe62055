import { bringIntoView, byId, isShown, type Sentence, type Source, sentenceAt } from './page.ts'

/** Marks the sentence that is played, and keeps it in sight until the reader goes elsewhere. */
export class Following {
  private readonly button = byId('follow')
  private current: HTMLElement | undefined

  constructor() {
    this.button.addEventListener('click', () => this.toggle())
    for (const move of ['wheel', 'touchmove'])
      addEventListener(move, (event) => this.leave(event), { passive: true })
  }

  get isOn(): boolean {
    return this.button.getAttribute('aria-pressed') === 'true'
  }

  toggle(on = !this.isOn): void {
    this.button.setAttribute('aria-pressed', String(on))
    if (on && this.current) bringIntoView(this.current)
  }

  move(source: Source, ms: number): void {
    const sentence = sentenceAt(source, ms)
    if (sentence && sentence.element !== this.current) this.mark(sentence)
  }

  private mark(sentence: Sentence): void {
    this.current?.removeAttribute('aria-current')
    this.current = sentence.element
    this.current.setAttribute('aria-current', 'true')
    if (this.isOn && isShown(sentence)) bringIntoView(this.current)
  }

  private leave({ target }: Event): void {
    const isInPlayer = target instanceof Element && target.closest('.player')
    if (!this.current || isInPlayer || !this.isOn) return
    this.button.setAttribute('aria-pressed', 'false')
    // A gentle scroll that is still under way would take the reader back.
    scrollTo({ top: scrollY, behavior: 'instant' })
  }
}
