import { installEngine } from '../local-service/install/install.js';
import { listModels } from '../model-list.js';
import { EXIT } from './exit-codes.js';
import { openProgress } from './progress.js';
/** Prints every model; gives the exit code. */
export async function modelsCommand({ json }) {
    const models = listModels();
    process.stdout.write(json ? `${JSON.stringify(models, undefined, 2)}\n` : table(models));
    return EXIT.ok;
}
/** Installs the local engine with one model ahead of time; gives the exit code. */
export async function installCommand(name) {
    const progress = openProgress(process.stderr);
    try {
        await installEngine({
            model: name,
            onProgress: ({ components: parts, ...rest }) => progress.onEvent({ type: 'install', parts, ...rest }),
        });
    }
    finally {
        progress.close();
    }
    process.stdout.write(`${name} is installed.\n`);
    return EXIT.ok;
}
function table(models) {
    const rows = models.map((model) => [
        model.name,
        model.engine,
        stateText(model),
        [model.emotions ? 'emotions' : '', model.events ? 'events' : '', model.words ? 'words' : '']
            .filter(Boolean)
            .join(' '),
        languagesText(model.languages),
    ]);
    const all = [['MODEL', 'ENGINE', 'STATE', 'GIVES', 'LANGUAGES'], ...rows];
    const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
    return all
        .map((row) => `${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}\n`)
        .join('');
}
function stateText({ state, retired_on, successor }) {
    return state === 'retired' ? `retired ${retired_on}, use ${successor}` : state;
}
function languagesText(languages) {
    const shown = languages.slice(0, 5).join(' ');
    return languages.length > 5 ? `${shown} and ${languages.length - 5} more` : shown;
}
