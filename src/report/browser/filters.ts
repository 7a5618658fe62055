import { byId, isShown, type Source } from './page.ts'

/** Shows only what belongs to the emotions, voices and events that are chosen: any of a kind, and all kinds together. */
export class Filters {
  /** Told whenever something else is shown. */
  onChange: () => void = () => {}
  private readonly sources: readonly Source[]
  private readonly chosen = new Set<string>()

  constructor(sources: readonly Source[]) {
    this.sources = sources
    document.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-filter]') : undefined
      if (button?.dataset.filter) this.toggle(button.dataset.filter)
    })
    byId('clear').addEventListener('click', () => this.clear())
  }

  get isActive(): boolean {
    return this.chosen.size > 0
  }

  clear(): void {
    for (const key of this.chosen) press(key, false)
    this.chosen.clear()
    this.apply()
  }

  private toggle(key: string): void {
    const isChosen = !this.chosen.delete(key)
    if (isChosen) this.chosen.add(key)
    press(key, isChosen)
    this.apply()
  }

  private apply(): void {
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

/** Every source that has such a lane shows whether it is chosen. */
function press(key: string, isChosen: boolean): void {
  for (const button of document.querySelectorAll(`[data-filter="${CSS.escape(key)}"]`))
    button.setAttribute('aria-pressed', String(isChosen))
}

function allows(keys: ReadonlySet<string>, key: string | undefined): boolean {
  return keys.size === 0 || (key !== undefined && keys.has(key))
}
