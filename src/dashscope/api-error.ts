import { ApiError } from '../errors.ts'
import { meaningOf, storeMeaningOf } from './codes.ts'
import { describePlace } from './regions.ts'
import { parseRetryAfter } from './retry.ts'
import { cleanMessage } from './secrets.ts'
import { errorReply } from './wire.ts'

/** A reply that is an error, as it came. */
export interface ErrorReply {
  status: number
  headers: Readonly<Record<string, string | string[] | undefined>>
  body: Buffer
}

export interface ErrorContext {
  /** Taken out of every message. */
  secrets: readonly string[]
  nowMs: number
  /** Where the key was sent to; absent where it was not. */
  keySentTo?: URL | undefined
}

interface Told {
  code?: string | undefined
  message?: string | undefined
  requestId?: string | undefined
  /** The words are those of the object store, not of the API. */
  fromStore?: boolean
}

/** Reads an error reply into words: the API's JSON, the object store's XML, or whatever a gateway between sends instead. */
export function toApiError(reply: ErrorReply, context: ErrorContext): ApiError {
  const { status, headers } = reply
  const text = reply.body.toString('utf8').trim()
  const told = readJson(text) ?? readXml(text) ?? {}
  const code = /^[\w .-]{1,80}$/.test(told.code ?? '') ? (told.code as string) : 'Unknown'
  const message = cleanMessage(told.message ?? '', context.secrets)
  const meaning = told.fromStore ? storeMeaningOf(code, message) : meaningOf(code, message)
  const undecided = status === 408 || status === 429 || status >= 500
  return new ApiError(sentence(status, code, message, text), {
    status,
    serviceCode: code,
    requestId: told.requestId ?? firstOf(headers['x-request-id']),
    retryable: meaning ? meaning.kind === 'transient' : undecided,
    retryAfterMs: parseRetryAfter(firstOf(headers['retry-after']), context.nowMs),
    advice: refusedKeyAdvice(status, context.keySentTo) ?? meaning?.advice ?? adviceFor(status),
  })
}

/** Which key goes where is known to the user alone, so that the place is what tells a slip. */
function refusedKeyAdvice(status: number, keySentTo: URL | undefined): string | undefined {
  if (status !== 401 || !keySentTo) return undefined
  return (
    `It was tried at ${describePlace(keySentTo)}: check the key, and that it was made there, ` +
    'since a key works only in its own region, and some only on the host of their workspace.'
  )
}

function sentence(status: number, code: string, message: string, text: string): string {
  if (message !== '' && code !== 'Unknown') return code === message ? message : `${code}: ${message}`
  if (message !== '') return `The service answered with HTTP ${status}: ${message}`
  if (code !== 'Unknown') return `${code} (HTTP ${status})`
  const page = /^<(!doctype|html|head|body)/i.test(text) ? ' and a web page' : ''
  return `The service answered with HTTP ${status}${page}.`
}

function adviceFor(status: number): string | undefined {
  if (status >= 300 && status < 400) return 'It leads elsewhere, which is not followed: check the base URL.'
  if (status === 404 || status === 405) return 'Check the base URL: it ends in /api/v1.'
  if (status === 407) return 'The proxy asks for credentials: check HTTP_PROXY and HTTPS_PROXY.'
  return status === 408 || status === 429 || status >= 500 ? 'Try again in a few minutes.' : undefined
}

function readJson(text: string): Told | undefined {
  if (!text.startsWith('{')) return undefined
  try {
    const { code, message, msg, request_id } = errorReply.parse(JSON.parse(text))
    return {
      code: code ?? undefined,
      message: message ?? msg ?? undefined,
      requestId: request_id ?? undefined,
    }
  } catch {
    return undefined
  }
}

/** OSS names what is secret (its own key id, the text to sign) beside these three, so only they are read. */
function readXml(text: string): Told | undefined {
  if (!/^(<\?xml|<Error>)/.test(text)) return undefined
  const member = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1]
  return { code: member('Code'), message: member('Message'), requestId: member('RequestId'), fromStore: true }
}

function firstOf(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header
}
