import { InputError } from '../../errors.js';
import { moonshineTokens } from './moonshine-tokens.js';
import { dataPins, modulePins } from './pins.js';
import { platformPackage, requireLoadable } from './platform.js';
import { senseVoiceSmall } from './sensevoice-small.js';
const vad = dataPins.sileroVad;
const tiny = dataPins.moonshineTiny;
const base = dataPins.moonshineBase;
const tokensFile = {
    name: 'tokens.txt',
    bytes: 504_250,
    sha256: 'ef864bf049b645d47c381c5cb433d059f2cb6392b6f53373261b773107445d22',
    package: dataPins.llamaTokens,
    path: 'llama-tokenizer.js',
    convert: moonshineTokens,
};
/** Voice activity detection. */
export const vadComponent = {
    name: 'vad',
    modules: [],
    files: [
        {
            name: 'silero_vad_v6.onnx',
            bytes: 2_327_524,
            sha256: '1a153a22f4509e292a94e67d6f9b85e8deb25b4988682b7e174c65279d8788e3',
            package: vad,
            path: 'dist/silero_vad_v6.onnx',
        },
    ],
    licence: 'Silero VAD: MIT; the package that carries it: ISC.',
};
const moonshineTiny = {
    name: 'moonshine-tiny',
    modules: [],
    files: [
        {
            name: 'encoder_model.onnx',
            bytes: 7_937_661,
            sha256: 'c6fc4b7bc5af75c0591fd157a1f3829b533d18e9769a888fd95a62e470dd4f4a',
            package: tiny,
            path: 'dist/model/tiny/quantized/encoder_model.onnx',
        },
        {
            name: 'decoder_model_merged.onnx',
            bytes: 20_243_286,
            sha256: 'eed87831c3a6103534aae7d47a5d485025c659a1323901513961c39fe8a1a367',
            package: tiny,
            path: 'dist/model/tiny/quantized/decoder_model_merged.onnx',
        },
        tokensFile,
    ],
    licence: 'Moonshine, English: MIT.',
};
const moonshineBase = {
    name: 'moonshine-base',
    modules: [],
    files: [
        {
            name: 'encoder_model.onnx',
            bytes: 20_513_063,
            sha256: '1dd9ab0a7f987113d30affcba5a068d11c8f90fa0223caa3e491ade431ad9751',
            package: base,
            path: 'dist/model/base/quantized/encoder_model.onnx',
        },
        {
            name: 'decoder_model_merged.onnx',
            bytes: 42_498_870,
            sha256: 'cc9f3cd6698a369c6008b41aa60aa3fb3322e7f03c9bdf19d8e6b7200afca4f3',
            package: base,
            path: 'dist/model/base/quantized/decoder_model_merged.onnx',
        },
        tokensFile,
    ],
    licence: 'Moonshine, English: MIT.',
};
export const modelComponents = [moonshineTiny, moonshineBase, senseVoiceSmall];
/** The recogniser runtime and the audio decoders: all Node packages of the local engine. */
export function runtimeComponent(machine) {
    const native = platformPackage(machine);
    return {
        name: 'runtime',
        modules: native === undefined ? modulePins : [...modulePins, native],
        files: [],
        licence: 'sherpa-onnx: Apache-2.0; the decoders: mostly MIT, some GPL and LGPL, each as its package says.',
        check: () => requireLoadable(machine),
    };
}
/** @throws InputError when no such model can be installed. */
export function modelComponent(name) {
    const component = modelComponents.find((candidate) => candidate.name === name);
    if (component !== undefined)
        return component;
    const known = modelComponents.map((candidate) => candidate.name).join(', ');
    throw new InputError(`The local engine has no model "${name}" to install.`, { advice: `It has: ${known}.` });
}
