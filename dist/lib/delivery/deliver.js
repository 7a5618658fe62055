import { formatWarnings, render, transcriptFormats } from '../formats/index.js';
/** Writes a transcript in every format asked for that is a file of its own, and adds to its warnings what a format could not show. */
export async function deliver(transcript, stem, folder, options) {
    transcript.warnings.push(...formatWarnings(transcript, options.formats));
    const delivered = { files: [] };
    // One after the other: of a day of speech each format is a large text.
    for (const format of transcriptFormats(options.formats)) {
        try {
            delivered.files.push(await folder.write(`${stem}.${format}`, render(transcript, format, options)));
        }
        catch (failure) {
            delivered.failure ??= failure;
        }
    }
    return delivered;
}
