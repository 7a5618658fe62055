import { folderLoader } from '../audio/modules.js';
import { RECOGNITION_RATE } from '../audio/resample.js';
import { answerCalls } from './messages.js';
/** Runs in a process of its own: the native runtime ends its process on some bad models. */
export function runRecognizerWorker() {
    let loading;
    answerCalls({
        async load(config) {
            loading = loadMoonshine(config);
            await loading;
        },
        async recognize(samples) {
            if (!loading)
                throw new Error('No model was named.');
            const recognizer = await loading;
            const stream = recognizer.createStream();
            stream.acceptWaveform({ samples, sampleRate: RECOGNITION_RATE });
            recognizer.decode(stream);
            return { text: recognizer.getResult(stream).text.trim() };
        },
    });
}
async function loadMoonshine({ modulesFolder, encoder, decoder, tokens, }) {
    const { OfflineRecognizer } = await folderLoader(modulesFolder).load('sherpa-onnx-node');
    return new OfflineRecognizer({
        featConfig: { sampleRate: RECOGNITION_RATE, featureDim: 80 },
        // Many processes of one thread each recognise more per second than one of many threads.
        modelConfig: {
            moonshine: { encoder, mergedDecoder: decoder },
            tokens,
            numThreads: 1,
            provider: 'cpu',
            debug: 0,
        },
    });
}
