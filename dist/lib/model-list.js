import { hostedModels } from './dashscope/models.js';
import { installedComponents } from './local-service/install/listing.js';
import { ownModelFolder } from './local-service/install/model-folder.js';
import { localModels } from './local-service/models.js';
import { optionName } from './options.js';
/** Every model of both engines, the local ones first. */
export function listModels() {
    const components = installedComponents();
    const local = localModels.map((model) => listLocal(model, components.find(({ name }) => name === model.name)));
    return [...local, ...hostedModels.map(listHosted)];
}
function listLocal({ name, languages, annotations, timesWords }, component) {
    const files = (component?.files ?? []).filter(({ path }) => path !== 'NOTICE.txt');
    return {
        name,
        engine: 'local',
        state: (component?.folder ?? ownModelFolder(name)) ? 'installed' : 'installable',
        languages: [...languages],
        emotions: annotations.includes('emotions'),
        events: annotations.includes('events'),
        words: timesWords,
        files: files.map(({ path, bytes, sha256 }) => ({ name: path, bytes, sha256 })),
    };
}
function listHosted(model) {
    const { name, state, retiredOn, successor, languages = [], annotations, words, price } = model;
    return {
        name,
        engine: 'dashscope',
        state,
        ...(retiredOn && { retired_on: retiredOn }),
        ...(successor && { successor }),
        languages: [...languages],
        emotions: annotations.includes('emotions'),
        events: annotations.includes('events'),
        words: words !== undefined,
        regions: [...model.regions],
        parameters: model.parameters.map(listParameter),
        limits: {
            files_per_task: model.filesPerTask,
            file_bytes: model.fileBytes,
            ...(model.durationMs && { duration_ms: model.durationMs }),
            ...(model.tasksAtOnce && { tasks_at_once: model.tasksAtOnce }),
        },
        submits_per_second: Math.round(model.submitsPerSecond * 100) / 100,
        ...(price && { price: { currency: 'CNY', per_second: { ...price.yuanPerSecond }, of: price.of } }),
    };
}
function listParameter(parameter) {
    const { place = 'parameters' } = parameter;
    const range = Object.entries({
        minimum: parameter.minimum,
        maximum: parameter.maximum,
        most_items: parameter.mostItems,
        most_characters: parameter.mostCharacters,
        most_tokens: parameter.mostTokens,
    }).filter((limit) => limit[1] !== undefined);
    return {
        name: parameter.name,
        type: parameter.type,
        ...(parameter.default !== undefined && { default: parameter.default }),
        ...(range.length > 0 && { range: Object.fromEntries(range) }),
        ...(place !== 'parameters' && { place }),
        options: parameter.options.map(optionName),
    };
}
