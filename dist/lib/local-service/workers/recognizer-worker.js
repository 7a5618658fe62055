import { createRequire } from 'node:module';
import { join } from 'node:path';
import { answerCalls } from './messages.js';
/** Runs in a process of its own: the native runtime ends its process on some bad models. */
export function runRecognizerWorker() {
    let recognizer;
    answerCalls({
        async load(config) {
            recognizer = loadMoonshine(config);
        },
        async recognize(samples) {
            if (!recognizer)
                throw new Error('The recognizer was not loaded.');
            const stream = recognizer.createStream();
            stream.acceptWaveform({ samples, sampleRate: 16_000 });
            recognizer.decode(stream);
            return { text: recognizer.getResult(stream).text.trim() };
        },
    });
}
function loadMoonshine({ modulesFolder, encoder, decoder, tokens }) {
    const require = createRequire(join(modulesFolder, 'node_modules', '_.js'));
    const { OfflineRecognizer } = require('sherpa-onnx-node');
    return new OfflineRecognizer({
        featConfig: { sampleRate: 16_000, featureDim: 80 },
        modelConfig: { moonshine: { encoder, mergedDecoder: decoder }, tokens, numThreads: 1, provider: 'cpu', debug: 0 },
    });
}
