import { checkSelection, selectChannels } from './channels.js';
import { Chunker } from './chunker.js';
import { decodeAudio } from './decode.js';
import { durationMsOf } from './pcm.js';
import { loadResampler, RecognitionSignal } from './resample.js';
import { loadVoiceDetector } from './voice-detector.js';
/**
 * Opens a media file and finds its speech. Music and noise give no chunks, unless the cutting asks for sounds; silence
 * never does.
 *
 * @throws MediaError when nothing can be decoded, or a requested channel does not exist; TranscribeError when the file
 * cannot be read or a part of the local engine is missing.
 */
export async function openSpeech(path, options) {
    const [makeResampler, makeDetector] = await Promise.all([
        loadResampler(options.loader),
        loadVoiceDetector(options.loader, options.vadModel),
    ]);
    let facts = {};
    let decodedMs = 0;
    const onFacts = (read) => {
        facts = read;
    };
    const blocks = decodeAudio(path, { ...options, onFacts });
    const first = await blocks.next();
    // An empty decoding has thrown already.
    if (first.done)
        throw new Error('The decoder ended without sound and without an error.');
    const properties = propertiesOf(facts, first.value);
    try {
        checkSelection(options.channels, properties.channels);
    }
    catch (error) {
        await blocks.return(undefined);
        throw error;
    }
    const counted = eachBlock(first.value, blocks, (block) => {
        decodedMs += durationMsOf(block);
    });
    const chunks = speechIn(counted, options.channels, makeResampler, makeDetector, options.cutting);
    return {
        properties,
        chunks,
        decodedMs: () => decodedMs,
        async close() {
            await chunks.return(undefined);
            // Chunks that nobody asked for have not taken over the blocks.
            await blocks.return(undefined);
        },
    };
}
function propertiesOf(facts, first) {
    return {
        format: facts.codec ?? 'unknown',
        samplingRate: facts.sampleRate ?? first.sampleRate,
        channels: facts.channels ?? first.channels.length,
        ...(facts.durationMs === undefined ? {} : { durationMs: Math.round(facts.durationMs) }),
    };
}
async function* eachBlock(first, rest, visit) {
    visit(first);
    yield first;
    for await (const block of rest) {
        visit(block);
        yield block;
    }
}
/** Finds the speech of each selected channel in blocks of sound. */
export async function* speechIn(blocks, selection, makeResampler, makeDetector, cutting) {
    const numbers = selection === 'mix' ? [0] : [...new Set(selection)];
    const lanes = numbers.map((channel) => ({
        channel,
        signal: new RecognitionSignal(makeResampler),
        chunker: new Chunker(makeDetector(), cutting),
    }));
    for await (const block of blocks) {
        const signals = selectChannels(block, selection === 'mix' ? 'mix' : numbers);
        for (const [index, { channel, signal, chunker }] of lanes.entries()) {
            for (const samples of signal.push(signals[index] ?? new Float32Array(0), block.sampleRate))
                for (const chunk of chunker.push(samples))
                    yield { channel, ...chunk };
        }
    }
    for (const { channel, signal, chunker } of lanes) {
        for (const samples of signal.finish())
            for (const chunk of chunker.push(samples))
                yield { channel, ...chunk };
        for (const chunk of chunker.finish())
            yield { channel, ...chunk };
    }
}
