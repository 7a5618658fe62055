import { CACHE_SETTINGS, ENGINES, FAIL_ON, FORMATS, KINDS, REGIONS } from '../../defaults.js';
import { InputError } from '../../errors.js';
import { requestFromEnvironment } from '../../options.js';
import { InputReader, refused } from './input-reader.js';
import { splitList, splitUrls } from './lists.js';
import { readModelOptions } from './model-options.js';
export const PUBLICATIONS = ['release-assets', 'release-notes', 'pr-comment'];
/** No repository may keep artifacts for longer; most keep them for 90 days at the most. */
const MOST_DAYS = 400;
/**
 * Reads the inputs out of the runner's variables.
 *
 * @throws InputError with one sentence for whatever cannot be meant.
 */
export function readInputs(env = process.env) {
    const reader = new InputReader(env);
    const sources = readSources(reader);
    const artifactName = reader.isGiven('artifact-name') ? (reader.text('artifact-name') ?? '') : 'transcripts';
    const retentionDays = reader.number('retention-days');
    if (retentionDays !== undefined && !isWithin(retentionDays, MOST_DAYS))
        throw refused('retention-days', String(retentionDays), `a whole number from 1 to ${MOST_DAYS}`);
    const hasNoArtifact = retentionDays !== undefined && artifactName === '';
    return {
        ...sources,
        request: readRequest(reader, env),
        artifactName,
        retentionDays,
        summary: reader.flag('summary') ?? true,
        publish: words(reader, 'publish', PUBLICATIONS) ?? [],
        resultCache: reader.choice('result-cache', CACHE_SETTINGS) ?? 'auto',
        modelCache: reader.choice('model-cache', CACHE_SETTINGS) ?? 'auto',
        token: reader.text('github-token') ?? '',
        warnings: [
            ...reader.warnings,
            ...(hasNoArtifact ? ['retention-days has no effect without an artifact-name.'] : []),
        ],
    };
}
function readSources(reader) {
    const urls = splitUrls(reader.text('urls') ?? '');
    const files = splitList(reader.text('files') ?? '');
    const releaseAssets = splitList(reader.text('release-assets') ?? '');
    const path = urls.find((entry) => !/^[a-z][a-z0-9+.-]*:/i.test(entry));
    if (path) {
        throw new InputError(`The input urls holds "${path.slice(0, 80)}", which is no URL.`, {
            advice: 'Files of the workspace are named in the input files.',
        });
    }
    const url = files.find((entry) => /^[a-z][a-z0-9+.-]*:\/\//i.test(entry));
    if (url) {
        throw new InputError('The input files holds a URL.', { advice: 'URLs are named in the input urls.' });
    }
    const taskIds = reader.text('task-ids') ?? '';
    if (taskIds !== '' && urls.length + files.length + releaseAssets.length > 0) {
        throw new InputError('Both task-ids and sources are given.', {
            advice: 'Collect tasks in one step and transcribe sources in another.',
        });
    }
    return { urls, files, releaseAssets, releaseTag: reader.text('release-tag'), taskIds };
}
function readRequest(reader, env) {
    const baseUrl = reader.text('base-url');
    const region = reader.choice('region', REGIONS);
    return given({
        ...requestFromEnvironment(given({ baseUrl, region }), env),
        ...given({ apiKey: reader.text('api-key'), baseUrl, region }),
        engine: reader.choice('engine', ENGINES),
        model: reader.text('model'),
        modelDir: reader.text('model-dir'),
        workspace: reader.text('workspace'),
        ...readModelOptions(reader),
        keep: words(reader, 'keep', KINDS),
        formats: words(reader, 'formats', FORMATS) ?? [...FORMATS],
        maxLineWidth: reader.number('max-line-width'),
        maxLines: reader.number('max-lines'),
        outputDir: reader.text('output-dir'),
        failOn: reader.choice('fail-on', FAIL_ON),
        wait: reader.flag('wait'),
        timeoutMinutes: reader.number('timeout-minutes'),
        maxMinutes: reader.number('max-minutes'),
        filesPerTask: reader.number('files-per-task'),
    });
}
function isWithin(value, most) {
    return Number.isInteger(value) && value >= 1 && value <= most;
}
/** Members that are absent stay so. */
function given(members) {
    const entries = Object.entries(members).filter(([, value]) => value !== undefined);
    return Object.fromEntries(entries);
}
function words(reader, name, known) {
    const list = splitList(reader.text(name) ?? '').flatMap((entry) => entry.toLowerCase().split(/\s+/));
    const unknown = list.find((word) => !known.some((candidate) => candidate === word));
    if (unknown)
        throw refused(name, unknown, `any of ${known.join(', ')}`);
    return list.length > 0 ? known.filter((candidate) => list.includes(candidate)) : undefined;
}
