import { ApiError, describeError, toTranscribeError } from '../../errors.ts'
import { isUntrusted, type JobContext } from '../job-context.ts'
import type { At, GitHubApi, Octokit } from './api.ts'
import { MISSING_PERMISSION, mayPass, type Permission } from './api-failure.ts'
import { markersOf } from './markers.ts'

/** The most characters that a comment holds. */
export const COMMENT_LIMIT = 65_536

export interface PublishedComment {
  /** The address of the comment, when it stands. */
  link?: string
  /** What the user should know, each a sentence or two. */
  notes: string[]
  /** Whether the same may succeed later. */
  mayPass?: boolean
}

export interface CommentText {
  /** Tells this comment from others of ours on the same pull request, such as those of another job. */
  key: string
  /** Gives the comment in Markdown, in no more than `room` characters. */
  render: (room: number) => string
}

interface Comment {
  id: number
  body: string
  link: string
  author: string
}

/**
 * Comments on the pull request of the event, or the open one that the commit belongs to. A comment that an earlier run
 * wrote is changed instead. It never throws: what failed is in the notes.
 */
export async function publishComment(
  api: GitHubApi,
  job: JobContext,
  { key, render }: CommentText,
): Promise<PublishedComment> {
  try {
    const number = job.event.pull_request?.number ?? (await pullRequestOf(api, job.sha))
    if (number === undefined) {
      return { notes: ['There is no comment: no open pull request belongs to this commit.'] }
    }
    const first = `${markersOf(key).start}\n`
    const body = first + render(roomInComment(key))
    if (body.length > COMMENT_LIMIT) {
      return { notes: [`There is no comment: it would have ${body.length} characters of ${COMMENT_LIMIT}.`] }
    }
    return { link: await say(api, number, first, body), notes: [] }
  } catch (thrown) {
    const error = toTranscribeError(thrown, api.signal)
    const isForbidden = error instanceof ApiError && error.serviceCode === MISSING_PERMISSION
    if (isForbidden && isUntrusted(job)) return { notes: [FORK] }
    return { notes: [`There is no comment: ${describeError(error)}`], mayPass: mayPass(error) }
  }
}

/** How many characters a comment of this key may have. */
export function roomInComment(key: string): number {
  return COMMENT_LIMIT - markersOf(key).start.length - 1
}

/** Adding permissions would not help there, so that none are named. */
const FORK =
  'There is no comment: this run was caused from outside the repository, so that its token may only read. The summary of the run has the results.'

/** Who may comment may read what it takes to do so. */
const PERMISSION: Permission = 'pull-requests: write'

function pullRequestOf(api: GitHubApi, sha: string): Promise<number | undefined> {
  if (sha === '') return Promise.resolve(undefined)
  const doing = 'find the pull request of the commit'
  return api.read(
    doing,
    async ({ rest }, at) => {
      const { data } = await rest.repos.listPullRequestsAssociatedWithCommit({ ...at, commit_sha: sha })
      const open = data.filter(({ state }) => state === 'open')
      // One that ends in this commit is meant before one that merely holds it.
      return (open.find(({ head }) => head.sha === sha) ?? open[0])?.number
    },
    PERMISSION,
  )
}

async function say(api: GitHubApi, number: number, first: string, body: string): Promise<string> {
  const earlier = await ownComment(api, number, first.trimEnd())
  if (!earlier) return create(api, number, body)
  const isUnchanged = earlier.body.replaceAll('\r\n', '\n').trimEnd() === body.trimEnd()
  return isUnchanged ? earlier.link : change(api, earlier.id, body)
}

/** Anybody can write the marker, so that the author counts too. */
async function ownComment(api: GitHubApi, number: number, marker: string): Promise<Comment | undefined> {
  const list = async ({ paginate, rest }: Octokit, at: At): Promise<Comment[]> => {
    const all = await paginate(rest.issues.listComments, { ...at, issue_number: number, per_page: 100 })
    return all.map(({ id, body = '', html_url: link, user }) => ({
      id,
      body,
      link,
      author: user?.login ?? '',
    }))
  }
  const comments = await api.read(`list the comments of #${number}`, list, PERMISSION)
  const marked = comments.filter(({ body }) => body.startsWith(marker))
  if (marked.length === 0) return undefined
  const login = await viewerLogin(api)
  return marked.find(({ author }) => author === login || author === `${login}[bot]`)
}

/** Whom the token belongs to; that of a workflow, where it cannot be asked. */
async function viewerLogin(api: GitHubApi): Promise<string> {
  try {
    return await api.read('tell whose token it is', async ({ graphql }, { request }) => {
      const { viewer } = await graphql<{ viewer: { login: string } }>('{ viewer { login } }', { request })
      return viewer.login
    })
  } catch {
    api.signal?.throwIfAborted()
    return 'github-actions[bot]'
  }
}

function create(api: GitHubApi, number: number, body: string): Promise<string> {
  return api.write(`comment on #${number}`, PERMISSION, async ({ rest }, at) => {
    const { data } = await rest.issues.createComment({ ...at, issue_number: number, body })
    return data.html_url
  })
}

function change(api: GitHubApi, id: number, body: string): Promise<string> {
  return api.write('change the comment', PERMISSION, async ({ rest }, at) => {
    const { data } = await rest.issues.updateComment({ ...at, comment_id: id, body })
    return data.html_url
  })
}
