import { findModel } from '../../dashscope/models.ts'
import type { CallName } from './call.ts'
import { errorResponse } from './replies.ts'

/** Of each account, for looks and for lists. */
const CALLS_PER_SECOND: Readonly<Partial<Record<CallName, number>>> = { look: 20, list: 20, cancel: 20 }
const MESSAGE = 'Requests rate limit exceeded, please try again later.'

/** Times of what was let in, no older than a window. */
class Window {
  private readonly spanMs: number
  private readonly most: number
  private times: number[] = []

  constructor(most: number, spanMs: number) {
    this.most = most
    this.spanMs = spanMs
  }

  admits(now: number): boolean {
    const first = this.times.findIndex((time) => time > now - this.spanMs)
    this.times = first < 0 ? [] : this.times.slice(first)
    if (this.times.length >= this.most) return false
    this.times.push(now)
    return true
  }
}

/** What the vendor lets one account do, by its documents: looks and lists per second, and submits per model. */
export class RateLimits {
  private readonly windows = new Map<string, Window>()
  private readonly now: () => number

  constructor(now: () => number) {
    this.now = now
  }

  /** The refusal of a call that comes too soon. */
  async refuse(call: CallName, request: Request): Promise<Response | undefined> {
    const key = call === 'submit' ? `submit ${await modelOf(request)}` : call
    const window = this.windows.get(key) ?? windowOf(call, key)
    if (!window) return undefined
    this.windows.set(key, window)
    return window.admits(this.now()) ? undefined : errorResponse(call, 429, 'Throttling.RateQuota', MESSAGE)
  }
}

function windowOf(call: CallName, key: string): Window | undefined {
  const perSecond = call === 'submit' ? findModel(key.slice(7))?.submitsPerSecond : CALLS_PER_SECOND[call]
  if (!perSecond) return undefined
  // What is granted by the minute is counted by the minute.
  return Number.isInteger(perSecond) ? new Window(perSecond, 1000) : new Window(perSecond * 60, 60_000)
}

async function modelOf(request: Request): Promise<string> {
  // The body stays to be read by whoever answers.
  return /"model"\s*:\s*"([^"]*)"/.exec(await request.clone().text())?.[1] ?? ''
}
