import { hostedModels } from './dashscope/models.js';
import { installedComponents } from './local-service/install/listing.js';
import { localModels } from './local-service/models.js';
/** Every model of both engines, the local ones first. */
export function listModels() {
    const components = installedComponents();
    const local = localModels.map(({ name, languages, annotations }) => {
        const component = components.find((candidate) => candidate.name === name);
        return {
            name,
            engine: 'local',
            state: component?.folder === undefined ? 'installable' : 'installed',
            languages: [...languages],
            emotions: annotations.includes('emotions'),
            events: annotations.includes('events'),
            words: false,
            files: component
                ? component.files.map(({ path, bytes, sha256 }) => ({ name: path, bytes, sha256 }))
                : [],
        };
    });
    const hosted = hostedModels.map((model) => ({
        name: model.name,
        engine: 'dashscope',
        state: model.state,
        ...(model.retiredOn ? { retired_on: model.retiredOn } : {}),
        ...(model.successor ? { successor: model.successor } : {}),
        languages: [...(model.languages ?? [])],
        emotions: model.annotations.includes('emotions'),
        events: model.annotations.includes('events'),
        words: model.words !== undefined,
    }));
    return [...local, ...hosted];
}
