import { installEngine } from '../local-service/install/install.js';
import { listModels } from '../model-list.js';
import { EXIT } from './exit-codes.js';
import { modelsTable } from './models-table.js';
import { openProgress } from './progress.js';
/** Prints every model; gives the exit code. */
export async function modelsCommand({ json }) {
    const models = listModels();
    process.stdout.write(json ? `${JSON.stringify(models, undefined, 2)}\n` : modelsTable(models));
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
