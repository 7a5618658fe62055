import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseRichText, type RichText } from '../../src/richtext/parse.ts'
import { tries } from '../support/properties.ts'
import { markupSoup, taggedWords } from './markup-soup.ts'

/** Events as `type:covered text`, which is what their offsets mean. */
function covered({ text, events }: Pick<RichText, 'text' | 'events'>): string[] {
  return events.map((event) => `${event.type}:${text.slice(event.from, event.to)}`)
}

describe('the hosted dialect', () => {
  test('the normal sentence: speech, then the emotion', () => {
    expect(parseRichText('<|Speech|> Good morning. <|/Speech|> <|NEUTRAL|>')).toEqual({
      text: 'Good morning.',
      emotion: 'neutral',
      emotions: ['neutral'],
      events: [{ type: 'speech', from: 0, to: 13 }],
      unknownTags: [],
      segments: [
        {
          text: 'Good morning.',
          emotion: 'neutral',
          emotions: ['neutral'],
          events: [{ type: 'speech', from: 0, to: 13 }],
        },
      ],
    })
  })

  test('no emotion, SPECIAL_TOKEN_1 and EMO_UNKNOWN are all no emotion, and known', () => {
    for (const end of ['', ' <|SPECIAL_TOKEN_1|>', '<|EMO_UNKNOWN|>']) {
      const rich = parseRichText(`<|Speech|> Fine. <|/Speech|>${end}`)
      expect(rich).toMatchObject({ text: 'Fine.', emotions: [], unknownTags: [] })
      expect(rich).not.toHaveProperty('emotion')
    }
  })

  test('Chinese without spaces stays without spaces', () => {
    const rich = parseRichText('<|Speech|>hello world,这里是<|BGM|>实验室。<|/Speech|><|NEUTRAL|>')
    expect(rich.text).toBe('hello world,这里是实验室。')
    expect(covered(rich)).toEqual(['speech:hello world,这里是实验室。', 'bgm:实验室。'])
  })

  test('a space that the model wrote stays, in any script', () => {
    expect(parseRichText('你好<|BGM|> 世界 <|/BGM|>。').text).toBe('你好 世界 。')
  })

  test('crossing events keep their own extents', () => {
    const rich = parseRichText(
      '<|Applause|> <|Speech|> I am honored <|/Applause|> to have been chosen. <|/Speech|>',
    )
    expect(rich.text).toBe('I am honored to have been chosen.')
    expect(covered(rich)).toEqual(['applause:I am honored', 'speech:I am honored to have been chosen.'])
  })

  test('an empty pair stays where it was heard', () => {
    const rich = parseRichText('<|Speech|> Thank you. <|Applause|> <|/Applause|> Next. <|/Speech|>')
    expect(rich.events[1]).toEqual({ type: 'applause', from: 10, to: 10 })
  })

  test('reopened events are two; glued words do not fuse', () => {
    const rich = parseRichText(
      '<|Speech|>we passed<|BGM|>it on.<|/Speech|><|/BGM|>. <|BGM|><|Speech|>Done<|/Speech|><|/BGM|>',
    )
    expect(rich.text).toBe('we passed it on.. Done')
    expect(covered(rich)).toEqual(['speech:we passed it on.', 'bgm:it on.', 'bgm:Done', 'speech:Done'])
  })

  test('a tag within or before punctuation adds no space', () => {
    expect(parseRichText("Well<|BGM|>, don<|/BGM|>'t").text).toBe("Well, don't")
    expect(parseRichText('<|BGM|>.Begin').text).toBe('.Begin')
  })

  test('an event that is never closed lasts to the end; a stray closer says nothing', () => {
    expect(covered(parseRichText('one <|BGM|> two three'))).toEqual(['bgm:two three'])
    expect(parseRichText('one <|/BGM|> two')).toMatchObject({ text: 'one two', events: [], unknownTags: [] })
  })

  test('an event opened twice ends with its second closer', () => {
    expect(covered(parseRichText('<|BGM|>a <|BGM|>b<|/BGM|> c<|/BGM|> d'))).toEqual(['bgm:a b c'])
  })

  test('the last of several emotions counts, wherever it stands', () => {
    expect(parseRichText('<|HAPPY|> Yes <|SAD|> no.<|/HAPPY|>')).toMatchObject({
      text: 'Yes no.',
      emotion: 'sad',
      emotions: ['happy', 'sad'],
    })
  })

  test('a sentence of nothing but events has an empty text', () => {
    expect(parseRichText('<|Applause|> <|/Applause|> <|Laughter|>')).toMatchObject({
      text: '',
      events: [
        { type: 'applause', from: 0, to: 0 },
        { type: 'laughter', from: 0, to: 0 },
      ],
    })
  })
})

describe('the open dialect', () => {
  test('tags before the text hold for all of it', () => {
    const rich = parseRichText('<|en|><|HAPPY|><|BGM|><|withitn|>I have 3 dogs.')
    expect(rich).toMatchObject({ text: 'I have 3 dogs.', emotion: 'happy', language: 'en', unknownTags: [] })
    expect(covered(rich)).toEqual(['bgm:I have 3 dogs.'])
  })

  test('each language tag begins a segment with its own annotations and offsets', () => {
    const rich = parseRichText(
      '<|zh|><|NEUTRAL|><|Speech|><|woitn|>你好。<|en|><|SAD|><|Cry|><|withitn|>Bad news.<|en|><|EMO_UNKNOWN|><|Event_UNK|><|withitn|>Bye.',
    )
    expect(rich.text).toBe('你好。Bad news. Bye.')
    expect(rich).not.toHaveProperty('language')
    expect(rich.segments).toEqual([
      {
        text: '你好。',
        emotion: 'neutral',
        emotions: ['neutral'],
        events: [{ type: 'speech', from: 0, to: 3 }],
        language: 'zh',
      },
      {
        text: 'Bad news.',
        emotion: 'sad',
        emotions: ['sad'],
        events: [{ type: 'cry', from: 0, to: 9 }],
        language: 'en',
      },
      { text: 'Bye.', emotions: [], events: [], language: 'en' },
    ])
    expect(covered(rich)).toEqual(['speech:你好。', 'cry:Bad news.'])
  })

  test('no speech is no text, no language and no segment', () => {
    expect(parseRichText('<|nospeech|><|EMO_UNKNOWN|><|Event_UNK|><|woitn|>')).toEqual({
      text: '',
      emotions: [],
      events: [],
      unknownTags: [],
      segments: [],
    })
  })

  test('event names are lower case', () => {
    const types = parseRichText('<|Speech_Noise|><|GBG|><|Sing|>x').events.map(({ type }) => type)
    expect(types).toEqual(['speech_noise', 'gbg', 'sing'])
  })
})

describe('what is not understood', () => {
  test('unknown tags leave the text and are reported once, as written', () => {
    expect(parseRichText('a<|Foo|>b<|/Foo|> <|Foo|>c')).toMatchObject({
      text: 'a b c',
      unknownTags: ['<|Foo|>', '<|/Foo|>'],
    })
  })

  test('a damaged tag leaves its letters and loses its delimiters', () => {
    expect(parseRichText('<|Speech hello |> 3 < 4 | 5')).toMatchObject({
      text: 'Speech hello 3 < 4 | 5',
      unknownTags: ['<|', '|>'],
    })
  })

  test('removing a tag never makes another', () => {
    expect(parseRichText('<|<|BGM|>Speech|>x').text).toBe('Speech x')
    expect(parseRichText('<<|BGM|>|Speech|<|BGM|>>x').text).not.toMatch(/<\||\|>/)
  })

  test('any string: no delimiter remains, offsets fit, and reading again changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(markupSoup, fc.string({ unit: 'binary' })), (raw) => {
        const rich = parseRichText(raw)
        expect(rich.text).not.toMatch(/<\||\|>|\s\s|^\s|\s$/)
        for (const part of [rich, ...rich.segments]) {
          for (const { from, to } of part.events) {
            expect(0 <= from && from <= to && to <= part.text.length).toBe(true)
          }
        }
        expect(parseRichText(rich.text)).toMatchObject({ text: rich.text, events: [], unknownTags: [] })
      }),
      tries(20242, 500),
    )
  })

  test('any words between tags: none is lost, fused or reordered, in the whole or in its segments', () => {
    fc.assert(
      fc.property(taggedWords, ({ raw, words }) => {
        const rich = parseRichText(raw)
        expect(rich.text).toBe(words.join(' '))
        expect(
          rich.segments
            .map(({ text }) => text)
            .filter(Boolean)
            .join(' '),
        ).toBe(rich.text)
      }),
      tries(20243, 500),
    )
  })
})
