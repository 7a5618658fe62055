const NAMES = {
    language: true,
    channels: true,
    speakers: true,
    vocabularyId: true,
    phraseId: true,
    disfluencyRemoval: true,
    timestampAlignment: true,
    maskWords: true,
    removeWords: true,
    systemFilter: true,
    itn: true,
    words: true,
    context: true,
    eventDetection: true,
    parameters: true,
};
/** Every option that the API has a parameter for. */
export const TASK_OPTIONS = Object.keys(NAMES).filter((name) => name !== 'parameters');
/** What the model is asked for, of options that say more than that. */
export function taskOptionsOf(options) {
    return Object.fromEntries(Object.entries(options).filter(([name]) => Object.hasOwn(NAMES, name)));
}
/** Whether an option asks for something, and does not just say what holds anyway. */
export function isAsked(asked, option) {
    const value = asked[option];
    if (option === 'systemFilter')
        return value !== undefined;
    if (option === 'language')
        return languagesOf(asked).length > 0;
    return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
/** The languages named; none when it is left to the model. */
export function languagesOf({ language = '' }) {
    const codes = language.split(/[\s,]+/).filter((code) => code !== '');
    return codes.length === 1 && codes[0] === 'auto' ? [] : codes;
}
