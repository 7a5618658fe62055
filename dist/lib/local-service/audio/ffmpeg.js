import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { decodeWith, openCodec } from './codecs.js';
import { formatEntry } from './formats.js';
import { MediaError } from './media-error.js';
/** ffmpeg is not on PATH, or cannot be started. */
export class FfmpegMissingError extends Error {
    name = 'FfmpegMissingError';
}
/**
 * Decodes with the ffmpeg that is on PATH, if one is. The demuxer is given, so that a playlist in disguise opens no
 * other file; content of no known format comes through a pipe, where nothing else can be opened at all.
 *
 * @throws FfmpegMissingError, or MediaError when ffmpeg cannot make audio of the file.
 */
export async function* decodeWithFfmpeg(path, format, { loader, command = 'ffmpeg' }) {
    const codec = await openCodec(loader, 'wav');
    if (!codec)
        throw new FfmpegMissingError();
    const child = await start(command, ffmpegArguments(path, format));
    const stderr = lastText(child.stderr).catch(() => '');
    const exited = new Promise((done) => child.once('close', done));
    // ffmpeg may stop reading before the end: what that breaks shows in its exit code.
    const fed = format === undefined ? feed(path, child.stdin) : child.stdin.end();
    try {
        yield* decodeWith(codec, child.stdout);
        await fed;
        if ((await exited) !== 0)
            throw failure(await stderr);
    }
    finally {
        child.kill('SIGKILL');
    }
}
/** Seconds of processor time and bytes at a time: a hostile file must not keep a process for ever, or all of the memory. */
const LIMITS = ['-timelimit', '3600', '-max_alloc', String(512 * 1024 ** 2)];
/** The arguments that make a WAV stream of a file's first audio track. */
export function ffmpegArguments(path, format) {
    const input = format
        ? ['-protocol_whitelist', 'file', '-f', formatEntry(format).demuxer, '-i', `file:${resolve(path)}`]
        : ['-protocol_whitelist', 'pipe', '-i', 'pipe:0'];
    // Sound that starts after the picture, or has gaps, keeps its times.
    const timing = ['-af', 'aresample=async=1:first_pts=0'];
    const output = ['-map', '0:a:0', '-vn', '-sn', '-dn', ...timing, '-c:a', 'pcm_s16le', '-f', 'wav', 'pipe:1'];
    return ['-nostdin', '-hide_banner', '-loglevel', 'error', ...LIMITS, ...input, ...output];
}
async function start(command, args) {
    // Windows looks for a command in the working folder first, which may hold anybody's files.
    const child = spawn(command, args, {
        stdio: ['pipe', 'pipe', 'pipe'],
        cwd: dirname(process.execPath),
        windowsHide: true,
    });
    child.stdin.on('error', () => undefined);
    await new Promise((started, failed) => {
        child.once('spawn', started);
        child.once('error', (cause) => failed(new FfmpegMissingError('ffmpeg cannot be started.', { cause })));
    });
    return child;
}
async function feed(path, stdin) {
    await pipeline(createReadStream(path), stdin).catch(() => undefined);
}
/** The last 2000 characters of a stream. */
async function lastText(stream) {
    let text = '';
    for await (const part of stream.setEncoding('utf8'))
        text = (text + part).slice(-2000);
    return text;
}
function failure(stderr) {
    if (/matches no streams|does not contain any stream/.test(stderr))
        return new MediaError('NO_VALID_AUDIO_ERROR', 'The file has no audio track.');
    return new MediaError('InvalidFile.DecodeFailed', 'The file cannot be decoded, not by ffmpeg either.', {
        advice: 'Check that it plays, or convert it to WAV or MP3.',
        cause: new Error(stderr.trim()),
    });
}
