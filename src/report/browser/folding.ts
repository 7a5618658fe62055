/** A text as a search sees it, and for each of its characters the place in the text that it came from. */
export interface Folded {
  text: string
  places: number[] | undefined
}

/** Without case and accents, so that who types `cafe` finds `Café`. */
export function fold(text: string): Folded {
  const simple = text.toLowerCase()
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
  if (/^[\u0000-\u007f]*$/.test(text)) return { text: simple, places: undefined }
  const places: number[] = []
  let folded = ''
  let place = 0
  for (const character of text) {
    const plain = character
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
    for (let index = 0; index < plain.length; index++) places.push(place)
    folded += plain
    place += character.length
  }
  places.push(place)
  return { text: folded, places }
}

/** Where a folded text holds another, as places in the text it was made from. */
export function placesOf({ text, places }: Folded, wanted: string): Array<[number, number]> {
  const found: Array<[number, number]> = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const end = at + wanted.length
    found.push(places ? [places[at] ?? 0, places[end] ?? 0] : [at, end])
  }
  return found
}
