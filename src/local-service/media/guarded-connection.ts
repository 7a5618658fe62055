import { type LookupAddress, type LookupOptions, lookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici'
import { isLoopbackHost } from '../../dashscope/addresses.ts'
import { isGuardedAddress } from './guarded-address.ts'
import { downloadFailed } from './source-error.ts'

/** A host that leads to an address which sources may not be fetched from. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError'
}

export interface ConnectionOptions {
  /** Addresses that may not be reached. */
  refuses: (address: string) => boolean
  /** How long a host may take to be reached, to answer, and between two pieces of its answer. */
  stallTimeoutMs: number
}

/** Connections to hosts that somebody else names. The environment's proxy is used, for loopback hosts never. */
export class GuardedConnections {
  private readonly refuses: ConnectionOptions['refuses']
  private readonly direct: Agent
  private readonly options: EnvHttpProxyAgent.Options
  private byEnvironment: EnvHttpProxyAgent | undefined

  constructor({ refuses, stallTimeoutMs }: ConnectionOptions) {
    this.refuses = refuses
    // The addresses that are checked are the ones connected to: a name that answers differently the next time gains nothing.
    const connect = { timeout: stallTimeoutMs, lookup: lookupOthers(refuses) }
    const options = { connect, headersTimeout: stallTimeoutMs, bodyTimeout: stallTimeoutMs }
    this.direct = new Agent(options)
    // Many proxies refuse tunnels to other ports than 443.
    this.options = { ...options, proxyTunnel: false }
  }

  /** @throws PrivateAddressError where the host is known to lead to a private address; no proxy would check that. */
  async dispatcherFor({ hostname }: URL): Promise<Dispatcher> {
    refuseAny(hostname, await addressesOf(hostname), this.refuses)
    if (isLoopbackHost(hostname)) return this.direct
    this.byEnvironment ??= openByEnvironment(this.options)
    return this.byEnvironment
  }

  async close(): Promise<void> {
    await Promise.all([this.direct.destroy(), this.byEnvironment?.destroy()])
  }
}

function openByEnvironment(options: EnvHttpProxyAgent.Options): EnvHttpProxyAgent {
  try {
    return new EnvHttpProxyAgent(options)
  } catch {
    // The error would hold the address, and with it the proxy's password.
    throw downloadFailed('the proxy in HTTP_PROXY or HTTPS_PROXY is not a URL.')
  }
}

/** Whether a host leads to this machine or a local network and nowhere else; a name that is not known here may be anything. */
export async function isPrivateHost(hostname: string): Promise<boolean> {
  const addresses = await addressesOf(hostname)
  return addresses.length > 0 && addresses.every(({ address }) => isGuardedAddress(address))
}

async function addressesOf(hostname: string): Promise<ReadonlyArray<{ address: string }>> {
  const host = hostname.replace(/^\[|\]$/g, '')
  // An address is connected to without being looked up.
  if (isIP(host) !== 0) return [{ address: host }]
  return new Promise<LookupAddress[]>((resolve) => {
    // A name unknown here may be known to the proxy.
    lookup(host, { all: true }, (error, found) => resolve(error ? [] : found))
  })
}

function lookupOthers(refuses: ConnectionOptions['refuses']): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...(options as LookupOptions), all: true }, (error, addresses) => {
      if (error) return callback(error, '')
      try {
        refuseAny(hostname, addresses, refuses)
      } catch (refusal) {
        return callback(refusal as Error, '')
      }
      const [first] = addresses
      if (options.all) callback(null, addresses)
      else callback(null, first?.address ?? '', first?.family)
    })
  }
}

function refuseAny(
  host: string,
  addresses: ReadonlyArray<{ address: string }>,
  refuses: ConnectionOptions['refuses'],
): void {
  if (addresses.some(({ address }) => refuses(address)))
    throw new PrivateAddressError(`${host} leads to a private address.`)
}
