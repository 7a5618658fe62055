import type { Emotion } from '../transcript.ts'

/** What a tag's name says. `nothing` is a known name that carries no annotation. */
export type TagMeaning =
  | { kind: 'emotion'; emotion: Emotion }
  | { kind: 'event'; type: string }
  | { kind: 'language'; language?: string }
  | { kind: 'nothing' }
  | { kind: 'unknown' }

const EMOTIONS = ['neutral', 'happy', 'angry', 'sad', 'fearful', 'disgusted', 'surprised'] as const

const EVENTS = [
  'speech',
  'applause',
  'bgm',
  'laughter',
  'cry',
  'sneeze',
  'breath',
  'cough',
  'sing',
  'speech_noise',
  'gbg',
]

const LANGUAGES = ['zh', 'en', 'yue', 'ja', 'ko']

/** Names by which the models say "no emotion", "no event", or how numbers were written. */
const NOTHING = ['emo_unknown', 'special_token_1', 'event_unk', 'withitn', 'woitn']

const MEANINGS: ReadonlyMap<string, TagMeaning> = new Map<string, TagMeaning>([
  ...EMOTIONS.map((emotion) => [emotion, { kind: 'emotion', emotion }] as const),
  ...EVENTS.map((type) => [type, { kind: 'event', type }] as const),
  ...LANGUAGES.map((language) => [language, { kind: 'language', language }] as const),
  ...NOTHING.map((name) => [name, { kind: 'nothing' }] as const),
  ['nospeech', { kind: 'language' }],
])

/** Every tag name of both dialects, in lower case. */
export const KNOWN_NAMES: readonly string[] = [...MEANINGS.keys()]

/** What a tag's name says, in either dialect (`sensevoice-v1` or the open SenseVoice-Small) and any letter case. */
export function meaningOf(name: string): TagMeaning {
  return MEANINGS.get(name.toLowerCase()) ?? { kind: 'unknown' }
}
