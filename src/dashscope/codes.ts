/** Whether the same request may succeed later, never will, or has told that there was nothing to transcribe. */
export type CodeKind = 'transient' | 'permanent' | 'no-speech'

/** What one of the service's codes means for the user. */
export interface CodeMeaning {
  kind: CodeKind
  /** What to do: one sentence. */
  advice?: string
}

const retry = 'Try again in a few minutes.'
const account = 'Look at the billing and activation state of the account in the Model Studio console.'
const source =
  'Check that the URL is public, percent-encoded, not expired, and that its host sends a Content-Length.'
const reencode =
  'Check that the link leads to the media file itself, not to a page, or convert it to 16 kHz WAV or MP3.'
const permissions = 'Check that the key, its workspace and its region may use this model.'
const request = 'Check the options: the service does not accept this combination.'

const transient = (advice = retry): CodeMeaning => ({ kind: 'transient', advice })
const permanent = (advice: string): CodeMeaning => ({ kind: 'permanent', advice })
const silence: CodeMeaning = { kind: 'no-speech', advice: 'The audio holds no speech.' }

/** Codes of error replies. Meanings from the vendor's error page; what is worth repeating is this project's judgement. */
const API_CODES: Readonly<Record<string, CodeMeaning>> = {
  InvalidParameter: permanent(request),
  'BadRequest.EmptyInput': permanent(request),
  'BadRequest.EmptyParameters': permanent(request),
  'BadRequest.EmptyModel': permanent(request),
  'BadRequest.TooLarge': permanent('Send fewer or smaller things in one request.'),
  'BadRequest.InputDownloadFailed': permanent(source),
  'BadRequest.UnsupportedFileFormat': permanent(reencode),
  Arrearage: permanent('Top up the account: it is in arrears.'),
  DataInspectionFailed: permanent('The content was refused by the service’s moderation; use another source.'),
  InvalidURL: permanent(source),
  UnsupportedOperation: permanent('Only a task that is still PENDING can be cancelled.'),
  InvalidApiKey: permanent(
    'Check the key and the region: a key works only in the region, and on the workspace host, it was made for.',
  ),
  'NOT AUTHORIZED': permanent(permissions),
  AccessDenied: permanent(permissions),
  'AccessDenied.Unpurchased': permanent(account),
  'Model.AccessDenied': permanent(permissions),
  'Workspace.AccessDenied': permanent(permissions),
  'AllocationQuota.FreeTierOnly': permanent(
    'The free quota is used up: switch off “stop when free quota is used up” in the console.',
  ),
  ModelNotFound: permanent('Check the model’s name and the region.'),
  WorkSpaceNotFound: permanent('Check the workspace id.'),
  NotFound: permanent('Check the base URL: it ends in /api/v1.'),
  RequestTimeOut: transient(),
  Throttling: transient(),
  'Throttling.RateQuota': transient(),
  LimitRequests: transient(),
  'Throttling.BurstRate': transient(),
  'Throttling.AllocationQuota': transient(),
  CommodityNotPurchased: permanent(account),
  PrepaidBillOverdue: permanent(account),
  PostpaidBillOverdue: permanent(account),
  SystemError: transient(),
  ModelServiceFailed: transient(),
  ModelServingError: transient(),
  ModelUnavailable: transient(),
}

/** Codes with which a task, or one file of it, ends; they come with HTTP 200. */
const TASK_CODES: Readonly<Record<string, CodeMeaning>> = {
  'InvalidFile.DownloadFailed': permanent(source),
  FILE_DOWNLOAD_FAILED: permanent(source),
  'InvalidFile.DecodeFailed': permanent(reencode),
  DECODE_ERROR: permanent(reencode),
  FILE_403_FORBIDDEN: permanent(
    'The source’s host refused the download: use a new link, this one may have expired.',
  ),
  FILE_404_NOT_FOUND: permanent('There is no file at this link: correct it.'),
  FILE_SERVER_ERROR: transient('The source’s host had a failure of its own: try again in a few minutes.'),
  FILE_CHECK_FAILED: permanent(source),
  CONTENT_LENGTH_CHECK_FAILED: permanent(
    'The source’s host must send a correct Content-Length: use another host.',
  ),
  FILE_TOO_LARGE: permanent('Files may have 2 GB: compress this one, for example to 16 kHz mono Opus.'),
  AUDIO_DURATION_TOO_LONG: permanent('Audio may last 12 hours: split this file.'),
  FILE_NORMALIZE_FAILED: permanent(reencode),
  FILE_PARSE_FAILED: permanent(reencode),
  MKV_PARSE_FAILED: permanent(reencode),
  UNSUPPORTED_FORMAT: permanent(reencode),
  NO_VALID_AUDIO_ERROR: permanent('The file holds no usable audio stream: check that it plays.'),
  NO_INPUT_AUDIO_ERROR: permanent('The file holds no usable audio stream: check that it plays.'),
  SUCCESS_WITH_NO_VALID_FRAGMENT: silence,
  ASR_RESPONSE_HAVE_NO_WORDS: silence,
  FILE_TRANS_TASK_EXPIRED: transient('The task waited too long in the queue: submit it again.'),
  REQUEST_INVALID_FILE_URL_VALUE: permanent(source),
  SERVER_ERROR: transient(),
}

const CODES: ReadonlyMap<string, CodeMeaning> = new Map(Object.entries({ ...API_CODES, ...TASK_CODES }))

/** For codes that no table lists; the first that matches decides. */
const PATTERNS: ReadonlyArray<readonly [RegExp, CodeMeaning]> = [
  [/^InternalError/i, transient()],
  [/time_?out/i, transient()],
  [/^Throttling/i, transient()],
  [/^InvalidFile\./i, permanent(reencode)],
]

/** Refinements for codes that say several things; the first whose message matches decides. */
const MESSAGES: ReadonlyArray<readonly [code: string, message: RegExp, CodeMeaning]> = [
  ['Throttling.AllocationQuota', /free allocated quota/i, permanent(account)],
  [
    'InvalidParameter',
    /url error/i,
    permanent(
      'Check the source URL (public, percent-encoded http or https) and that the model is one for recorded files.',
    ),
  ],
  [
    'AccessDenied',
    /synchronous calls/i,
    permanent('A proxy on the way seems to remove the X-DashScope-Async header.'),
  ],
]

/**
 * What a code means, by the tables, then by its pattern; undefined when nothing is known about it, in which case an
 * HTTP status may still decide, and a task's failure counts as permanent.
 */
export function meaningOf(code: string, message = ''): CodeMeaning | undefined {
  const refined = MESSAGES.find(([known, words]) => known === code && words.test(message))?.[2]
  return refined ?? CODES.get(code) ?? PATTERNS.find(([pattern]) => pattern.test(code))?.[1]
}

/** The object store's codes, in its XML errors; others are judged by their HTTP status. */
const STORE_CODES: ReadonlyArray<readonly [code: string, message: RegExp, CodeMeaning]> = [
  ['AccessDenied', /expired/i, permanent('The link has expired: transcriptions are kept for 24 hours.')],
  ['AccessDenied', /./, permanent('The link is not valid (any more).')],
  ['SignatureDoesNotMatch', /./, permanent('The link was changed on its way, or is not valid any more.')],
  [
    'NoSuchKey',
    /./,
    permanent('What the link led to has been removed: transcriptions are kept for 24 hours.'),
  ],
  ['EntityTooLarge', /./, permanent('Compress the file, for example to 16 kHz mono Opus.')],
  ['RequestTimeout', /./, transient()],
]

/** What a code of the object store means. */
export function storeMeaningOf(code: string, message: string): CodeMeaning | undefined {
  return STORE_CODES.find(([known, words]) => known === code && words.test(message || ' '))?.[2]
}

/** Codes that say it by themselves. */
const MODEL_CODES = /^(ModelNotFound|Model\.AccessDenied)$/i
/** Codes that say many things, and how their messages put this one. */
const MANY_MEANINGS = /^(InvalidParameter|NotFound|AccessDenied|Unknown)$/i
const MODEL_MISSING = /\bmodel\b.*(not exist|not found|can ?not be found|access denied)/i

/** Whether a refusal says that the model is not there, or not any more: retired, misspelt, of another region, or not granted. */
export function saysModelUnavailable(code: string, message: string): boolean {
  return MODEL_CODES.test(code) || (MANY_MEANINGS.test(code) && MODEL_MISSING.test(message))
}

const UNREACHABLE: ReadonlySet<string> = new Set([
  'InvalidFile.DownloadFailed',
  'FILE_DOWNLOAD_FAILED',
  'FILE_403_FORBIDDEN',
  'FILE_404_NOT_FOUND',
  'FILE_SERVER_ERROR',
  'FILE_CHECK_FAILED',
  'CONTENT_LENGTH_CHECK_FAILED',
])

/** Whether a code tells that the service could not get the source from its host, so that nothing was recognised yet. */
export function saysUnreachable(code: string | undefined): boolean {
  return UNREACHABLE.has(code ?? '')
}

/** Whether a code tells that the audio was heard and held no speech, which is an empty transcript and no failure. */
export function noSpeech(code: string | undefined): boolean {
  return code !== undefined && meaningOf(code)?.kind === 'no-speech'
}
