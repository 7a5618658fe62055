import { expect, test } from 'vitest'
import {
  COMMENT_FIT,
  type DigestRun,
  type Fit,
  renderDigest,
  SUMMARY_FIT,
} from '../../../src/action/digest/digest.ts'
import type { Emotion } from '../../../src/transcript.ts'
import { channelOf, said, transcriptOf } from '../../formats/transcripts.ts'
import { failed, pending, runOf, sentencesOf, succeeded, TALK } from './runs.ts'

const summary = (run: DigestRun, fit: Fit = SUMMARY_FIT) =>
  (renderDigest(run, fit) ?? '').replaceAll('\u00a0', ' ').replaceAll('\u2060', '')

test('one source is a page: facts, emotions, events, files, text', () => {
  expect(summary(runOf([succeeded(TALK)]))).toBe(`## keynote.mp3

**✅ transcribed** · 01:05 · English · \`sensevoice-small\` by the local engine, as asked · took 1 min 3 s · 📦 artifact [transcripts](./42/artifacts/7)

**Emotions** ⬜⬜⬜⬜⬜⬜🟨🟨🟨🟨 by speaking time  
⬜ neutral 60% · 🟨 happy 40%

**Events** laughter, applause

**Files** \`keynote.txt\` .srt .json

> **[00:00]** *(neutral)* Good morning, everybody.
>
> **[00:06]** *(happy)* We *\\[laughter\\]* are live.
>
> **[00:10]** *\\[applause\\]*
`)
})

test('several sources are totals, failures with advice, a row for each, and folded texts', () => {
  const run = runOf([succeeded(TALK), failed('b.mp3', 'It broke.', 'Mend it.'), pending('c.mp3', 'task-3')], {
    notes: ['The name was taken.'],
  })
  const page = summary(run)
  expect(page).toContain(
    '**1 of 3 sources** transcribed · ❌ 1 failed · ⏳ 1 waiting · 1 min 5 s of audio · ',
  )
  expect(page).toContain('> [!NOTE]\n> - What is waiting can be collected within 24 hours')
  expect(page).toContain('\n> - The name was taken.\n')
  expect(page).toContain('> [!CAUTION]\n> **b.mp3**: It broke. *Mend it.* Task `task-1`.\n')
  expect(page).toContain(`
| Source | State | Length | Language | Emotions | Events | Files |
| :-- | :-- | --: | :-- | :-- | :-- | :-- |
| talks/keynote.mp3 | ✅ transcribed | 01:05 | English | ⬜⬜⬜⬜⬜⬜🟨🟨🟨🟨 | laughter, applause | \`keynote.*\` |
| b.mp3 | ❌ failed |  |  |  |  |  |
| c.mp3<br>task \`task-3\` | ⏳ waiting |  |  |  |  |  |
`)
  expect(page).toContain('\n### Texts\n\n<details>\n<summary><b>talks/keynote.mp3</b> · 01:05</summary>\n\n')
  expect(page).toMatch(/Good morning, everybody\.[^<]*\n\n<\/details>\n$/)
})

test('what a model cannot tell is another thing than silence', () => {
  const quiet = transcriptOf([said(0, 1000, 'Hello.')])
  const plain = transcriptOf([said(0, 1000, 'Hello.')], { annotations: [] })
  const half = transcriptOf([said(0, 1000, 'Hello.')], { annotations: ['emotions'] })
  const one = (transcript: typeof quiet) => summary(runOf([succeeded(transcript)]))
  expect(one(quiet)).toContain('**Emotions** *none heard*\n\n**Events** *none heard*\n')
  expect(one(plain)).toContain('\nEmotions and events: *not offered by this model*.\n')
  expect(one(half)).toContain('**Emotions** *none heard*\n\nEvents: *not offered by this model*.\n')
  const both = summary(runOf([succeeded(quiet), succeeded(half)]))
  expect(both).toContain('| *none heard* | *not offered by this model* |')
  const neither = summary(runOf([succeeded(plain), succeeded(plain)]))
  expect(neither).toContain('| Source | State | Length | Files |')
  expect(neither).toContain('\nEmotions and events: *not offered by this model*.\n')
})

test('every emotion that was heard has a square, in a fixed order; what was told without one is told apart', () => {
  const mood = (seconds: number, emotion?: Emotion) =>
    said(0, seconds * 1000, 'x', emotion ? { emotion } : {})
  const page = summary(runOf([succeeded(transcriptOf([mood(1, 'sad'), mood(995, 'neutral'), mood(4)]))]))
  expect(page).toContain('**Emotions** ⬜⬜⬜⬜⬜⬜⬜⬜🟦⬛ by speaking time')
  expect(page).toContain('⬜ neutral 100% · 🟦 sad &lt;1% · ⬛ not told &lt;1%')
  const untimed = transcriptOf([
    { text: 'a', emotion: 'angry' },
    { text: 'b', emotion: 'happy' },
  ])
  expect(summary(runOf([succeeded(untimed)]))).toContain('🟨🟨🟨🟨🟨🟥🟥🟥🟥🟥 by sentences')
})

test('a kind that is not kept is not shown', () => {
  for (const outcomes of [[succeeded(TALK)], [succeeded(TALK), succeeded(TALK)]]) {
    const words = summary(runOf(outcomes, { keep: ['text'] }))
    expect(words).toContain('Good morning')
    expect(words).not.toMatch(/emotion|event|happy|laughter|🟨/i)
    const annotations = summary(runOf(outcomes, { keep: ['emotions', 'events'] }))
    expect(annotations).toMatch(/🟨.*laughter/s)
    expect(annotations).not.toMatch(/Good morning|Texts/)
  }
})

test('files are links where they can be downloaded', () => {
  const links = new Map([
    ['/workspace/transcripts/keynote.txt', 'https://github.com/o/r/releases/download/v1/a(b)|c.txt'],
    ['/workspace/transcripts/keynote.srt', 'javascript:alert(1)'],
    ['/workspace/transcripts/keynote.json', 'https://token@example.com/x'],
  ])
  const href = 'https://github.com/o/r/releases/download/v1/a%28b%29%7Cc.txt'
  const page = summary(runOf([succeeded(TALK)], { links }))
  expect(page).toContain(`**Files** [txt](${href}) srt json\n`)
  expect(summary(runOf([succeeded(TALK), succeeded(TALK)], { links }))).toContain(
    `| [txt](${href}) srt json |`,
  )
})

test('only the page of the run has links relative to it', () => {
  const run = runOf([succeeded(TALK)])
  expect(summary(run)).toContain('[transcripts](./42/artifacts/7)')
  const comment = summary(run, COMMENT_FIT)
  expect(comment).toContain('[transcripts](https://github.com/octo/talks/actions/runs/42/artifacts/7)')
  expect(comment).toMatch(/^### keynote\.mp3\n/)
})

test('a long text begins on the page and is folded as a whole', () => {
  const page = summary(runOf([succeeded(transcriptOf(sentencesOf(100, 'It goes on like this.')))]))
  expect(page).toMatch(
    /\n> \*\*\[00:00\]\*\* It goes on[^<]*…\n\n<details>\n<summary>The whole text<\/summary>\n\n/,
  )
  expect(page.split('It goes on like this.').length).toBeGreaterThan(100)
})

test('channels and speakers are named', () => {
  const channels = [
    channelOf(0, [said(0, 1000, 'Hello?', { speaker: 0 })]),
    channelOf(1, [said(1500, 2000, 'Yes.', { speaker: 1 })]),
  ]
  const page = summary(runOf([succeeded(transcriptOf([], { channels }))]))
  expect(page).toContain(' · 2 channels, 2 speakers · ')
  expect(page).toContain(
    '> **[00:00] Channel 1, Speaker 1** Hello?\n>\n> **[00:01] Channel 2, Speaker 2** Yes.\n',
  )
})

test('failures and warnings that are alike are told once, with their sources', () => {
  const warnings = [{ code: 'no-speech' as const, message: 'No speech was found.' }]
  const outcomes = [
    ...Array.from({ length: 12 }, (_, index) => failed(`f${index}.mp3`, 'It broke.')),
    ...Array.from({ length: 5 }, (_, index) =>
      succeeded(transcriptOf([], { source: `w${index}.mp3`, warnings }), { warnings }),
    ),
  ]
  const page = summary(runOf(outcomes))
  expect(page).toMatch(/> \[!CAUTION\]\n> \*\*f0\.mp3\*\*, .*\*\*f9\.mp3\*\* and 2 more: It broke\.\n/)
  expect(page).toContain(
    '> [!WARNING]\n> **w0.mp3**, **w1.mp3**, **w2.mp3** and 2 more: No speech was found.\n',
  )
})

test('a source that was recognised but not written has its failure and its text', () => {
  const outcome = {
    ...failed('talks/keynote.mp3', 'The disk is full.'),
    transcript: TALK,
    durationMs: 65_000,
  }
  const page = summary(runOf([outcome]))
  expect(page).toContain('**❌ failed** · 01:05')
  expect(page).toContain('> The disk is full.')
  expect(page).toContain('Good morning, everybody.')
})

test('what signs an address is not in a name', () => {
  const source = 'https://media.example.com/a/my%20talk.mp3?Signature=s3cr3t&id=4'
  for (const outcomes of [[failed(source, 'x')], [failed(source, 'x'), failed(source, 'y')]]) {
    expect(summary(runOf(outcomes))).not.toContain('s3cr3t')
  }
  expect(summary(runOf([failed(source, 'x')]))).toMatch(/^## my talk\.mp3\n/)
  expect(summary(runOf([failed(source, 'x'), pending('b', 't')]))).toContain(
    '| media.example.com/a/my talk.mp3?id=4 |',
  )
})

test('no source, a cancelled run, and a run without artifact are told', () => {
  expect(summary(runOf([]))).toContain('**0 of 0 sources** transcribed')
  expect(summary(runOf([succeeded(TALK)], { cancelled: true }))).toContain('> The run was cancelled')
  const { artifact: _, ...bare } = runOf(Array.from({ length: 1001 }, () => succeeded(TALK)))
  expect(summary(bare)).toContain('*and 1 more: see manifest.json among the files*')
})
