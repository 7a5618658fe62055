import { join } from 'node:path';
import { modelComponent, runtimeComponent, vadComponent } from './components.js';
import { installComponents } from './installation.js';
import { checkModelFolder, modelFolderWarnings, ownModelFolder } from './model-folder.js';
import { thisMachine } from './platform.js';
/**
 * Makes the local engine ready with one model: what is missing is downloaded, packages by one npm process; what is there
 * is recognised in milliseconds, without npm and without network.
 *
 * @throws InputError for an unknown model or a model folder that lacks a file; TranscribeError `install` or `aborted`,
 * leaving nothing behind but parts of large files to go on with.
 */
export async function installEngine(options) {
    const component = modelComponent(options.model);
    const own = ownModelFolder(component.name, options.modelDir, options.env);
    if (own !== undefined)
        checkModelFolder(component.name, own);
    const engine = [runtimeComponent(options.machine ?? thisMachine), vadComponent];
    const [modulesFolder = '', vadFolder = '', installed = ''] = await installComponents(own === undefined ? [...engine, component] : engine, options);
    return {
        modulesFolder,
        vadModel: join(vadFolder, vadComponent.files[0].name),
        model: modelIn(own ?? installed, component.name),
        warnings: own === undefined ? [] : await modelFolderWarnings(component.name, own),
    };
}
function modelIn(folder, name) {
    const tokens = join(folder, 'tokens.txt');
    if (name.startsWith('sensevoice'))
        return { family: 'sensevoice', name, network: join(folder, 'model.int8.onnx'), tokens };
    return {
        family: 'moonshine',
        name,
        encoder: join(folder, 'encoder_model.onnx'),
        decoder: join(folder, 'decoder_model_merged.onnx'),
        tokens,
    };
}
