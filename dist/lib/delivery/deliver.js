import { formatWarnings, render, transcriptFormats } from '../formats/index.js';
/** Writes a transcript in every format asked for that is a file of its own, and adds to its warnings what a format could not show. */
export async function deliver(transcript, stem, folder, options) {
    transcript.warnings.push(...formatWarnings(transcript, options.formats));
    const written = await Promise.allSettled(transcriptFormats(options.formats).map(async (format) => folder.write(`${stem}.${format}`, render(transcript, format, options))));
    const files = written.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    const failed = written.find((result) => result.status === 'rejected');
    return { files, ...(failed ? { failure: failed.reason } : {}) };
}
