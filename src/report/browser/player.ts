import { shortTime } from '../../formats/timestamps.ts'
import { byId, type Source } from './page.ts'

const STEP_MS = 5000
const TROUBLE =
  'This recording cannot be played from here. Open it from your own disk with “Open recording…”.'

/** Plays one recording at a time. Nothing is loaded before somebody asks for it. */
export class Player {
  /** Told of the place in a source whenever it changes. */
  onMove: (source: Source, ms: number) => void = () => {}
  private readonly video = byId<HTMLVideoElement>('video')
  private readonly position = byId<HTMLInputElement>('position')
  private readonly speed = byId<HTMLSelectElement>('speed')
  private source: Source | undefined
  /** Where to begin, until the recording is known well enough to go there. */
  private startMs: number | undefined

  constructor() {
    const { video } = this
    byId('toggle').addEventListener('click', () => this.toggle())
    byId('back').addEventListener('click', () => this.seekBy(-STEP_MS))
    byId('ahead').addEventListener('click', () => this.seekBy(STEP_MS))
    this.position.addEventListener('input', () => this.seek(Number(this.position.value)))
    this.speed.addEventListener('change', () => this.keepSpeed())
    video.addEventListener('loadedmetadata', () => this.begin())
    video.addEventListener('durationchange', () => this.showLength())
    for (const change of ['play', 'pause', 'ended']) video.addEventListener(change, () => this.showState())
    for (const change of ['timeupdate', 'seeked']) video.addEventListener(change, () => this.move())
    video.addEventListener('error', () => this.tell(this.source ? TROUBLE : ''))
  }

  get isOpen(): boolean {
    return this.source !== undefined
  }

  /** Plays a source from a time, or from where it is. */
  play(source: Source, ms?: number): void {
    if (source.media === undefined) return
    if (this.source !== source || this.video.src !== source.media || this.video.error) this.open(source, ms)
    else if (ms !== undefined) this.seek(ms)
    this.video.play().catch(() => {
      // What stops it is told by the element itself, unless the reader did.
    })
  }

  toggle(): void {
    if (!this.source) return
    if (this.video.paused) this.play(this.source)
    else this.video.pause()
  }

  seekBy(ms: number): void {
    if (this.source) this.seek(this.video.currentTime * 1000 + ms)
  }

  /** To the next faster or slower speed. */
  changeSpeed(by: 1 | -1): void {
    const { speed } = this
    speed.selectedIndex = Math.min(speed.length - 1, Math.max(0, speed.selectedIndex + by))
    this.keepSpeed()
  }

  private open(source: Source, ms = 0): void {
    this.source = source
    this.startMs = ms
    this.tell('')
    byId('now').textContent = source.title
    this.video.closest<HTMLElement>('.player')?.removeAttribute('hidden')
    document.body.classList.add('has-player')
    this.video.src = source.media ?? ''
    this.keepSpeed()
  }

  private begin(): void {
    this.video.hidden = this.video.videoWidth === 0
    const ms = this.startMs
    this.startMs = undefined
    if (ms) this.seek(ms)
    this.showLength()
  }

  private seek(ms: number): void {
    if (this.startMs !== undefined) this.startMs = ms
    // A hair later, since a browser may round down into the sentence before.
    else this.video.currentTime = Math.max(0, ms) / 1000 + 0.001
  }

  private keepSpeed(): void {
    this.video.playbackRate = Number(this.speed.value)
    this.video.defaultPlaybackRate = this.video.playbackRate
  }

  private showLength(): void {
    const ms = this.video.duration * 1000
    if (!Number.isFinite(ms)) return
    this.position.max = String(Math.floor(ms))
    byId('whole').textContent = shortTime(ms)
    this.move()
  }

  private showState(): void {
    const { paused } = this.video
    const toggle = byId('toggle')
    toggle.textContent = paused ? '▶' : '❚❚'
    toggle.setAttribute('aria-label', paused ? 'Play' : 'Pause')
    if (!paused) requestAnimationFrame(this.watch)
  }

  /** A browser tells the time four times a second, which is too seldom for short sentences. */
  private readonly watch = (): void => {
    if (this.video.paused) return
    this.move()
    requestAnimationFrame(this.watch)
  }

  private move(): void {
    const ms = this.video.currentTime * 1000
    const time = shortTime(ms)
    if (this.position.getAttribute('aria-valuetext') !== time) {
      byId('clock').textContent = time
      this.position.setAttribute('aria-valuetext', time)
    }
    this.position.value = String(ms)
    if (this.source && this.startMs === undefined) this.onMove(this.source, ms)
  }

  private tell(trouble: string): void {
    byId('trouble').textContent = trouble
  }
}
