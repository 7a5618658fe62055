import { isShown, type Source, textOf } from './page.ts'

/** What is shown of a source as plain text: a paragraph for each of the page's, with who speaks where voices are told apart. */
export function plainTextOf({ element }: Source): string {
  const turns = [...element.querySelectorAll<HTMLElement>('.turn:not([hidden])')]
  return turns
    .map((turn) => {
      const who = turn.querySelector('.who')?.textContent
      const text = wordsOf(turn.querySelector('.said'))
      return who && text ? `${who}: ${text}` : text
    })
    .filter((text) => text !== '')
    .join('\n\n')
}

function wordsOf(said: Element | null): string {
  const pieces = [...(said?.childNodes ?? [])].map((node) => {
    if (!(node instanceof HTMLElement)) return node.textContent ?? ''
    return isShown({ element: node }) ? textOf({ element: node }) : ' '
  })
  return pieces.join('').replace(/\s+/g, ' ').trim()
}

/** Copies a text, and says on the button that it did. */
export async function copy(text: string, button: HTMLElement): Promise<void> {
  const label = button.firstChild as Text
  const before = label.data
  label.data = (await put(text)) ? 'Copied' : 'Could not be copied'
  setTimeout(() => {
    label.data = before
  }, 2000)
}

async function put(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return putByHand(text)
  }
}

/** A page that was opened from a disk may have no clipboard of its own. */
function putByHand(text: string): boolean {
  const area = document.createElement('textarea')
  area.value = text
  area.className = 'unseen'
  document.body.append(area)
  area.select()
  const isDone = document.execCommand('copy')
  area.remove()
  return isDone
}
