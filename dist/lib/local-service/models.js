/** The first is what `auto` means. */
export const localModels = [
    {
        name: 'moonshine-tiny',
        description: 'English, 28 MB, the fastest',
        languages: ['en'],
        annotations: [],
        timesWords: false,
    },
    {
        name: 'moonshine-base',
        description: 'English, 63 MB, fewer errors in 1.5 times the time',
        languages: ['en'],
        annotations: [],
        timesWords: false,
    },
    {
        name: 'sensevoice-small',
        description: 'Chinese, Cantonese, English, Japanese and Korean with emotions and events, 240 MB',
        languages: ['zh', 'yue', 'en', 'ja', 'ko'],
        annotations: ['emotions', 'events'],
        timesWords: true,
        answersFor: ['sensevoice-v1'],
        always: ['enable_itn', 'audio_event_detection_enabled'],
    },
];
/** The model of that name, or the one that the cloud offered under it. */
export function findLocalModel(name) {
    return localModels.find((model) => model.name === name || model.answersFor?.includes(name));
}
