import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnsOf } from '../../src/formats/cues/columns.ts'
import { type CueOptions, toCues } from '../../src/formats/cues.ts'
import { sentencesInOrder, type Transcript } from '../../src/transcript.ts'
import { tries } from '../support/properties.ts'
import { anyTranscript, channelOf, said, transcriptOf } from './transcripts.ts'

const OPTIONS: CueOptions = { maxLineWidth: 42, maxLines: 2, voicesInText: false }

/** Cues as `start-end text|text`, in milliseconds. */
function shown(transcript: Transcript, options: Partial<CueOptions> = {}): string[] {
  return toCues(transcript, { ...OPTIONS, ...options }).map(
    ({ startMs, endMs, lines }) => `${startMs}-${endMs} ${lines.join('|')}`,
  )
}

describe('cutting', () => {
  test('a long sentence becomes several cues, divided after clauses, sharing its time by length', () => {
    const text =
      'Senior staff, Principal Doris Jackson, Wakefield faculty, and of course my fellow classmates, I am honored to speak before you.'
    expect(shown(transcriptOf([said(0, 12_000, text)]))).toEqual([
      '0-5438 Senior staff, Principal Doris Jackson,|Wakefield faculty,',
      '5438-12000 and of course my fellow classmates,|I am honored to speak before you.',
    ])
  })

  test('word times, where a model gives them, decide when each cue is shown', () => {
    const words = ['First', 'we', 'waited,', 'then', 'we', 'left.'].map((text, index) => ({
      text,
      startMs: index * 500 + (index > 2 ? 5000 : 0),
      endMs: index * 500 + 400 + (index > 2 ? 5000 : 0),
    }))
    expect(shown(transcriptOf([said(0, 8000, 'First we waited, then we left.', { words })]))).toEqual([
      '0-1400 First we waited,',
      '6500-8000 then we left.',
    ])
  })

  test('no cue spans a long pause between words', () => {
    const words = [
      { text: 'Wait', startMs: 0, endMs: 1500 },
      { text: 'here', startMs: 3500, endMs: 5000 },
    ]
    expect(shown(transcriptOf([said(0, 5000, 'Wait here', { words })]))).toEqual([
      '0-1500 Wait',
      '3500-5000 here',
    ])
  })

  test('words of another wording are not used for times', () => {
    const words = ['Something', 'quite', 'different'].map((text) => ({ text, startMs: 0, endMs: 10 }))
    expect(shown(transcriptOf([said(0, 10_000, 'Something else.', { words })]))).toEqual([
      '0-6250 Something',
      '6250-10000 else.',
    ])
  })

  test('a slow sentence is divided; a single slow word is shown for seven seconds', () => {
    expect(shown(transcriptOf([said(0, 12_000, 'Wait, wait.'), said(20_000, 40_000, 'Now.')]))).toEqual([
      '0-6000 Wait,',
      '6000-12000 wait.',
      '20000-27000 Now.',
    ])
  })

  test('sentences without times are left out', () => {
    expect(shown(transcriptOf([{ text: 'When?' }, said(0, 1000, 'Now.')]))).toEqual(['0-1000 Now.'])
  })

  test('sentences out of order are shown in the order they are spoken', () => {
    const cues = shown(transcriptOf([said(5000, 6000, 'Second.'), said(0, 1000, 'First.')]))
    expect(cues).toEqual(['0-1000 First.', '5000-6000 Second.'])
  })
})

describe('pacing', () => {
  test('a short cue stays for a second where nothing follows and the audio goes on', () => {
    expect(shown(transcriptOf([said(0, 300, 'Yes.')]))).toEqual(['0-1000 Yes.'])
    expect(shown(transcriptOf([said(0, 300, 'Yes.')], { durationMs: 700 }))).toEqual(['0-700 Yes.'])
  })

  test('a hurried cue stays, as far as the silence after it allows, until it can be read', () => {
    const text = 'This was said in hardly any time at all.'
    expect(
      shown(transcriptOf([said(0, 1000, text), said(1500, 4000, 'And this was not.', { emotion: 'sad' })])),
    ).toEqual([`0-1500 ${text}`, '1500-4000 And this was not.'])
  })

  test('short neighbours of one voice are shown together', () => {
    expect(shown(transcriptOf([said(0, 400, 'Yes.'), said(500, 900, 'I do.')]))).toEqual([
      '0-1000 Yes. I do.',
    ])
    expect(shown(transcriptOf([said(0, 400, '是。'), said(500, 900, '对。')]))).toEqual(['0-1000 是。对。'])
  })

  test('short neighbours of two voices or two moods are not', () => {
    const speakers = [said(0, 400, 'Yes.', { speaker: 0 }), said(500, 900, 'No.', { speaker: 1 })]
    expect(shown(transcriptOf(speakers))).toEqual(['0-500 Yes.', '500-1500 No.'])
    const moods = [said(0, 400, 'Yes.', { emotion: 'happy' }), said(500, 900, 'No.', { emotion: 'sad' })]
    expect(shown(transcriptOf(moods))).toEqual(['0-500 Yes.', '500-1500 No.'])
  })

  test('a word thrown in by another channel waits until what it interrupts can be read', () => {
    const channels = [
      channelOf(0, [said(0, 6000, 'The long sentence of the first channel goes on and on.')]),
      channelOf(1, [said(1000, 1400, 'Yeah.')]),
    ]
    expect(shown(transcriptOf([], { channels }))).toEqual([
      '0-2200 The long sentence of the first|channel goes on and on.',
      '2200-3200 Yeah.',
    ])
  })

  test('a channel keeps its order of words even where its sentences overlap', () => {
    const long =
      'One two three four five six seven eight nine ten, eleven twelve thirteen fourteen fifteen sixteen seventeen.'
    const texts = shown(transcriptOf([said(0, 10_000, long), said(2000, 4000, 'Eighteen.')])).join(' ')
    expect(texts.indexOf('Eighteen.')).toBeGreaterThan(texts.indexOf('seventeen.'))
  })
})

describe('events', () => {
  test('what is heard while nobody speaks is a cue of its own', () => {
    const transcript = transcriptOf([said(0, 2000, 'Thank you very much.'), said(9000, 9900, 'Now,')], {
      events: [{ type: 'applause', startMs: 1500, endMs: 60_000 }],
    })
    expect(shown(transcript)).toEqual([
      '0-2000 Thank you very much.',
      '2000-9000 [applause]',
      '9000-10000 Now,',
    ])
  })

  test('what is heard over speech is told inside it, and moves it not', () => {
    const transcript = transcriptOf([said(0, 4000, 'Here we go again.')], {
      events: [{ type: 'bgm', startMs: 2000, endMs: 3000 }],
    })
    expect(shown(transcript)).toEqual(['0-4000 Here we [music] go again.'])
  })

  test('what two channels hear at the same time is told once', () => {
    const heard = { type: 'laughter', startMs: 0, endMs: 2000 }
    const channels = [channelOf(0, [], [heard]), channelOf(1, [], [heard])]
    expect(shown(transcriptOf([], { channels }))).toEqual(['0-2000 [laughter]'])
  })

  test("a sentence's events stand where they begin, whole words kept", () => {
    const events = [
      { type: 'speech', from: 0, to: 20 },
      { type: 'applause', from: 0, to: 5 },
      { type: 'speech_noise', from: 0, to: 5 },
      { type: 'door_slam', from: 12, to: 16 },
      { type: 'laughter', from: 20, to: 20 },
    ]
    expect(shown(transcriptOf([said(0, 5000, 'Thank you, everyone.', { events })]))).toEqual([
      '0-5000 [applause] Thank you,|[door slam] everyone. [laughter]',
    ])
  })

  test('in a script without spaces a label is set apart by spaces', () => {
    const events = [{ type: 'laughter', from: 2, to: 4 }]
    expect(shown(transcriptOf([said(0, 2000, '你好世界', { events })]))).toEqual([
      '0-2000 你好 [laughter] 世界',
    ])
  })

  test('an event that goes on in the next sentence is told once', () => {
    const events = [{ type: 'bgm', from: 0, to: 4 }]
    const cues = shown(
      transcriptOf([said(0, 2000, 'One.', { events }), said(3000, 5000, 'Two.', { events })]),
    )
    expect(cues).toEqual(['0-2000 [music] One.', '3000-5000 Two.'])
  })

  test('a sentence without words shows its events, or else its emotion', () => {
    const applause = said(0, 2000, '', { emotion: 'happy', events: [{ type: 'applause', from: 0, to: 0 }] })
    expect(shown(transcriptOf([applause, said(3000, 5000, '', { emotion: 'sad' })]))).toEqual([
      '0-2000 [applause]',
      '3000-5000 [sad]',
    ])
  })
})

describe('voices', () => {
  const turns = transcriptOf([
    said(0, 2000, 'Shall we begin?', { speaker: 0 }),
    said(2000, 4000, 'Yes, please, as soon as you possibly can.', { speaker: 1 }),
    said(4000, 6000, 'The room is ours until noon.', { speaker: 1 }),
  ])

  test('a name is written where the voice changes, within the width of the line', () => {
    expect(shown(turns, { voicesInText: true })).toEqual([
      '0-2000 Speaker 1: Shall we begin?',
      '2000-4000 Speaker 2: Yes, please,|as soon as you possibly can.',
      '4000-6000 The room is ours until noon.',
    ])
    expect(toCues(turns, OPTIONS).map(({ voice }) => voice)).toEqual(['Speaker 1', 'Speaker 2', 'Speaker 2'])
  })

  test('a name too wide for the line is left out', () => {
    expect(shown(turns, { voicesInText: true, maxLineWidth: 12 })[0]).toBe('0-2000 Shall|we begin?')
  })

  test('channels are voices where there are several', () => {
    const channels = [channelOf(0, [said(0, 1000, 'Hello?')]), channelOf(1, [said(2000, 3000, 'Hi.')])]
    expect(shown(transcriptOf([], { channels }), { voicesInText: true })).toEqual([
      '0-1000 Channel 1: Hello?',
      '2000-3000 Channel 2: Hi.',
    ])
  })
})

const anyOptions = fc.record({
  maxLineWidth: fc.integer({ min: 10, max: 60 }),
  maxLines: fc.integer({ min: 1, max: 3 }),
  voicesInText: fc.boolean(),
})

test('any speech: cues follow one another, are shown long enough to exist, and fit their lines', () => {
  fc.assert(
    fc.property(anyTranscript(3), anyOptions, (transcript, options) => {
      let freeMs = 0
      for (const { startMs, endMs, lines } of toCues(transcript, options)) {
        expect(startMs).toBeGreaterThanOrEqual(freeMs)
        expect(endMs).toBeGreaterThan(startMs)
        expect(endMs - startMs).toBeLessThanOrEqual(7000)
        expect(lines.length).toBeGreaterThan(0)
        expect(lines.length).toBeLessThanOrEqual(options.maxLines)
        for (const line of lines) {
          expect(line.trim()).not.toBe('')
          expect(columnsOf(line)).toBeLessThanOrEqual(options.maxLineWidth)
        }
        freeMs = endMs
      }
    }),
    tries(20261, 150),
  )
})

test('any speech of one channel: no word is lost or moved', () => {
  fc.assert(
    fc.property(anyTranscript(1), anyOptions, (transcript, options) => {
      const cues = toCues(transcript, { ...options, voicesInText: false })
      const letters = (text: string) => text.replace(/\[(?:applause|music|happy|neutral)\]|\s/g, '')
      const spoken = sentencesInOrder(transcript).map(({ text }) => text)
      expect(letters(cues.flatMap(({ lines }) => lines).join(''))).toBe(letters(spoken.join('')))
    }),
    tries(20262, 150),
  )
})

test('sentences that follow one another start when they are spoken', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(3000), fc.integer({ min: 1000, max: 6000 }))), (pairs) => {
      let endMs = 0
      const sentences = pairs.map(([gapMs, lengthMs], index) => {
        const startMs = endMs + gapMs
        endMs = startMs + lengthMs
        return said(startMs, endMs, `Sentence ${index}.`)
      })
      expect(toCues(transcriptOf(sentences), OPTIONS).map(({ startMs }) => startMs)).toEqual(
        sentences.map(({ startMs }) => startMs),
      )
    }),
    tries(20263, 100),
  )
})
