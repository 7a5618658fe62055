import type { Clock } from '../../clock.ts'
import type { Connection, Handler } from '../server.ts'
import { accidents } from './accidents.ts'
import { type CallName, callOf } from './call.ts'
import { type Fault, RATE_LIMITS } from './fault.ts'
import { RateLimits } from './rate-limits.ts'
import { refusals } from './refusals.ts'
import { replyChanges, type TaskReplyBody } from './reply-changes.ts'
import { ExpiredAddresses, fromOtherOrigin, hasAddress } from './result-addresses.ts'

type FaultClock = Pick<Clock, 'now' | 'sleep' | 'random'>

/** A fault and how often it will still happen. */
interface Pending {
  fault: Fault
  left: number
}

/**
 * Puts faults in front of a service. Of several that a call could meet, the one given first happens until its count is
 * used up; changes of a reply happen together.
 */
export function withFaults(handler: Handler, faults: readonly Fault[], clock: FaultClock): Handler {
  const layer = new FaultLayer(handler, faults, clock)
  return (request, connection) => layer.handle(request, connection)
}

class FaultLayer {
  private readonly handler: Handler
  private readonly sleep: (ms: number) => Promise<void>
  private readonly random: () => number
  private readonly rateLimits: RateLimits | undefined
  private readonly pending: readonly Pending[]
  private readonly expired: ExpiredAddresses | undefined
  private readonly otherOrigin: Pending | undefined

  constructor(handler: Handler, faults: readonly Fault[], clock: FaultClock) {
    this.handler = handler
    this.sleep = (ms) => clock.sleep(ms)
    this.random = () => clock.random()
    const isLimited = faults.some(({ name }) => name === RATE_LIMITS)
    this.rateLimits = isLimited ? new RateLimits(() => clock.now()) : undefined
    this.pending = faults.map((fault) => ({ fault, left: fault.times }))
    const expired = faults.find(({ name }) => name === 'result-expired')
    this.expired = expired && new ExpiredAddresses(expired.times)
    this.otherOrigin = this.pending.find(({ fault }) => fault.name === 'result-other-origin')
  }

  async handle(request: Request, connection: Connection | undefined): Promise<Response> {
    const call = callOf(request)
    if (!call) return this.handler(request, connection)
    const tooSoon = await this.rateLimits?.refuse(call, request)
    if (tooSoon) return tooSoon
    const forward = () => this.forward(request, call, connection)
    for (const pending of this.due()) {
      const { accident = '', calls, name } = pending.fault
      if (calls?.includes(call)) {
        pending.left--
        const strike = accidents[accident]
        if (strike) return strike({ call, request, connection, sleep: this.sleep, forward })
      }
      const refusal = await refusals[name]?.(call, request)
      if (!refusal) continue
      pending.left--
      return refusal
    }
    return forward()
  }

  /** What is still to happen, and does so by chance where it is a matter of chance. */
  private due(): Pending[] {
    return this.pending.filter(
      ({ left, fault: { share } }) => left > 0 && (share === 1 || this.random() < share),
    )
  }

  private async forward(
    request: Request,
    call: CallName,
    connection: Connection | undefined,
  ): Promise<Response> {
    const opened = call === 'result' && this.expired ? this.expired.open(request) : request
    if (opened instanceof Response) return opened
    const reply = await this.handler(uncompressed(opened), connection)
    return (call === 'look' || call === 'list') && reply.ok ? this.changed(reply, call) : reply
  }

  private async changed(reply: Response, call: CallName): Promise<Response> {
    let body = (await reply.json()) as TaskReplyBody
    for (const pending of this.due()) {
      const known = replyChanges[pending.fault.name]
      const change = known?.call === call ? known.change(body) : undefined
      if (!change) continue
      pending.left--
      body = change
    }
    if (!hasAddress(body)) return Response.json(body, { status: reply.status })
    if (this.otherOrigin && this.otherOrigin.left-- > 0) body = fromOtherOrigin(body)
    if (this.expired) body = this.expired.mark(body)
    return Response.json(body, { status: reply.status })
  }
}

/** What is to be cut or changed has to be readable. */
function uncompressed(request: Request): Request {
  if (!request.headers.has('accept-encoding')) return request
  const headers = new Headers(request.headers)
  headers.delete('accept-encoding')
  const { method, body, signal } = request
  const init: RequestInit & { duplex: 'half' } = { method, headers, signal, duplex: 'half' }
  return new Request(request.url, body ? { ...init, body } : init)
}
