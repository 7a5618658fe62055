import { describeError } from '../errors.js';
import { installEngine, } from '../local-service/install/install.js';
import { ownModelFolder } from '../local-service/install/model-folder.js';
import { listModels } from '../model-list.js';
import { EXIT } from './exit-codes.js';
import { interruption } from './interruption.js';
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
    const interrupted = interruption();
    try {
        await installWithProgress({ model: name, signal: interrupted.signal });
    }
    catch (error) {
        if (interrupted.exitCode === undefined)
            throw error;
        process.stderr.write(`${describeError(error)}\n`);
        return interrupted.exitCode;
    }
    finally {
        interrupted.release();
    }
    const own = ownModelFolder(name);
    process.stdout.write(own ? `${name} comes from ${own}; what it needs is installed.\n` : `${name} is installed.\n`);
    return EXIT.ok;
}
/** Installs what is missing, and shows how far that is. */
export async function installWithProgress(options) {
    const progress = openProgress(process.stderr);
    const onProgress = ({ components: parts, ...rest }) => progress.onEvent({ type: 'install', parts, ...rest });
    try {
        return await installEngine({ ...options, onProgress });
    }
    finally {
        progress.close();
    }
}
