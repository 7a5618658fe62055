/** What a file holds, told by its content. */
export type MediaFormat = keyof typeof formats

interface FormatEntry {
  /** The format's name, for people. */
  label: string
  /** The package that decodes it, where one can. */
  decoder?: string
  /** The demuxer of ffmpeg that reads it. */
  demuxer: string
}

/** Every format that is recognised, with what can decode it. */
export const formats = {
  wav: { label: 'WAV', decoder: '@audio/decode-wav', demuxer: 'wav' },
  w64: { label: 'Wave64', demuxer: 'w64' },
  aiff: { label: 'AIFF', decoder: '@audio/decode-aiff', demuxer: 'aiff' },
  caf: { label: 'CAF', decoder: '@audio/decode-caf', demuxer: 'caf' },
  au: { label: 'AU', demuxer: 'au' },
  flac: { label: 'FLAC', decoder: '@audio/decode-flac', demuxer: 'flac' },
  mp3: { label: 'MP3', decoder: '@audio/decode-mp3', demuxer: 'mp3' },
  aac: { label: 'AAC', decoder: '@audio/decode-aac', demuxer: 'aac' },
  ac3: { label: 'AC-3', decoder: '@audio/decode-ac3', demuxer: 'ac3' },
  eac3: { label: 'E-AC-3', decoder: '@audio/decode-eac3', demuxer: 'eac3' },
  dts: { label: 'DTS', decoder: '@audio/decode-dts', demuxer: 'dts' },
  amr: { label: 'AMR', decoder: '@audio/decode-amr', demuxer: 'amr' },
  wavpack: { label: 'WavPack', decoder: '@audio/decode-wavpack', demuxer: 'wv' },
  tta: { label: 'TTA', decoder: '@audio/decode-tta', demuxer: 'tta' },
  ape: { label: "Monkey's Audio", demuxer: 'ape' },
  'ogg-vorbis': { label: 'Ogg Vorbis', decoder: '@audio/decode-vorbis', demuxer: 'ogg' },
  'ogg-opus': { label: 'Ogg Opus', decoder: '@audio/decode-opus', demuxer: 'ogg' },
  'ogg-flac': { label: 'Ogg FLAC', decoder: '@audio/decode-flac', demuxer: 'ogg' },
  ogg: { label: 'Ogg', demuxer: 'ogg' },
  mp4: { label: 'MP4', decoder: '@audio/decode-mp4', demuxer: 'mov' },
  matroska: { label: 'Matroska', decoder: '@audio/decode-webm', demuxer: 'matroska' },
  avi: { label: 'AVI', decoder: '@audio/decode-avi', demuxer: 'avi' },
  asf: { label: 'Windows Media', decoder: '@audio/decode-wma', demuxer: 'asf' },
  flv: { label: 'Flash Video', demuxer: 'flv' },
  'mpeg-ps': { label: 'MPEG program stream', demuxer: 'mpeg' },
  'mpeg-ts': { label: 'MPEG transport stream', demuxer: 'mpegts' },
} as const satisfies Record<string, FormatEntry>

/** The entry of a format, with every field optional that some format lacks. */
export function formatEntry(format: MediaFormat): FormatEntry {
  return formats[format]
}
