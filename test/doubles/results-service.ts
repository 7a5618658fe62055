import type { DoubleReply, DoubleRequest, Handler } from './handler.ts'
import { type Artifact, artifactMethods } from './results-artifacts.ts'
import { blobStore, storeFailure } from './results-blobs.ts'
import { type CacheEntry, cacheMethods } from './results-caches.ts'
import { callMethod, refusal, type TwirpMethod } from './results-twirp.ts'
import { unzip } from './zip.ts'

export { resultsEnvironment, runtimeToken } from './results-environment.ts'

const METHOD = /^\/twirp\/github\.actions\.results\.api\.v1\.(?:Artifact|Cache)Service\/(\w)(\w+)$/

/** The methods, and what is done with the URLs they hand out. */
export type Operation =
  | keyof ReturnType<typeof artifactMethods>
  | keyof ReturnType<typeof cacheMethods>
  | 'putBlob'
  | 'getBlob'

/** How an operation fails. With neither of `stall`, `breakOff` and `notOk`, by its status. */
export interface Failure {
  /** How many calls fail before it works again. @default all */
  times?: number
  /** @default 500; from 500 on and for 429 the client itself tries again, which takes it 3 s and more. */
  status?: number
  /** @default internal */
  code?: string
  /** @default failure on demand */
  msg?: string
  /** Answers 200 with `ok: false`; `msg` is the reason. */
  notOk?: true
  /** Never answers. */
  stall?: true
  /** The connection ends in the middle of the reply. */
  breakOff?: true
}

export interface ResultsService {
  /** Give it to `serveHandlers`; `resultsEnvironment` points a process at the server. */
  handler: Handler
  /** What was finished, by name. */
  artifacts: Map<string, Artifact>
  /** The files in an artifact that is a zip, by their path. */
  files(name: string): Map<string, Buffer>
  /** What was finished, the oldest first. */
  caches: CacheEntry[]
  /** How often each operation was asked for; none is no member. */
  calls: Partial<Record<Operation, number>>
  /** Operations that fail; may be changed at any time. */
  fail: Partial<Record<Operation, Failure>>
}

/** A double of the service that the runner keeps artifacts and caches in. */
export function resultsService(fail: ResultsService['fail'] = {}): ResultsService {
  const blobs = blobStore()
  const artifacts: ResultsService['artifacts'] = new Map()
  const caches: CacheEntry[] = []
  const methods = { ...artifactMethods(blobs, artifacts), ...cacheMethods(blobs, caches) }
  const failed = new WeakMap<Failure, number>()

  const operationOf = (request: DoubleRequest): Operation | undefined => {
    if (blobs.owns(request)) return request.method === 'PUT' ? 'putBlob' : 'getBlob'
    const [, initial = '', rest = ''] = METHOD.exec(request.path) ?? []
    const name = initial.toLowerCase() + rest
    return name in methods ? (name as keyof typeof methods) : undefined
  }

  const failureOf = (operation: Operation): Failure | undefined => {
    const failure = service.fail[operation]
    if (!failure) return undefined
    const count = (failed.get(failure) ?? 0) + 1
    failed.set(failure, count)
    return count <= (failure.times ?? Number.POSITIVE_INFINITY) ? failure : undefined
  }

  const service: ResultsService = {
    artifacts,
    caches,
    calls: {},
    fail,
    files(name) {
      const artifact = artifacts.get(name)
      if (!artifact) throw new Error(`There is no artifact named ${name}.`)
      return unzip(artifact.bytes)
    },
    handler(request) {
      const operation = operationOf(request)
      if (!operation) return undefined
      service.calls[operation] = (service.calls[operation] ?? 0) + 1
      const failure = failureOf(operation)
      if (failure) return failing(failure, blobs.owns(request) ? storeFailure : refusal)
      const method = (methods as Record<string, TwirpMethod | undefined>)[operation]
      return method ? callMethod(method, request) : blobs.answer(request)
    },
  }
  return service
}

function failing(failure: Failure, refuse: typeof refusal): DoubleReply | Promise<DoubleReply> {
  const { status = 500, code = 'internal', msg = 'failure on demand' } = failure
  if (failure.stall) return new Promise(() => {})
  if (failure.breakOff) return { status: 201, headers: { 'content-length': '9', connection: 'close' } }
  return failure.notOk ? { body: { ok: false, message: msg } } : refuse(status, code, msg)
}
