import { describeError, toTranscribeError } from '../../errors.ts'
import type { GitHubApi } from './api.ts'
import { mayPass } from './api-failure.ts'
import { holdsMarker, type Markers, markersOf, withoutMarkers } from './markers.ts'
import { type Release, readRelease } from './releases.ts'

/** The most characters that the notes of a release hold. */
export const NOTES_LIMIT = 125_000

export interface PublishedNotes {
  /** The page of the release, when the block stands there. */
  link?: string
  /** What the user should know, each a sentence or two. */
  notes: string[]
  /** Whether the same may succeed later. */
  mayPass?: boolean
}

export interface NotesBlock {
  /** Tells this block from others in the same notes, such as those of another job. */
  key: string
  /** Gives the block in Markdown, in no more than `room` characters; empty when that is too little. */
  render: (room: number) => string
}

/**
 * Puts a block into a release's notes, in place of the one that an earlier run left. The notes are read right before, and
 * nothing else in them is touched. It never throws: what failed is in the notes of the result.
 */
export async function publishNotes(
  api: GitHubApi,
  { id, tag }: Pick<Release, 'id' | 'tag'>,
  { key, render }: NotesBlock,
): Promise<PublishedNotes> {
  try {
    const { body, pageUrl } = await readRelease(api, id)
    const block = render(roomInNotes(body, key))
    const changed = withBlock(body, key, block)
    if (block === '' || changed.length > NOTES_LIMIT) {
      return {
        notes: [
          `The notes of the release ${tag} have no room for the transcripts; they were left as they are.`,
        ],
      }
    }
    if (changed !== body) {
      await api.write(`change the notes of the release ${tag}`, 'contents: write', async ({ rest }, at) => {
        await rest.repos.updateRelease({ ...at, release_id: id, body: changed })
      })
    }
    return { link: pageUrl, notes: [] }
  } catch (thrown) {
    const error = toTranscribeError(thrown, api.signal)
    const note = `The transcripts are not in the notes of the release ${tag}: ${describeError(error)}`
    return { notes: [note], mayPass: mayPass(error) }
  }
}

/** How many characters a block may have, so that the notes stay within their limit; 0 when there is no room. */
export function roomInNotes(body: string, key: string): number {
  return Math.max(0, NOTES_LIMIT - withBlock(body, key, '').length)
}

/** The notes with the block of this key put in: in the place of the one that is there, else at the end. */
export function withBlock(body: string, key: string, block: string): string {
  const markers = markersOf(key)
  const whole = `${markers.start}\n${withoutMarkers(block)}\n${markers.end}`
  const [from, to] = placeOf(body, markers)
  return body.slice(0, from) + (from === body.length ? separatorAfter(body) : '') + whole + body.slice(to)
}

/** The block to be replaced; where its end was lost, its first marker alone, since what follows may be somebody's text. */
function placeOf(body: string, { start, end }: Markers): [from: number, to: number] {
  for (let to = body.indexOf(end); to !== -1; to = body.indexOf(end, to + 1)) {
    const from = body.lastIndexOf(start, to)
    if (from !== -1 && !holdsMarker(body.slice(from + start.length, to))) return [from, to + end.length]
  }
  const from = body.indexOf(start)
  return from === -1 ? [body.length, body.length] : [from, from + start.length]
}

/** Markdown starts a new block after an empty line. */
function separatorAfter(body: string): string {
  if (body === '' || body.endsWith('\n\n') || body.endsWith('\r\n\r\n')) return ''
  return body.endsWith('\n') ? '\n' : '\n\n'
}
