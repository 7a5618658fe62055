import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import { isSecretParameter } from '../dashscope/secrets.ts'

/** Something on the web, or already in the vendor store (`oss://`), that the service fetches itself. */
export interface UrlSource {
  kind: 'url'
  /** As the user wrote it. */
  name: string
  /** Percent-encoded. */
  url: string
  /** The same content as a file, for a service that cannot fetch the URL. */
  file?: FileSource
}

/** Bytes to be uploaded: a file on this machine, or one that is read from elsewhere while it is uploaded. */
export interface FileSource {
  kind: 'file'
  name: string
  /** Without folders. */
  fileName: string
  sizeBytes: number
  /** Opens the bytes from the start; called once for each attempt to upload them. */
  open: () => Readable
  /** Where it lies on this machine, if it does. */
  path?: string
  /** Reads any part of a file that lies elsewhere: at most `length` bytes, fewer at its end. */
  read?: (position: number, length: number) => Promise<Uint8Array>
  /** Changes whenever the content does; absent where it has to be read to tell. */
  contentId?: string
}

/** A task that was submitted earlier and is to be collected. */
export interface TaskSource {
  kind: 'task'
  /** The source it was submitted for where that is known, else its id. */
  name: string
  taskId: string
  /** Absent when only the id is known. */
  model?: string
  /** Epoch milliseconds. */
  submittedAt?: number
  /** Tells the source from the others of the task; absent when it is the only one, or nobody knows. */
  addressHash?: string
  /** Under which its result is to be kept; absent where nobody keeps it. */
  resultKey?: string
}

export type Source = UrlSource | FileSource | TaskSource

/** Endings that say what a file is and nothing else, so that they are not part of its name. */
const MEDIA_ENDING =
  /\.(?:aac|ac3|aif|aiff|alac|amr|avi|caf|eac3|flac|flv|m4a|m4b|mka|mkv|mov|mp2|mp3|mp4|mpe?g|mts|oga|ogg|ogv|opus|ts|wav|webm|wma|wmv|3gp|json)$/i

/** What a source's output files are named after: its last path segment without a media ending. */
export function stemOf(source: Source): string {
  return fileNameOf(source).replace(MEDIA_ENDING, '')
}

/** The same for a source of which only the name is left. */
export function nameStem(name: string): string {
  return lastPart(name).replace(MEDIA_ENDING, '')
}

/** Whether a file of this name holds audio or video, going by its ending. */
export function isMediaName(name: string): boolean {
  return MEDIA_ENDING.test(name) && !/\.json$/i.test(name)
}

function fileNameOf(source: Source): string {
  if (source.kind === 'file') return source.fileName
  return lastPart(source.kind === 'url' ? source.url : source.name)
}

function lastPart(name: string): string {
  return basename(URL.canParse(name) ? decodedPath(name) : name)
}

/** A name fit for logs and files: a URL's credentials and what signs it are left out. */
export function displayName(name: string): string {
  if (!/^[a-z]+:\/\//i.test(name) || !URL.canParse(name)) return name
  const url = new URL(name)
  if (!url.username && !url.password && !url.search && !url.hash) return name
  url.username = ''
  url.password = ''
  for (const [parameter, value] of [...url.searchParams]) {
    if (isSecretParameter(parameter, value)) url.searchParams.delete(parameter)
  }
  if (/=/.test(url.hash)) url.hash = ''
  return url.href
}

function decodedPath(url: string): string {
  const { pathname, host } = new URL(url)
  const path = pathname.split('/').findLast((segment) => segment !== '') ?? host
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
