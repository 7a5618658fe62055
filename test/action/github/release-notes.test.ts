import { describe, expect, it } from 'vitest'
import {
  NOTES_LIMIT,
  publishNotes,
  roomInNotes,
  withBlock,
} from '../../../src/action/github/release-notes.ts'
import { startGitHub } from './github-job.ts'

const START = '<!-- sensevoice-transcribe:job -->'
const END = '<!-- /sensevoice-transcribe:job -->'
const block = (text: string) => `${START}\n${text}\n${END}`

describe('the block in the notes', () => {
  it.each([
    ['nothing', '', block('new')],
    ['a line', 'Fixes', `Fixes\n\n${block('new')}`],
    ['a finished line', 'Fixes\n', `Fixes\n\n${block('new')}`],
    ['lines of Windows', '# V1\r\n\r\n', `# V1\r\n\r\n${block('new')}`],
    ['its earlier self', `A \r\n${block('old\n\nold')}  B\n`, `A \r\n${block('new')}  B\n`],
    ['an end without a start', `${END} text`, `${END} text\n\n${block('new')}`],
    ['a start without an end', `A\n${START}\nmine\n`, `A\n${block('new')}\nmine\n`],
    [
      'a start without an end before a whole block',
      `${START}\nmine\n${block('old')}`,
      `${START}\nmine\n${block('new')}`,
    ],
    [
      'the block of another job',
      '<!-- sensevoice-transcribe:b -->\nB\n<!-- /sensevoice-transcribe:b -->',
      `<!-- sensevoice-transcribe:b -->\nB\n<!-- /sensevoice-transcribe:b -->\n\n${block('new')}`,
    ],
    [
      'the block of another job behind a lost end',
      `${START}\nx\n<!-- sensevoice-transcribe:b -->\nB\n${END}`,
      `${block('new')}\nx\n<!-- sensevoice-transcribe:b -->\nB\n${END}`,
    ],
  ])('goes after or in place of %s', (_name, body, changed) => {
    expect(withBlock(body, 'job', 'new')).toBe(changed)
  })

  it('stands once however often it is put there', () => {
    const once = withBlock('A\n', 'job', 'one')
    expect(withBlock(withBlock(once, 'job', 'two'), 'job', 'one')).toBe(once)
  })

  it('cannot end itself, nor is its key a way out', () => {
    const changed = withBlock('', 'job', `a ${END} b`)
    expect(changed).toBe(block('a &lt;!-- /sensevoice-transcribe:job --> b'))
    expect(withBlock('', 'x --> y', 'z').match(/-->/g)).toHaveLength(2)
    expect(withBlock('', 'x --> y', 'z')).not.toBe(withBlock('', 'x > y', 'z'))
  })

  it('may fill the notes to their limit', () => {
    const body = `A\n\n${block('old'.repeat(100))}`
    const room = roomInNotes(body, 'job')
    expect(withBlock(body, 'job', 'x'.repeat(room))).toHaveLength(NOTES_LIMIT)
    expect(roomInNotes('x'.repeat(NOTES_LIMIT), 'job')).toBe(0)
  })
})

describe('publishing', () => {
  async function start(body: string) {
    const started = await startGitHub({ releases: [{ id: 5, tag: 'v1', body, immutable: true }] })
    const publish = (render: (room: number) => string) =>
      publishNotes(started.api, { id: 5, tag: 'v1' }, { key: 'job', render })
    return { ...started, publish, release: started.github.release('v1') }
  }

  it('changes the notes, even of an immutable release, and only when there is something new', async () => {
    const { publish, release, github, origin } = await start('A\r\n')
    const result = await publish(() => 'new')
    expect(result).toEqual({ link: `${origin}/octo/talks/releases/tag/v1`, notes: [] })
    expect(release.body).toBe(`A\r\n\n${block('new')}`)
    await publish(() => 'new')
    expect(github.asked('PATCH')).toHaveLength(1)
  })

  it('works on the notes as they are at that moment', async () => {
    const { publish, release } = await start('A')
    release.body = 'B'
    await publish(() => 'new')
    expect(release.body).toBe(`B\n\n${block('new')}`)
  })

  it('tells how much room there is, and fills it', async () => {
    const { publish, release } = await start('A'.repeat(100_000))
    expect((await publish((room) => 'x'.repeat(room))).notes).toEqual([])
    expect(release.body).toHaveLength(NOTES_LIMIT)
  })

  it('leaves full notes alone', async () => {
    const { publish, github } = await start('A'.repeat(NOTES_LIMIT))
    expect(await publish(() => 'new')).toEqual({
      notes: ['The notes of the release v1 have no room for the transcripts; they were left as they are.'],
    })
    expect(github.asked('PATCH')).toEqual([])
  })

  it('says which permission is missing', async () => {
    const { publish, github } = await start('A')
    github.readOnly = true
    const { notes, link } = await publish(() => 'new')
    expect(link).toBeUndefined()
    expect(notes[0]).toMatch(
      /^The transcripts are not in the notes of the release v1: .* {4}contents: write$/s,
    )
  })
})
