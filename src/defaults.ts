/** The version of this package. */
export const VERSION = '0.1.0'

/** The formats a transcript can be written in, by their file extension. */
export const TRANSCRIPT_FORMATS = ['txt', 'srt', 'vtt', 'md', 'json'] as const
export type TranscriptFormat = (typeof TRANSCRIPT_FORMATS)[number]

/** All that can be asked for: those, and `html`, the page of the whole run. */
export const FORMATS = [...TRANSCRIPT_FORMATS, 'html'] as const
export type Format = (typeof FORMATS)[number]

/** The kinds of content that can be kept in what is rendered. */
export const KINDS = ['text', 'emotions', 'events'] as const
export type Kind = (typeof KINDS)[number]

export const ENGINES = ['dashscope', 'local'] as const
export type Engine = (typeof ENGINES)[number]

/** The regions of DashScope, and the two platforms apart from them; a key works only in its own. */
export const REGIONS = [
  'cn-beijing',
  'ap-southeast-1',
  'us-east-1',
  'cn-hongkong',
  'eu-central-1',
  'ap-northeast-1',
  'finance',
  'qianwen',
] as const
export type Region = (typeof REGIONS)[number]

export const FAIL_ON = ['any', 'all', 'never'] as const
export type FailOn = (typeof FAIL_ON)[number]

/** Whether results and tasks are remembered from run to run. */
export const CACHE_SETTINGS = ['auto', 'on', 'off'] as const

/** What holds where the user says nothing. Free of imports, so that help texts can show it without loading anything. */
export const defaults = {
  model: 'auto',
  formats: ['txt', 'srt', 'vtt', 'json'] as Format[],
  keep: ['text', 'emotions', 'events'] as Kind[],
  outputDir: 'transcripts',
  maxLineWidth: 42,
  maxLines: 2,
  failOn: 'any' as FailOn,
  timeoutMinutes: 60,
  /** Valid under every version of the vendor's documents, and no file can hurt another. */
  filesPerTask: 1,
  baseUrl: 'https://dashscope.aliyuncs.com/api/v1',
  /** The live hosted model that still returns emotions. */
  dashscopeModel: 'qwen3-asr-flash-filetrans',
} as const
