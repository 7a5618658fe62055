import { renderJson } from './json.js';
import { applyKeep } from './keep.js';
import { renderMarkdown } from './markdown.js';
import { renderSrt, renderVtt, untimedWarning } from './subtitles.js';
import { renderText } from './text.js';
export { applyKeep } from './keep.js';
const RENDERERS = {
    txt: renderText,
    srt: renderSrt,
    vtt: renderVtt,
    md: renderMarkdown,
    json: renderJson,
};
/** Writes a transcript in one format, as the content of a UTF-8 file with LF line ends. */
export function render(transcript, format, options) {
    return RENDERERS[format](applyKeep(transcript, options.keep), options);
}
/** Those of the formats asked for that each transcript has a file of; the page is one for all. */
export function transcriptFormats(formats) {
    return formats.filter((format) => format !== 'html');
}
/** What the formats asked for cannot show of a transcript. */
export function formatWarnings(transcript, formats) {
    if (!formats.includes('srt') && !formats.includes('vtt'))
        return [];
    const untimed = untimedWarning(transcript);
    return untimed ? [untimed] : [];
}
