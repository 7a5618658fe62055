import type { Dispatcher } from 'undici'
import { errorCode } from './failures.ts'

/** A mirror did not give what it was asked for. */
export class MirrorFailure extends Error {
  override readonly name = 'MirrorFailure'
  /** Whether the same mirror may give it the next time. */
  readonly retryable: boolean

  constructor(message: string, retryable: boolean, cause?: unknown) {
    super(message, { cause })
    this.retryable = retryable
  }
}

const REDIRECTS = new Set([301, 302, 303, 307, 308])

/** Where a reply leads on to; undefined when it is no redirection. @throws MirrorFailure when that is nowhere. */
export function redirectTarget({ statusCode, headers }: Dispatcher.ResponseData, from: URL): URL | undefined {
  if (!REDIRECTS.has(statusCode)) return undefined
  const location = String(headers.location ?? '')
  const target = URL.canParse(location, from.href) ? new URL(location, from) : undefined
  if (target && /^https?:$/.test(target.protocol)) return target
  throw new MirrorFailure('it redirects to nothing that can be fetched', false)
}

/**
 * The place in the file at which a reply's body begins: where it was asked to go on, or the start, where the mirror
 * sends all of it.
 *
 * @throws MirrorFailure when the reply has none of it, or is of another length than the file.
 */
export function checkedStart(
  { statusCode, headers }: Dispatcher.ResponseData,
  asked: number,
  total: number,
): number {
  if (statusCode === 206) return checkedRange(String(headers['content-range'] ?? ''), asked, total)
  if (statusCode !== 200)
    throw new MirrorFailure(`it answers with status ${statusCode}`, isPassing(statusCode))
  // What a network that wants a sign-in sends must not take the place of what is there.
  if (/\bhtml\b/i.test(String(headers['content-type'])))
    throw new MirrorFailure('it answers with a web page', false)
  const announced = headers['content-length']
  if (announced !== undefined && Number(announced) !== total) throw anotherLength(Number(announced), total)
  return 0
}

function checkedRange(range: string, asked: number, total: number): number {
  const [, start, , size] = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(range) ?? []
  if (size !== undefined && size !== '*' && Number(size) !== total) throw anotherLength(Number(size), total)
  if (start === undefined || Number(start) !== asked)
    throw new MirrorFailure('it sends another part than it was asked for', false)
  return asked
}

function anotherLength(announced: number, total: number): MirrorFailure {
  return new MirrorFailure(`it has a file of ${announced} bytes instead of ${total}`, false)
}

/** Busy now, not for ever. */
function isPassing(statusCode: number): boolean {
  return statusCode === 408 || statusCode === 429 || statusCode >= 500
}

/** What a connection fails with may pass; what the disk fails with stays as it is. */
export function networkFailure(error: unknown): unknown {
  if (error instanceof MirrorFailure || isOfTheDisk(error)) return error
  const code = errorCode(error)
  return new MirrorFailure(code ? `the connection failed (${code})` : 'the connection failed', true, error)
}

function isOfTheDisk(error: unknown): boolean {
  return (
    error instanceof Error &&
    'syscall' in error &&
    /^(open|write|ftruncate|close)$/.test(String(error.syscall))
  )
}
