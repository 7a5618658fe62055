import { lookup as systemLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici'
import { InputError } from '../errors.ts'
import { isLoopbackHost, isPrivateAddress, isPrivateHost } from './addresses.ts'
import { PRIVATE_ADDRESS, privateAddressError } from './connection-error.ts'

export interface ConnectionOptions {
  /** Takes the place of the agents below, proxies and all. */
  dispatcher?: Dispatcher | undefined
  /** Resolves host names. @default the system's */
  lookup?: LookupFunction | undefined
}

/**
 * The ways out of this process: straight to this machine, and by `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` to every
 * other. A URL that came out of a reply may lead into a private network only when the base URL does so too.
 */
export class Connections {
  private readonly given: Dispatcher | undefined
  private readonly lookup: LookupFunction
  private readonly opened = new Map<'direct' | 'any' | 'public', Dispatcher>()
  private readonly privateBases = new Map<string, Promise<boolean>>()

  constructor({ dispatcher, lookup = systemLookup }: ConnectionOptions = {}) {
    this.given = dispatcher
    this.lookup = lookup
  }

  /** The way to an address that the user named. */
  to(url: URL): Dispatcher {
    if (this.given) return this.given
    // A proxy would look for the local service on its own machine.
    if (isLoopbackHost(url.hostname)) return this.open('direct', () => new Agent())
    return this.open('any', () => proxied({ lookup: this.lookup }))
  }

  /** The way to an address that a reply of the service at `base` named. Literal hosts are checked here, others as they are resolved. */
  async toNamed(url: URL, base: URL): Promise<Dispatcher> {
    if (url.hostname === base.hostname || (await this.isPrivate(base.hostname))) return this.to(url)
    if (isPrivateHost(url.hostname)) throw privateAddressError(url.hostname)
    return this.given ?? this.open('public', () => proxied({ lookup: publicOnly(this.lookup) }))
  }

  async close(): Promise<void> {
    await Promise.all([...this.opened.values()].map((dispatcher) => dispatcher.close()))
  }

  /** Ends everything that is under way, which {@link close} would wait for. */
  async destroy(): Promise<void> {
    await Promise.all([...this.opened.values()].map((dispatcher) => dispatcher.destroy()))
  }

  private open(kind: 'direct' | 'any' | 'public', create: () => Dispatcher): Dispatcher {
    const dispatcher = this.opened.get(kind) ?? create()
    this.opened.set(kind, dispatcher)
    return dispatcher
  }

  private isPrivate(hostname: string): Promise<boolean> {
    const known = this.privateBases.get(hostname) ?? this.resolvesPrivately(hostname)
    this.privateBases.set(hostname, known)
    return known
  }

  private resolvesPrivately(hostname: string): Promise<boolean> {
    if (this.given || isPrivateHost(hostname)) return Promise.resolve(isPrivateHost(hostname))
    return new Promise((resolve) => {
      this.lookup(hostname, { all: true }, (error, addresses) => {
        resolve(!error && toList(addresses).some(({ address }) => isPrivateAddress(address)))
      })
    })
  }
}

function proxied(connect: { lookup: LookupFunction }): Dispatcher {
  try {
    // Plain HTTP goes through a proxy as a plain request: many refuse tunnels to other ports than 443.
    return new EnvHttpProxyAgent({ connect, proxyTunnel: false })
  } catch {
    // The error would hold the address, and with it the proxy's password.
    throw new InputError('The proxy in HTTP_PROXY or HTTPS_PROXY is not a URL.', {
      advice: 'Write it as http://host:port.',
    })
  }
}

/** Hides private addresses at the moment of connecting, so that a name cannot change its mind after a check. */
function publicOnly(lookup: LookupFunction): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, [])
      const allowed = toList(addresses).filter(({ address }) => !isPrivateAddress(address))
      const [first] = allowed
      if (!first) {
        const refusal = new Error(`${hostname} has only private addresses.`)
        return callback(Object.assign(refusal, { code: PRIVATE_ADDRESS }), [])
      }
      if (options.all) callback(null, allowed)
      else callback(null, first.address, first.family)
    })
  }
}

type Addresses = Parameters<Parameters<LookupFunction>[2]>[1]

function toList(addresses: Addresses): Array<{ address: string; family: number }> {
  return typeof addresses === 'string' ? [{ address: addresses, family: 0 }] : addresses
}
