import { byId, isShown, type Source } from './page.ts'

/** Shows only what belongs to the emotions, voices and events that are chosen: any of a kind, and all kinds together. */
export class Filters {
  /** Told whenever something else is shown. */
  onChange: () => void = () => {}
  private readonly sources: readonly Source[]
  private readonly chosen = new Set<string>()
  private readonly buttons = [...document.querySelectorAll<HTMLElement>('[data-filter]')]

  constructor(sources: readonly Source[]) {
    this.sources = sources
    for (const button of this.buttons)
      button.addEventListener('click', () => this.toggle(button.dataset.filter ?? ''))
    byId('clear').addEventListener('click', () => this.clear())
  }

  get isActive(): boolean {
    return this.chosen.size > 0
  }

  clear(): void {
    this.chosen.clear()
    this.apply()
  }

  private toggle(key: string): void {
    if (!this.chosen.delete(key)) this.chosen.add(key)
    this.apply()
  }

  private apply(): void {
    for (const button of this.buttons) {
      const isChosen = this.chosen.has(button.dataset.filter ?? '')
      button.setAttribute('aria-pressed', String(isChosen))
    }
    for (const { element } of this.sources) this.applyTo(element)
    this.tell()
    this.onChange()
  }

  private applyTo(source: HTMLElement): void {
    const kinds = { tones: this.keys('e:'), events: this.keys('v:'), voices: this.keys(`w:${source.id}-`) }
    for (const turn of source.querySelectorAll<HTMLElement>('.turn')) {
      const { tone, voice } = turn.dataset
      const fits = allows(kinds.tones, tone && `e:${tone}`) && allows(kinds.voices, voice)
      let shown = 0
      for (const sentence of turn.querySelectorAll<HTMLElement>('.s')) {
        const events = sentence.dataset.events?.split(' ') ?? []
        sentence.hidden = kinds.events.size > 0 && !events.some((event) => kinds.events.has(event))
        if (!sentence.hidden) shown++
      }
      turn.hidden = !fits || shown === 0
    }
  }

  private keys(start: string): Set<string> {
    return new Set([...this.chosen].filter((key) => key.startsWith(start)))
  }

  private tell(): void {
    const all = this.sources.flatMap(({ sentences }) => sentences)
    const shown = this.isActive ? all.filter(isShown).length : all.length
    byId('shown').textContent = this.isActive
      ? `${shown.toLocaleString('en-US')} of ${all.length.toLocaleString('en-US')} sentences`
      : ''
    byId('clear').hidden = !this.isActive
    document.body.classList.toggle('is-filtered', this.isActive)
  }
}

function allows(keys: ReadonlySet<string>, key: string | undefined): boolean {
  return keys.size === 0 || (key !== undefined && keys.has(key))
}
