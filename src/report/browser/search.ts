import { type Folded, fold, placesOf } from './folding.ts'
import { bringIntoView, byId, isShown, type Sentence, textNodes, textOf } from './page.ts'

interface Match {
  sentence: Sentence
  from: number
  to: number
}

/** More marks than these make a page slow, and are no help. */
const MOST_MARKS = 2000

/** Finds words in what is shown, marks them, and goes from one to the next. */
export class Search {
  /** Told when the reader goes to a match. */
  onGo: () => void = () => {}
  private readonly field = byId<HTMLInputElement>('find')
  private readonly sentences: readonly Sentence[]
  private readonly folded = new Map<Sentence, Folded>()
  private matches: Match[] = []
  private current = -1

  constructor(sentences: readonly Sentence[]) {
    this.sentences = sentences
    this.field.addEventListener('input', () => this.find())
    this.field.addEventListener('keydown', (event) => this.press(event))
    byId('next').addEventListener('click', () => this.step(1))
    byId('previous').addEventListener('click', () => this.step(-1))
  }

  focus(): void {
    this.field.focus()
    this.field.select()
  }

  /** Looks again, where something else is shown now. */
  find(): void {
    const wanted = fold(this.field.value.replace(/\s+/g, ' ').trim()).text
    this.current = -1
    this.matches =
      wanted === '' ? [] : this.sentences.filter(isShown).flatMap((each) => this.within(each, wanted))
    this.tell(wanted)
    this.mark()
  }

  private within(sentence: Sentence, wanted: string): Match[] {
    let folded = this.folded.get(sentence)
    if (!folded) {
      folded = fold(textOf(sentence))
      this.folded.set(sentence, folded)
    }
    return placesOf(folded, wanted).map(([from, to]) => ({ sentence, from, to }))
  }

  private press(event: KeyboardEvent): void {
    if (event.key === 'Enter') this.step(event.shiftKey ? -1 : 1)
    if (event.key !== 'Escape') return
    event.stopPropagation()
    this.field.value = ''
    this.find()
    this.field.blur()
  }

  private step(by: 1 | -1): void {
    const { length } = this.matches
    if (length === 0) return
    this.current = this.current < 0 && by < 0 ? length - 1 : (this.current + by + length) % length
    const match = this.matches[this.current] as Match
    this.onGo()
    bringIntoView(match.sentence.element)
    this.tell(this.field.value)
    this.mark()
  }

  private tell(wanted: string): void {
    const { length } = this.matches
    const count = length.toLocaleString('en-US')
    const place = this.current < 0 ? '' : `${(this.current + 1).toLocaleString('en-US')} of `
    byId('found').textContent =
      wanted === ''
        ? ''
        : length === 0
          ? 'No match'
          : `${place}${count} ${length === 1 ? 'match' : 'matches'}`
    for (const id of ['next', 'previous']) byId<HTMLButtonElement>(id).disabled = length === 0
  }

  /** Marks lie over the text and leave it as it is. A browser that has none still goes from match to match. */
  private mark(): void {
    const match = this.matches[this.current]
    document.querySelector('.s.match')?.classList.remove('match')
    match?.sentence.element.classList.add('match')
    if (!('highlights' in CSS)) return
    const first = Math.max(0, this.current - MOST_MARKS / 2)
    CSS.highlights.set(
      'found',
      new Highlight(...this.matches.slice(first, first + MOST_MARKS).flatMap(rangesOf)),
    )
    CSS.highlights.set('match', new Highlight(...(match ? rangesOf(match) : [])))
  }
}

/** One for each piece of text that the match has a part of: an event may stand in its midst. */
function rangesOf({ sentence, from, to }: Match): Range[] {
  const ranges: Range[] = []
  let start = 0
  for (const node of textNodes(sentence)) {
    const [first, last] = [Math.max(0, from - start), Math.min(node.length, to - start)]
    if (first < last) {
      const range = new Range()
      range.setStart(node, first)
      range.setEnd(node, last)
      ranges.push(range)
    }
    start += node.length
  }
  return ranges
}
