import { type Call, commentBody, invalid, jsonOf, notFound, page } from './github-replies.ts'
import type { DoubleReply } from './handler.ts'

const COMMENT_LIMIT = 65_536

/** Comments, and the pull requests of a commit; `rest` is the path behind `/repos/OWNER/REPO`. */
export function answerConversation(call: Call, rest: string): DoubleReply | undefined {
  const { state } = call
  const sha = /^\/commits\/([^/]+)\/pulls$/.exec(rest)?.[1]
  if (sha) {
    const pulls = state.pulls.filter(({ commits }) => commits.includes(sha))
    return page(
      call,
      pulls.map(({ number, state, commits }) => ({ number, state, head: { sha: commits.at(-1) } })),
    )
  }
  const issue = /^\/issues\/(\d+)\/comments$/.exec(rest)?.[1]
  if (issue) return answerIssue(call, Number(issue))
  const comment = /^\/issues\/comments\/(\d+)$/.exec(rest)?.[1]
  return comment ? changeComment(call, Number(comment)) : undefined
}

export function answerGraphql({ request, state }: Call): DoubleReply {
  const { query } = jsonOf(request)
  if (!/viewer\s*\{\s*login/.test(String(query))) return { body: { errors: [{ message: 'Unknown query' }] } }
  return { body: { data: { viewer: { login: state.viewer } } } }
}

function answerIssue(call: Call, issue: number): DoubleReply {
  const { request, state } = call
  if (request.method === 'GET') {
    const comments = state.comments.filter((comment) => comment.issue === issue)
    return page(
      call,
      comments.map((comment) => commentBody(call, comment)),
    )
  }
  const body = String(jsonOf(request).body)
  if (body.length > COMMENT_LIMIT) return tooLong
  const created = { id: state.newId(), issue, body, user: state.viewer }
  state.comments.push(created)
  return { status: 201, body: commentBody(call, created) }
}

function changeComment(call: Call, id: number): DoubleReply {
  const found = call.state.comments.find((comment) => comment.id === id)
  if (!found) return notFound
  const body = String(jsonOf(call.request).body)
  if (body.length > COMMENT_LIMIT) return tooLong
  found.body = body
  return { body: commentBody(call, found) }
}

const tooLong = invalid({
  resource: 'IssueComment',
  code: 'unprocessable',
  field: 'data',
  message: `Body is too long (maximum is ${COMMENT_LIMIT} characters)`,
})
