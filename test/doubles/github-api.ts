import { answerConversation, answerGraphql } from './github-conversation.ts'
import { answerDownload, answerReleases, answerStorage, answerUpload } from './github-releases.ts'
import { type Call, forbidden, notFound } from './github-replies.ts'
import { type GitHubDoubleOptions, GitHubState } from './github-state.ts'
import type { DoubleReply, DoubleRequest, Handler } from './handler.ts'

export type { Fault, GitHubDoubleOptions } from './github-state.ts'

/** A double of GitHub: what its API would hold, and the handler that answers for it. */
export class GitHubDouble extends GitHubState {
  /** For `serveHandlers`; the origin it is served at is the `GITHUB_API_URL`. */
  readonly handler: Handler = (request) => answer(this, request)

  /** The requests of one method, as `METHOD path`, in order. */
  asked(...methods: string[]): string[] {
    const some = this.requests.filter(({ method }) => methods.length === 0 || methods.includes(method))
    return some.map(({ method, path }) => `${method} ${path}`)
  }
}

/**
 * The part of GitHub's REST API that transcripts are read from and delivered to: releases, assets, comments. Its object
 * store is on the same port under another host name (`localhost` for `127.0.0.1`), and refuses whoever sends a token.
 */
export function githubApi(options: GitHubDoubleOptions = {}): GitHubDouble {
  return new GitHubDouble(options)
}

function answer(state: GitHubDouble, request: DoubleRequest): DoubleReply | undefined {
  const call = { request, state, origin: `http://${request.headers.host}` }
  const known = isKnown(state, request.path)
  if (!known) return undefined
  state.requests.push(request)
  const fault = state.takeFault(request)
  fault?.effect?.(request)
  if (fault?.reply) return fault.reply
  return answerStorage(call) ?? answerDownload(call) ?? answerApi(call)
}

function isKnown({ owner, repo }: GitHubState, path: string): boolean {
  const roots = [
    '/storage/',
    `/${owner}/${repo}/`,
    `/upload/repos/${owner}/${repo}/`,
    `/repos/${owner}/${repo}/`,
  ]
  return (
    path === '/graphql' || path === `/repos/${owner}/${repo}` || roots.some((root) => path.startsWith(root))
  )
}

function answerApi(call: Call): DoubleReply {
  const { request, state } = call
  const refusal = refuse(call)
  if (refusal) return refusal
  if (request.path === '/graphql') return answerGraphql(call)
  const uploads = `/upload/repos/${state.owner}/${state.repo}`
  if (request.path.startsWith(uploads))
    return answerUpload(call, request.path.slice(uploads.length)) ?? notFound
  const rest = request.path.slice(`/repos/${state.owner}/${state.repo}`.length)
  if (rest === '') {
    return { body: { private: state.private, visibility: state.private ? 'private' : 'public' } }
  }
  return answerReleases(call, rest) ?? answerConversation(call, rest) ?? notFound
}

/** A wrong token, or one that may not do this. */
function refuse({ request, state }: Call): DoubleReply | undefined {
  const token = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1]
  if (token === undefined && (state.private || request.method !== 'GET')) return notFound
  if (token !== undefined && state.token !== undefined && token !== state.token) {
    return { status: 401, body: { message: 'Bad credentials' } }
  }
  const writes = request.method !== 'GET' && request.path !== '/graphql'
  return writes && state.readOnly ? forbidden : undefined
}
