import { createRequire } from 'node:module';
import { join } from 'node:path';
import { answerCalls } from './messages.js';
/** Decodes one file at a time and hands out its speech piece by piece, as fast as it is asked for. */
export function runMediaWorker() {
    let chunks;
    answerCalls({
        async open(request) {
            const require = createRequire(join(request.modulesFolder, 'node_modules', '_.js'));
            const { readWave } = require('sherpa-onnx-node');
            const { samples, sampleRate } = readWave(request.path);
            const durationMs = Math.round((samples.length / sampleRate) * 1000);
            const whole = { startMs: 0, endMs: durationMs };
            chunks = [{ channel: 0, ...whole, samples: Float32Array.from(samples), speech: [whole] }].values();
            return { format: 'wav', samplingRate: sampleRate, channels: 1, durationMs };
        },
        async next() {
            return chunks?.next().value;
        },
    });
}
