/** The models for a person: what can be used first, then what is gone and what takes its place. */
export function modelsTable(models) {
    const usable = models.filter(({ state }) => state !== 'retired');
    const gone = models.filter(({ state }) => state === 'retired');
    const parts = [
        columns(['MODEL', 'ENGINE', 'STATE', 'GIVES', 'LANGUAGES', 'REGIONS', 'FILE', 'PRICE'], usable.map((model) => [
            model.name,
            model.engine,
            model.state,
            given(model),
            languages(model),
            model.regions?.join(' ') ?? '',
            largestFile(model),
            price(model),
        ])),
        columns(['RETIRED', 'ENGINE', 'ON', 'GAVE', 'LANGUAGES', 'USE INSTEAD'], gone.map((model) => [
            model.name,
            model.engine,
            model.retired_on ?? '',
            given(model),
            languages(model),
            model.successor ?? '',
        ])),
        'Parameters, limits and rates of each, and the files of the local ones: models --json\n',
    ];
    return parts.join('\n');
}
function columns(head, rows) {
    const all = [head, ...rows];
    const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
    const line = (row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
    return all.map((row) => `${line(row).trimEnd()}\n`).join('');
}
function given({ emotions, events, words, parameters = [] }) {
    const speakers = parameters.some(({ options }) => options.includes('speakers'));
    const all = { emotions, events, words, speakers };
    const names = Object.entries(all).flatMap(([name, isGiven]) => (isGiven ? [name] : []));
    return names.join(' ') || 'text';
}
function languages({ languages: codes }) {
    const shown = codes.slice(0, 4).join(' ');
    return codes.length > 4 ? `${shown} and ${codes.length - 4} more` : shown;
}
function largestFile({ limits }) {
    if (!limits)
        return 'any';
    const { file_bytes: bytes, duration_ms: durationMs } = limits;
    const size = `${bytes / 1024 ** 3} GB`;
    return durationMs === undefined ? size : `${size}, ${durationMs / 3_600_000} h`;
}
/** Rounded, in the first region's price list. */
function price({ price: listed }) {
    if (!listed)
        return '';
    const [perSecond = 0] = Object.values(listed.per_second);
    return `${(perSecond * 3600).toFixed(2)} CNY/h${listed.of === 'speech' ? ' of speech' : ''}`;
}
