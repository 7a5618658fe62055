import { viewOf } from '../bytes.ts'

/** An EBML element, RFC 8794 §6. Offsets are within the bytes it was found in; `end` is infinite where its size is unknown. */
export interface Element {
  id: number
  body: number
  end: number
}

/** The elements that lie whole in `bytes`, by identifier. */
export function childrenOf(bytes: Uint8Array): Map<number, Element[]> {
  const children = new Map<number, Element[]>()
  for (let element = elementAt(bytes, 0); element; element = elementAt(bytes, element.end)) {
    if (element.end > bytes.length) break
    const same = children.get(element.id)
    if (same) same.push(element)
    else children.set(element.id, [element])
  }
  return children
}

/** The element that starts at `offset`, if its header is there. */
export function elementAt(bytes: Uint8Array, offset: number): Element | undefined {
  const idLength = Math.clz32(bytes[offset] ?? 0) - 23
  const size = numberAt(bytes, offset + idLength)
  if (idLength > 4 || !size) return undefined
  const end = size.value === size.unknown ? Number.POSITIVE_INFINITY : size.end + size.value
  return { id: unsignedAt(bytes, offset, idLength), body: size.end, end }
}

/** A number of variable size, RFC 8794 §4, and where it ends. `unknown` is the value that stands for none. */
export function numberAt(
  bytes: Uint8Array,
  offset: number,
): { value: number; end: number; unknown: number } | undefined {
  const length = Math.clz32(bytes[offset] ?? 0) - 23
  if (length > 8 || offset + length > bytes.length) return undefined
  // The first byte holds the length's mark, which eight bytes of a double have no room for.
  const high = (bytes[offset] ?? 0) & (0xff >> length)
  const value = high * 256 ** (length - 1) + unsignedAt(bytes, offset + 1, length - 1)
  return { value, end: offset + length, unknown: 2 ** (7 * length) - 1 }
}

function unsignedAt(bytes: Uint8Array, offset: number, length: number): number {
  return bytes.subarray(offset, offset + length).reduce((value, byte) => value * 256 + byte, 0)
}

/** An element's content as a number; undefined without an element. */
export function unsignedOf(bytes: Uint8Array, element: Element | undefined): number | undefined {
  return element && unsignedAt(bytes, element.body, element.end - element.body)
}

/** An element's content as a floating-point number; undefined without an element. */
export function floatOf(bytes: Uint8Array, element: Element | undefined): number | undefined {
  if (!element) return undefined
  const view = viewOf(bytes)
  return element.end - element.body === 8 ? view.getFloat64(element.body) : view.getFloat32(element.body)
}
