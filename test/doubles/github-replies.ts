import {
  type AssetState,
  type CommentState,
  digestOf,
  type GitHubState,
  type ReleaseState,
} from './github-state.ts'
import type { DoubleReply, DoubleRequest } from './handler.ts'

/** What a request of the API met. */
export interface Call {
  request: DoubleRequest
  state: GitHubState
  /** Such as `http://127.0.0.1:4711`, whatever name the client uses. */
  origin: string
}

export const notFound: DoubleReply = { status: 404, body: { message: 'Not Found', status: '404' } }
export const forbidden: DoubleReply = {
  status: 403,
  body: { message: 'Resource not accessible by integration', status: '403' },
}

export function invalid(error: Record<string, string>): DoubleReply {
  return { status: 422, body: { message: 'Validation Failed', errors: [error], status: '422' } }
}

/** One page of a list, with the link to the next. */
export function page(call: Call, all: object[]): DoubleReply {
  const { query, path } = call.request
  const size = Number(query.get('per_page') ?? 30)
  const number = Number(query.get('page') ?? 1)
  const body = all.slice((number - 1) * size, number * size)
  if (number * size >= all.length) return { body }
  const next = new URLSearchParams(query)
  next.set('page', String(number + 1))
  return { body, headers: { link: `<${call.origin}${path}?${next}>; rel="next"` } }
}

export function releaseBody(call: Call, release: ReleaseState): object {
  const { owner, repo } = call.state
  return {
    id: release.id,
    url: `${call.origin}/repos/${owner}/${repo}/releases/${release.id}`,
    upload_url: `${call.origin}/upload/repos/${owner}/${repo}/releases/${release.id}/assets{?name,label}`,
    html_url: `${call.origin}/${owner}/${repo}/releases/tag/${segmentOf(release)}`,
    tag_name: release.tag,
    name: release.tag,
    draft: release.draft,
    immutable: release.immutable && !release.draft,
    prerelease: false,
    body: release.body,
    assets: release.assets.slice(0, 100).map((asset) => assetBody(call, release, asset)),
  }
}

export function assetBody(call: Call, release: ReleaseState, asset: AssetState): object {
  const { owner, repo } = call.state
  const path = `${owner}/${repo}/releases/download/${segmentOf(release)}/${asset.name}`
  return {
    id: asset.id,
    url: `${call.origin}/repos/${owner}/${repo}/releases/assets/${asset.id}`,
    name: asset.name,
    label: asset.label,
    state: asset.state,
    content_type: asset.contentType,
    size: asset.content.length,
    digest: asset.state === 'uploaded' ? digestOf(asset.content) : null,
    browser_download_url: `${call.origin}/${path}`,
  }
}

export function commentBody(call: Call, { id, issue, body, user }: CommentState): object {
  const html_url = `${call.origin}/${call.state.owner}/${call.state.repo}/pull/${issue}#issuecomment-${id}`
  return { id, body, html_url, user: { login: user, type: 'Bot' } }
}

export function jsonOf(request: DoubleRequest): Record<string, unknown> {
  return JSON.parse(request.body.toString('utf8')) as Record<string, unknown>
}

/** A draft has no tag of its own yet. */
export function segmentOf({ draft, id, tag }: ReleaseState): string {
  return draft ? `untagged-${id.toString(16)}` : encodeURIComponent(tag)
}
