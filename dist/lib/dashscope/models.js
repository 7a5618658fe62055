const codes = (list) => list.split(' ');
const SENSEVOICE_LANGUAGES = codes('zh en yue ja ko ru fr it de es ca id th nl pt cs pl el ms tl bg hr da tr vi he hu uk jw uz no ro sv fa ta az bn ' +
    'my km hi kn lo ml mr mn ne pa si sw te ur ha');
const FUN_ASR_LANGUAGES = codes('zh en ja ko vi th id ms tl hi ar fr de es pt ru it nl sv da fi no el pl cs hu ro bg hr sk');
const QWEN3_LANGUAGES = codes('zh yue en ja de ko ru fr pt ar it es hi id th tr uk vi cs da fil fi is ms no pl sv');
const RETIREMENT = '2026-10-10';
/** The vendor's notice of 2026-07-10 stops these on one day. */
function retired(model) {
    return { ...model, state: 'retired', retiredOn: RETIREMENT };
}
const paraformer = {
    state: 'live',
    body: 'file_urls',
    filesPerTask: 100,
    submitsPerSecond: 20,
    annotations: [],
    options: ['speakers', 'vocabulary', 'disfluency-removal'],
    words: 'always',
};
const paraformerV1 = {
    ...paraformer,
    submitsPerSecond: 10,
    options: ['speakers', 'disfluency-removal'],
};
const funAsr = {
    state: 'live',
    body: 'file_urls',
    filesPerTask: 100,
    submitsPerSecond: 10,
    annotations: [],
    languages: FUN_ASR_LANGUAGES,
    languageParameter: 'language_hints',
    options: ['speakers', 'vocabulary'],
    words: 'always',
};
const qwen3 = {
    state: 'live',
    body: 'file_url',
    filesPerTask: 1,
    submitsPerSecond: 100 / 60,
    annotations: ['emotions'],
    languages: QWEN3_LANGUAGES,
    languageParameter: 'language',
    options: ['words'],
    words: 'on-request',
};
/** Its parameter list and rates are not published in full: rates as for `qwen3`. */
const qwenAudio = {
    state: 'live',
    body: 'file_urls',
    filesPerTask: 1,
    submitsPerSecond: 100 / 60,
    annotations: [],
    languageParameter: 'language_hints',
    options: ['speakers', 'vocabulary'],
    words: 'always',
};
/** Every model of the recorded-file API, as of 2026-11; the first live one with emotions comes first. */
export const hostedModels = [
    { ...qwen3, name: 'qwen3-asr-flash-filetrans' },
    { ...funAsr, name: 'fun-asr' },
    {
        ...paraformer,
        name: 'paraformer-v2',
        languages: codes('zh en ja yue ko de fr ru'),
        languageParameter: 'language_hints',
    },
    { ...paraformer, name: 'paraformer-8k-v2' },
    { ...qwenAudio, name: 'qwen-audio-3.1-asr-flash-filetrans' },
    { ...qwenAudio, name: 'qwen-audio-3.0-asr-flash-filetrans' },
    retired({
        name: 'sensevoice-v1',
        successor: 'fun-asr',
        body: 'file_urls',
        filesPerTask: 100,
        submitsPerSecond: 10,
        annotations: ['emotions', 'events'],
        languages: SENSEVOICE_LANGUAGES,
        languageParameter: 'language_hints',
        options: ['disfluency-removal'],
    }),
    retired({ ...paraformerV1, name: 'paraformer-v1', successor: 'paraformer-v2' }),
    retired({ ...paraformerV1, name: 'paraformer-8k-v1', successor: 'paraformer-8k-v2' }),
    retired({ ...paraformerV1, name: 'paraformer-mtl-v1', successor: 'paraformer-v2' }),
    retired({ ...funAsr, name: 'fun-asr-2025-11-07', successor: 'fun-asr' }),
    retired({ ...funAsr, name: 'fun-asr-2025-08-25', successor: 'fun-asr', languages: codes('zh en') }),
    retired({ ...funAsr, name: 'fun-asr-mtl', successor: 'fun-asr' }),
    retired({
        ...qwen3,
        name: 'qwen3-asr-flash-filetrans-2025-11-17',
        successor: 'qwen3-asr-flash-filetrans',
    }),
];
/** The table's entry; undefined for a name it does not hold, which the service may know all the same. */
export function findModel(name) {
    return hostedModels.find((model) => model.name === name);
}
/** What a model tells beside the words; nothing is promised for one that the table does not hold. */
export function annotationsOf(name) {
    return [...(findModel(name)?.annotations ?? [])];
}
/** What to do when the service does not have, or no longer has, a model. */
export function adviceForMissingModel(name) {
    const model = findModel(name);
    if (model?.state !== 'retired') {
        return 'Check the name, the region and that the account may use it; qwen3-asr-flash-filetrans and fun-asr are live.';
    }
    const when = `${name} was retired on ${model.retiredOn}`;
    if (!model.annotations.includes('events'))
        return `${when}: use ${model.successor}.`;
    return (`${when}: use qwen3-asr-flash-filetrans (emotions) or ${model.successor} (neither emotions nor events), ` +
        'or the local engine, which needs no account.');
}
