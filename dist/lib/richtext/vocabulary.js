const EMOTIONS = ['neutral', 'happy', 'angry', 'sad', 'fearful', 'disgusted', 'surprised'];
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
];
const LANGUAGES = ['zh', 'en', 'yue', 'ja', 'ko'];
/** Names by which the models say "no emotion", "no event", or how numbers were written. */
const NOTHING = ['emo_unknown', 'special_token_1', 'event_unk', 'withitn', 'woitn'];
const MEANINGS = new Map([
    ...EMOTIONS.map((emotion) => [emotion, { kind: 'emotion', emotion }]),
    ...EVENTS.map((type) => [type, { kind: 'event', type }]),
    ...LANGUAGES.map((language) => [language, { kind: 'language', language }]),
    ...NOTHING.map((name) => [name, { kind: 'nothing' }]),
    ['nospeech', { kind: 'language' }],
]);
/** Every tag name of both dialects, in lower case. */
export const KNOWN_NAMES = [...MEANINGS.keys()];
/** What a tag's name says, in either dialect (`sensevoice-v1` or the open SenseVoice-Small) and any letter case. */
export function meaningOf(name) {
    return MEANINGS.get(name.toLowerCase()) ?? { kind: 'unknown' };
}
