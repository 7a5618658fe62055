import { setTimeout as delay } from 'node:timers/promises';
import { MediaError } from '../audio/media-error.js';
import { folderLoader } from '../audio/modules.js';
import { openSpeech } from '../audio/speech.js';
import { answerCalls } from './messages.js';
import { StallWatch } from './stall.js';
/** Long silence brings no chunk for a while; an answer after this time shows that work goes on. */
const PATIENCE_MS = 1000;
/** Decodes one file at a time and hands out its speech piece by piece, as fast as it is asked for. */
export function runMediaWorker() {
    let speech;
    let warnings = [];
    let pending;
    let watch = new StallWatch();
    answerCalls({
        async open({ path, modulesFolder, ...request }) {
            await speech?.close();
            pending = undefined;
            watch = new StallWatch();
            warnings = [];
            const onWarning = (message) => warnings.push(message);
            speech = await openSpeech(path, { ...request, loader: folderLoader(modulesFolder), onWarning });
            return speech.properties;
        },
        async next() {
            if (!speech)
                throw new Error('No file is open.');
            pending ??= speech.chunks.next();
            const stop = new AbortController();
            const patience = delay(PATIENCE_MS, undefined, { signal: stop.signal }).catch(() => undefined);
            const result = await Promise.race([pending, patience]).finally(() => stop.abort());
            if (result)
                pending = undefined;
            // Answers alone would keep a decoder that hangs looking alive.
            else if (watch.isStalled(speech.decodedMs(), performance.now()))
                throw stalled();
            return {
                chunk: result?.done ? undefined : result?.value,
                ended: result?.done ?? false,
                decodedMs: speech.decodedMs(),
                warnings,
            };
        },
    });
}
function stalled() {
    return new MediaError('InvalidFile.DecodeFailed', 'The file is damaged: its decoding does not get on.');
}
