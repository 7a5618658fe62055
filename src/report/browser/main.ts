import { copy, plainTextOf } from './copying.ts'
import { Filters } from './filters.ts'
import { Following } from './following.ts'
import { listenForKeys, Steps } from './keyboard.ts'
import { bringIntoView, readSources, type Sentence, type Source, sentenceAt } from './page.ts'
import { Player } from './player.ts'
import { Search } from './search.ts'
import { offerThemes } from './theme.ts'
import { Timeline } from './timeline.ts'

document.documentElement.classList.add('is-live')
offerThemes()

const sources = readSources()
const sentences = sources.flatMap((source) => source.sentences)
const player = new Player()
const following = new Following()
const filters = new Filters(sources)
const search = new Search(sentences)
const steps = new Steps(sentences)
const timelines = new Map<Source, Timeline | undefined>()
const sourceOf = new Map(sources.map((source) => [source.element, source]))

player.onMove = (source, ms) => {
  following.move(source, ms)
  timelineOf(source)?.show(ms)
}
filters.onChange = () => search.find()
search.onGo = () => following.toggle(false)

/** Made when it is first needed: a page may have thousands. */
function timelineOf(source: Source): Timeline | undefined {
  if (!timelines.has(source)) timelines.set(source, Timeline.of(source, goTo))
  return timelines.get(source)
}

/** The source that an event happened in. */
function sourceAt(target: EventTarget | null): Source | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('.source') : null
  return element ? sourceOf.get(element) : undefined
}

/** Plays from a time where there is a recording; else shows what was said there. */
function goTo(source: Source, ms: number): void {
  const sentence = sentenceAt(source, ms)
  if (source.media !== undefined) player.play(source, ms)
  if (sentence && (source.media === undefined || following.isOn)) bringIntoView(sentence.element)
}

function playFrom({ source, startMs }: Sentence): void {
  if (startMs !== undefined) player.play(source, startMs)
}

/** Lets the reader open a recording that the page cannot find by itself. It never leaves the browser. */
function openRecording(source: Source): void {
  const chooser = document.createElement('input')
  chooser.type = 'file'
  chooser.accept = 'audio/*,video/*'
  chooser.addEventListener('change', () => {
    const [file] = chooser.files ?? []
    if (!file) return
    if (source.media?.startsWith('blob:')) URL.revokeObjectURL(source.media)
    source.media = URL.createObjectURL(file)
    offerPlay(source)
    player.play(source, 0)
  })
  chooser.click()
}

function offerPlay({ element, media }: Source): void {
  const button = element.querySelector<HTMLElement>('[data-do=play]')
  if (button) button.hidden = media === undefined
  element.classList.toggle('is-playable', media !== undefined)
}

function act(source: Source, target: Element, event: MouseEvent): void {
  const button = target.closest<HTMLElement>('[data-do]')
  if (button?.dataset.do === 'play') player.play(source)
  if (button?.dataset.do === 'open') openRecording(source)
  if (button?.dataset.do === 'copy') void copy(plainTextOf(source), button)
  if (source.media === undefined || button) return
  const time = target.closest<HTMLAnchorElement>('.time')
  const element = time ? time.closest('.turn')?.querySelector('.s') : target.closest('.s')
  // Who marks text wants to copy it.
  const isMarking = !time && getSelection()?.isCollapsed === false
  const sentence =
    element && !isMarking ? source.sentences.find((each) => each.element === element) : undefined
  if (!sentence) return
  if (time) {
    event.preventDefault()
    history.replaceState(undefined, '', time.hash)
  }
  playFrom(sentence)
}

for (const source of sources) offerPlay(source)
document.addEventListener('click', (event) => {
  const source = sourceAt(event.target)
  if (source) act(source, event.target as Element, event)
})
document.addEventListener('pointerover', ({ target }) => {
  const source = sourceAt(target)
  if (source) timelineOf(source)
})

listenForKeys(
  {
    '/': () => search.focus(),
    ' ': () => {
      const first = sources.find(({ media }) => media !== undefined)
      if (player.isOpen) player.toggle()
      else if (first) player.play(first)
    },
    j: () => steps.step(1),
    k: () => steps.step(-1),
    f: () => following.toggle(),
    '<': () => player.changeSpeed(-1),
    '>': () => player.changeSpeed(1),
    ArrowLeft: () => player.seekBy(-5000),
    ArrowRight: () => player.seekBy(5000),
    Enter: () => {
      if (steps.focused) playFrom(steps.focused)
    },
  },
  () => filters.clear(),
)
