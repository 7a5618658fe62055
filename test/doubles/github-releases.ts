import {
  assetBody,
  type Call,
  invalid,
  jsonOf,
  notFound,
  page,
  releaseBody,
  segmentOf,
} from './github-replies.ts'
import { type AssetState, type ReleaseState, storedName } from './github-state.ts'
import type { DoubleReply } from './handler.ts'

const NOTES_LIMIT = 125_000

/** Releases and their assets; `rest` is the path behind `/repos/OWNER/REPO`. */
export function answerReleases(call: Call, rest: string): DoubleReply | undefined {
  const { request, state } = call
  const visible = state.releases.filter(({ draft }) => !draft || !state.readOnly)
  if (rest === '/releases')
    return page(
      call,
      visible.map((release) => releaseBody(call, release)),
    )

  const tag = /^\/releases\/tags\/(.+)$/.exec(rest)?.[1]
  if (tag) {
    const found = visible.find((release) => !release.draft && release.tag === decodeURIComponent(tag))
    return found ? { body: releaseBody(call, found) } : notFound
  }
  const assetId = /^\/releases\/assets\/(\d+)$/.exec(rest)?.[1]
  if (assetId) return answerAsset(call, Number(assetId))

  const [, releaseId, list] = /^\/releases\/(\d+)(\/assets)?$/.exec(rest) ?? []
  if (!releaseId) return undefined
  const release = visible.find(({ id }) => id === Number(releaseId))
  if (!release) return notFound
  if (list)
    return page(
      call,
      release.assets.map((asset) => assetBody(call, release, asset)),
    )
  return request.method === 'PATCH' ? changeNotes(call, release) : { body: releaseBody(call, release) }
}

/** `rest` is the path behind `/upload/repos/OWNER/REPO`. */
export function answerUpload(call: Call, rest: string): DoubleReply | undefined {
  const { request, state } = call
  const releaseId = /^\/releases\/(\d+)\/assets$/.exec(rest)?.[1]
  if (!releaseId || request.method !== 'POST') return undefined
  const release = state.releases.find(({ id }) => id === Number(releaseId))
  if (!release) return notFound
  const immutable = frozen(release)
  if (immutable) return immutable
  if (request.body.length === 0) return { status: 400, body: { message: 'Bad Content-Length' } }
  const name = storedName(request.query.get('name') ?? '')
  if (isTaken(release, name)) return nameTaken
  const added = state.addAsset(release, {
    name,
    label: request.query.get('label'),
    content: request.body,
    contentType: request.headers['content-type'] ?? '',
  })
  return { status: 201, body: assetBody(call, release, added) }
}

/** What a browser, or anybody, gets of a published release of a public repository. */
export function answerDownload(call: Call): DoubleReply | undefined {
  const { state, request } = call
  const [, segment, name] = /^\/[^/]+\/[^/]+\/releases\/download\/([^/]+)\/([^/]+)$/.exec(request.path) ?? []
  if (!segment || !name) return undefined
  const release = state.releases.find((candidate) => segmentOf(candidate) === segment)
  const asset = release?.assets.find((candidate) => candidate.name === decodeURIComponent(name))
  if (!asset || state.private || release?.draft) return notFound
  return toStorage(call, asset)
}

/** The object store, under another host name; it takes a signature or a header, and never both. */
export function answerStorage({ request, state }: Call): DoubleReply | undefined {
  const id = /^\/storage\/(\d+)$/.exec(request.path)?.[1]
  if (!id) return undefined
  if (request.headers.authorization) {
    return {
      status: 400,
      body: '<Error><Code>InvalidArgument</Code><Message>Only one auth mechanism</Message></Error>',
    }
  }
  const asset = state.releases
    .flatMap(({ assets }) => assets)
    .find((candidate) => candidate.id === Number(id))
  if (!asset || request.query.get('sig') !== 'storage-signature') return { status: 403, body: '<Error/>' }
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? []
  const part = first === undefined ? asset.content : asset.content.subarray(Number(first), Number(last) + 1)
  return {
    status: first === undefined ? 200 : 206,
    body: part,
    headers: { 'content-type': asset.contentType },
  }
}

function answerAsset(call: Call, id: number): DoubleReply {
  const { request, state } = call
  const release = state.releases.find(({ assets }) => assets.some((asset) => asset.id === id))
  const asset = release?.assets.find((candidate) => candidate.id === id)
  if (!release || !asset) return notFound
  if (request.method === 'GET') {
    const wantsBytes = request.headers.accept === 'application/octet-stream'
    return wantsBytes ? toStorage(call, asset) : { body: assetBody(call, release, asset) }
  }
  const immutable = frozen(release)
  if (immutable) return immutable
  if (request.method === 'DELETE') {
    release.assets.splice(release.assets.indexOf(asset), 1)
    return { status: 204 }
  }
  const { name = asset.name, label = asset.label } = jsonOf(request) as Partial<AssetState>
  if (name !== asset.name && isTaken(release, storedName(name))) return nameTaken
  Object.assign(asset, { name: storedName(name), label })
  return { body: assetBody(call, release, asset) }
}

function changeNotes(call: Call, release: ReleaseState): DoubleReply {
  const { body } = jsonOf(call.request)
  if (typeof body === 'string') {
    const message = `body is too long (maximum is ${NOTES_LIMIT} characters)`
    if (body.length > NOTES_LIMIT)
      return invalid({ resource: 'Release', code: 'custom', field: 'body', message })
    release.body = body
  }
  return { body: releaseBody(call, release) }
}

const nameTaken = invalid({ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' })

function isTaken(release: ReleaseState, name: string): boolean {
  return release.assets.some((asset) => asset.name === name)
}

function frozen({ immutable, draft }: ReleaseState): DoubleReply | undefined {
  if (!immutable || draft) return undefined
  return { status: 422, body: { message: 'Cannot upload assets to an immutable release.' } }
}

function toStorage({ origin }: Call, { id }: AssetState): DoubleReply {
  const location = new URL(`/storage/${id}?sig=storage-signature`, origin)
  location.hostname = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost'
  return { status: 302, headers: { location: location.href } }
}
