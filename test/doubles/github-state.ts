import { createHash } from 'node:crypto'
import type { DoubleReply, DoubleRequest } from './handler.ts'

export interface AssetState {
  id: number
  name: string
  label: string | null
  /** A failed upload leaves a `starter` behind, which holds the name and nothing else. */
  state: 'uploaded' | 'starter'
  content: Buffer
  contentType: string
}

export interface ReleaseState {
  id: number
  tag: string
  draft: boolean
  immutable: boolean
  body: string | null
  assets: AssetState[]
}

export interface CommentState {
  id: number
  /** The number of the issue or pull request. */
  issue: number
  body: string
  user: string
}

export interface PullState {
  number: number
  /** The commits that belong to it. */
  commits: string[]
  state: 'open' | 'closed'
}

/** A reply that takes the place of the next ones to matching requests. */
export interface Fault {
  /** @default any */
  method?: string
  /** Tried against the path. @default any */
  path?: RegExp
  /** How many requests it meets. @default 1 */
  times?: number
  /** Done before the reply is given, such as what another job does at that moment. */
  effect?: (request: DoubleRequest) => void
  /** Absent: the request is answered as ever, after the effect. */
  reply?: DoubleReply
}

export type ReleaseSeed = Partial<Omit<ReleaseState, 'assets'>> & {
  tag: string
  assets?: Array<Partial<Omit<AssetState, 'content'>> & { name: string; content?: string | Buffer }>
}

export interface GitHubDoubleOptions {
  /** @default 'octo' */
  owner?: string
  /** @default 'talks' */
  repo?: string
  /** @default false */
  private?: boolean
  releases?: ReleaseSeed[]
  pulls?: PullState[]
  comments?: Array<Omit<CommentState, 'id'>>
  /** Whom the token belongs to. @default 'github-actions[bot]' */
  viewer?: string
  /** The only token that is accepted. @default any */
  token?: string
}

/** What the double holds; a test may look at it and change it at any time. */
export class GitHubState {
  readonly owner: string
  readonly repo: string
  private: boolean
  viewer: string
  readonly token: string | undefined
  /** The token may read and nothing else, as that of a fork's pull request. */
  readOnly = false
  readonly releases: ReleaseState[]
  readonly comments: CommentState[]
  readonly pulls: PullState[]
  readonly faults: Fault[] = []
  /** Everything that was asked, in order. */
  readonly requests: DoubleRequest[] = []
  private lastId = 1000

  constructor(options: GitHubDoubleOptions) {
    this.owner = options.owner ?? 'octo'
    this.repo = options.repo ?? 'talks'
    this.private = options.private ?? false
    this.viewer = options.viewer ?? 'github-actions[bot]'
    this.token = options.token
    this.pulls = options.pulls ?? []
    this.releases = (options.releases ?? []).map((seed) => this.toRelease(seed))
    this.comments = (options.comments ?? []).map((comment) => ({ id: this.newId(), ...comment }))
  }

  newId(): number {
    return ++this.lastId
  }

  release(tag: string): ReleaseState {
    const found = this.releases.find((release) => release.tag === tag)
    if (!found) throw new Error(`The double has no release ${tag}.`)
    return found
  }

  /** The text of each asset of a release, by name. */
  contents(tag: string): Record<string, string> {
    return Object.fromEntries(this.release(tag).assets.map(({ name, content }) => [name, content.toString()]))
  }

  addAsset(release: ReleaseState, asset: Partial<Omit<AssetState, 'id'>> & { name: string }): AssetState {
    const added = {
      id: this.newId(),
      label: null,
      state: 'uploaded' as const,
      content: Buffer.alloc(0),
      contentType: 'application/octet-stream',
      ...asset,
    }
    release.assets.push(added)
    return added
  }

  /** The first fault that is for this request; counted as met. */
  takeFault({ method, path }: DoubleRequest): Fault | undefined {
    const met = this.faults.find(
      (fault) => (fault.method ?? method) === method && (fault.path?.test(path) ?? true),
    )
    if (!met) return undefined
    met.times = (met.times ?? 1) - 1
    if (met.times === 0) this.faults.splice(this.faults.indexOf(met), 1)
    return met
  }

  private toRelease({ assets = [], ...seed }: ReleaseSeed): ReleaseState {
    const release = { id: this.newId(), draft: false, immutable: false, body: null, ...seed, assets: [] }
    for (const { content = '', ...asset } of assets) {
      this.addAsset(release, { ...asset, content: Buffer.from(content as string) })
    }
    return release
  }
}

export function digestOf(content: Buffer): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`
}

/** The name GitHub gives an uploaded file: accents dropped, runs of anything unusual turned into one dot. */
export function storedName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\w.-]+/g, '.')
    .replace(/\.{2,}/g, '.')
  const trimmed = plain.replace(/\.$/, '')
  return trimmed.startsWith('.') ? `default${trimmed}` : trimmed
}
