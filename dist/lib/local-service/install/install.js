import { join } from 'node:path';
import { modelComponent, runtimeComponent, vadComponent } from './components.js';
import { installComponents } from './installation.js';
import { thisMachine } from './platform.js';
/**
 * Makes the local engine ready with one model: what is missing is downloaded by one npm process; what is there is recognised
 * in milliseconds, without npm and without network.
 *
 * @throws InputError for an unknown model; TranscribeError `install` or `aborted`, leaving nothing behind.
 */
export async function installEngine(options) {
    const model = modelComponent(options.model);
    const components = [runtimeComponent(options.machine ?? thisMachine), vadComponent, model];
    const [modulesFolder = '', vadFolder = '', modelFolder = ''] = await installComponents(components, options);
    return {
        modulesFolder,
        vadModel: join(vadFolder, vadComponent.files[0].name),
        model: {
            family: 'moonshine',
            name: model.name,
            encoder: join(modelFolder, 'encoder_model.onnx'),
            decoder: join(modelFolder, 'decoder_model_merged.onnx'),
            tokens: join(modelFolder, 'tokens.txt'),
        },
    };
}
