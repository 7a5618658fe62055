import { answerCalls } from './messages.js';
import { loadRecognizer } from './recognizers.js';
/** Runs in a process of its own: the native runtime ends its process on some bad models. */
export function runRecognizerWorker() {
    let loading;
    answerCalls({
        async load(config) {
            loading = loadRecognizer(config);
            await loading;
        },
        async recognize(samples) {
            if (!loading)
                throw new Error('No model was named.');
            return (await loading)(samples);
        },
    });
}
