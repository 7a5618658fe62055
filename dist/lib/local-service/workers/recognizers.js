import { TranscribeError } from '../../errors.js';
import { folderLoader } from '../audio/modules.js';
import { RECOGNITION_RATE } from '../audio/resample.js';
/** Loads a model in the way of its family. */
export async function loadRecognizer(config) {
    const { OfflineRecognizer } = await folderLoader(config.modulesFolder).load('sherpa-onnx-node');
    const recognizer = new OfflineRecognizer({
        featConfig: { sampleRate: RECOGNITION_RATE, featureDim: 80 },
        modelConfig: {
            ...networkOf(config),
            tokens: config.model.tokens,
            // Many streams of one thread each recognise more per second than one of many threads.
            numThreads: 1,
            provider: 'cpu',
            debug: 0,
        },
    });
    const recognize = config.model.family === 'moonshine' ? plainly : richly;
    return (samples) => {
        const stream = recognizer.createStream();
        stream.acceptWaveform({ samples, sampleRate: RECOGNITION_RATE });
        return recognize(recognizer, stream);
    };
}
/** A family's own part of the configuration. */
function networkOf({ model, language = 'auto' }) {
    return model.family === 'moonshine'
        ? { moonshine: { encoder: model.encoder, mergedDecoder: model.decoder } }
        : { senseVoice: { model: model.network, language, useInverseTextNormalization: 1 } };
}
async function plainly(recognizer, stream) {
    recognizer.decode(stream);
    return { text: recognizer.getResult(stream).text.trim() };
}
async function richly(recognizer, stream) {
    const { text, tokens, timestamps, lang, emotion, event } = await recognizer.decodeAsync(stream);
    // The runtime answers so, and tells nobody, when the model fails.
    if (lang === '') {
        throw new TranscribeError('recognition', 'The model gave no answer for a part of the audio.', {
            advice: 'Its files may be damaged: the command "models verify sensevoice-small" tells.',
        });
    }
    return {
        text: text.trim(),
        tokens: tokens.map((token, index) => ({ text: token, startMs: (timestamps[index] ?? 0) * 1000 })),
        tags: { language: nameIn(lang), emotion: nameIn(emotion), event: nameIn(event), itn: 'withitn' },
    };
}
/** `<|HAPPY|>` is `HAPPY`. */
function nameIn(tag) {
    return tag.replace(/^<\|(.*)\|>$/, '$1');
}
