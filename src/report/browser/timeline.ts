import { shortTime } from '../../formats/timestamps.ts'
import { type Source, sentenceAt, textOf } from './page.ts'

/** The lanes of a source: a line where it is played, and a place to go to anywhere. */
export class Timeline {
  private readonly lanes: HTMLElement
  private readonly lengthMs: number
  private readonly cursor = part('cursor')
  private readonly pointer = part('pointer')

  /** Absent where nothing is drawn. */
  static of(source: Source, onChoose: (source: Source, ms: number) => void): Timeline | undefined {
    const lanes = source.element.querySelector<HTMLElement>(':scope > .lanes[data-ms]')
    return lanes ? new Timeline(lanes, source, onChoose) : undefined
  }

  private constructor(lanes: HTMLElement, source: Source, onChoose: (source: Source, ms: number) => void) {
    this.lanes = lanes
    this.lengthMs = Number(lanes.dataset.ms)
    lanes.append(this.cursor, this.pointer)
    lanes.addEventListener('click', (event) => {
      const ms = this.timeAt(event)
      if (ms !== undefined) onChoose(source, ms)
    })
    lanes.addEventListener('pointermove', (event) => this.point(source, this.timeAt(event)))
    lanes.addEventListener('pointerleave', () => this.point(source, undefined))
  }

  show(ms: number): void {
    this.place(this.cursor, ms)
  }

  private timeAt({ target, clientX }: MouseEvent): number | undefined {
    const track = target instanceof Element ? target.closest('.track, .axis') : null
    if (!track) return undefined
    const { left, width } = track.getBoundingClientRect()
    return Math.min(1, Math.max(0, (clientX - left) / width)) * this.lengthMs
  }

  private point(source: Source, ms: number | undefined): void {
    this.pointer.hidden = ms === undefined
    if (ms === undefined) return
    this.place(this.pointer, ms)
    const sentence = sentenceAt(source, ms)
    const isSpoken = sentence && ms <= sentence.endMs + 500 && ms >= sentence.startMs
    this.pointer.dataset.time = shortTime(ms)
    this.pointer.dataset.text = isSpoken ? shortened(textOf(sentence)) : ''
    this.pointer.classList.toggle('late', ms > this.lengthMs / 2)
  }

  private place(line: HTMLElement, ms: number): void {
    const track = this.lanes.querySelector('.track')?.getBoundingClientRect()
    if (!track) return
    const { left } = this.lanes.getBoundingClientRect()
    line.hidden = false
    line.style.left = `${track.left - left + track.width * Math.min(1, ms / this.lengthMs)}px`
  }
}

function shortened(text: string): string {
  return text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text
}

function part(name: string): HTMLElement {
  const line = document.createElement('div')
  line.className = name
  line.hidden = true
  line.ariaHidden = 'true'
  return line
}
