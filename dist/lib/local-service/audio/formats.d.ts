/** What a file holds, told by its content. */
export type MediaFormat = keyof typeof formats;
interface FormatEntry {
    /** The format's name, for people. */
    label: string;
    /** The package that decodes it, where one can. */
    decoder?: string;
    /** The demuxer of ffmpeg that reads it. */
    demuxer: string;
}
/** Every format that is recognised, with what can decode it. */
export declare const formats: {
    readonly wav: {
        readonly label: 'WAV';
        readonly decoder: '@audio/decode-wav';
        readonly demuxer: 'wav';
    };
    readonly w64: {
        readonly label: 'Wave64';
        readonly demuxer: 'w64';
    };
    readonly aiff: {
        readonly label: 'AIFF';
        readonly decoder: '@audio/decode-aiff';
        readonly demuxer: 'aiff';
    };
    readonly caf: {
        readonly label: 'CAF';
        readonly decoder: '@audio/decode-caf';
        readonly demuxer: 'caf';
    };
    readonly au: {
        readonly label: 'AU';
        readonly demuxer: 'au';
    };
    readonly flac: {
        readonly label: 'FLAC';
        readonly decoder: '@audio/decode-flac';
        readonly demuxer: 'flac';
    };
    readonly mp3: {
        readonly label: 'MP3';
        readonly decoder: '@audio/decode-mp3';
        readonly demuxer: 'mp3';
    };
    readonly aac: {
        readonly label: 'AAC';
        readonly decoder: '@audio/decode-aac';
        readonly demuxer: 'aac';
    };
    readonly ac3: {
        readonly label: 'AC-3';
        readonly decoder: '@audio/decode-ac3';
        readonly demuxer: 'ac3';
    };
    readonly eac3: {
        readonly label: 'E-AC-3';
        readonly decoder: '@audio/decode-eac3';
        readonly demuxer: 'eac3';
    };
    readonly dts: {
        readonly label: 'DTS';
        readonly decoder: '@audio/decode-dts';
        readonly demuxer: 'dts';
    };
    readonly amr: {
        readonly label: 'AMR';
        readonly decoder: '@audio/decode-amr';
        readonly demuxer: 'amr';
    };
    readonly wavpack: {
        readonly label: 'WavPack';
        readonly decoder: '@audio/decode-wavpack';
        readonly demuxer: 'wv';
    };
    readonly tta: {
        readonly label: 'TTA';
        readonly decoder: '@audio/decode-tta';
        readonly demuxer: 'tta';
    };
    readonly ape: {
        readonly label: "Monkey's Audio";
        readonly demuxer: 'ape';
    };
    readonly 'ogg-vorbis': {
        readonly label: 'Ogg Vorbis';
        readonly decoder: '@audio/decode-vorbis';
        readonly demuxer: 'ogg';
    };
    readonly 'ogg-opus': {
        readonly label: 'Ogg Opus';
        readonly decoder: '@audio/decode-opus';
        readonly demuxer: 'ogg';
    };
    readonly 'ogg-flac': {
        readonly label: 'Ogg FLAC';
        readonly decoder: '@audio/decode-flac';
        readonly demuxer: 'ogg';
    };
    readonly ogg: {
        readonly label: 'Ogg';
        readonly demuxer: 'ogg';
    };
    readonly mp4: {
        readonly label: 'MP4';
        readonly decoder: '@audio/decode-mp4';
        readonly demuxer: 'mov';
    };
    readonly matroska: {
        readonly label: 'Matroska';
        readonly decoder: '@audio/decode-webm';
        readonly demuxer: 'matroska';
    };
    readonly avi: {
        readonly label: 'AVI';
        readonly decoder: '@audio/decode-avi';
        readonly demuxer: 'avi';
    };
    readonly asf: {
        readonly label: 'Windows Media';
        readonly decoder: '@audio/decode-wma';
        readonly demuxer: 'asf';
    };
    readonly flv: {
        readonly label: 'Flash Video';
        readonly demuxer: 'flv';
    };
    readonly 'mpeg-ps': {
        readonly label: 'MPEG program stream';
        readonly demuxer: 'mpeg';
    };
    readonly 'mpeg-ts': {
        readonly label: 'MPEG transport stream';
        readonly demuxer: 'mpegts';
    };
};
/** The entry of a format, with every field optional that some format lacks. */
export declare function formatEntry(format: MediaFormat): FormatEntry;
export {};
