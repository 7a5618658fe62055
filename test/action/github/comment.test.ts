import { expect, it } from 'vitest'
import { COMMENT_LIMIT, publishComment, roomInComment } from '../../../src/action/github/comment.ts'
import type { GitHubDoubleOptions } from '../../doubles/github-api.ts'
import { jobOf, startGitHub } from './github-job.ts'

const FIRST = '<!-- sensevoice-transcribe:job -->'
const PULL = { event: { pull_request: { number: 7, head: { repo: { full_name: 'octo/talks' } } } } }
const FORK = {
  eventName: 'pull_request',
  event: { pull_request: { number: 7, head: { repo: { full_name: 'eve/talks' } } } },
}

async function start(options: GitHubDoubleOptions = {}, own: Parameters<typeof jobOf>[0] = PULL) {
  const started = await startGitHub(options)
  const comment = (text: string | ((room: number) => string)) =>
    publishComment(started.api, jobOf(own), {
      key: 'job',
      render: typeof text === 'string' ? () => text : text,
    })
  return { ...started, comment }
}

it('comments once, and changes that comment from then on', async () => {
  const { comment, github, origin } = await start()
  const { link, notes } = await comment('one')
  expect(notes).toEqual([])
  const [created] = github.comments
  expect(created).toMatchObject({ issue: 7, body: `${FIRST}\none` })
  expect(link).toBe(`${origin}/octo/talks/pull/7#issuecomment-${created?.id}`)
  expect(await comment('two')).toEqual({ link, notes: [] })
  expect(github.comments).toHaveLength(1)
  expect(created?.body).toBe(`${FIRST}\ntwo`)
})

it('leaves a comment alone that says the same', async () => {
  const body = `${FIRST}\r\none\r\ntwo`
  const { comment, github } = await start({ comments: [{ issue: 7, body, user: 'github-actions[bot]' }] })
  expect((await comment('one\ntwo')).link).toContain('#issuecomment-')
  expect(github.asked('PATCH')).toEqual([])
})

it('touches no comment of somebody else, of another job, or that merely holds the marker', async () => {
  const comments = [
    { issue: 7, body: `${FIRST}\nforged`, user: 'eve' },
    { issue: 7, body: '<!-- sensevoice-transcribe:job2 -->\nother', user: 'github-actions[bot]' },
    { issue: 7, body: `> ${FIRST}\nquoted`, user: 'github-actions[bot]' },
    { issue: 8, body: `${FIRST}\nelsewhere`, user: 'github-actions[bot]' },
  ]
  const { comment, github } = await start({ comments })
  await comment('new')
  expect(github.comments.map(({ body }) => body)).toEqual([
    ...comments.map(({ body }) => body),
    `${FIRST}\nnew`,
  ])
})

it('finds its comment among hundreds', async () => {
  const chatter = Array.from({ length: 250 }, () => ({ issue: 7, body: 'hello', user: 'ann' }))
  const { comment, github } = await start({
    comments: [...chatter, { issue: 7, body: `${FIRST}\nold`, user: 'github-actions[bot]' }],
  })
  await comment('new')
  expect(github.comments).toHaveLength(251)
})

it.each([
  ['a person', 'ann', 'ann', true],
  ['an app whose token leaves the ending out', 'my-app', 'my-app[bot]', true],
  ['another app', 'my-app', 'github-actions[bot]', false],
])('knows the comments of %s by whose token it is', async (_name, viewer, user, isOwn) => {
  const { comment, github } = await start({ viewer, comments: [{ issue: 7, body: `${FIRST}\nold`, user }] })
  await comment('new')
  expect(github.comments).toHaveLength(isOwn ? 1 : 2)
})

it('takes the token for that of the workflow where it cannot be asked', async () => {
  const { comment, github } = await start({
    comments: [{ issue: 7, body: `${FIRST}\nold`, user: 'github-actions[bot]' }],
  })
  github.faults.push({ path: /graphql/, times: 99, reply: { status: 403, body: { message: 'No' } } })
  await comment('new')
  expect(github.comments).toHaveLength(1)
})

it('finds the open pull request of a pushed commit', async () => {
  const pulls = [
    { number: 3, commits: ['abc'], state: 'closed' as const },
    { number: 4, commits: ['abc', 'def'], state: 'open' as const },
    { number: 5, commits: ['abc'], state: 'open' as const },
  ]
  const { comment, github } = await start({ pulls }, { sha: 'abc' })
  await comment('new')
  expect(github.comments).toMatchObject([{ issue: 5 }])
})

it('says so when there is none', async () => {
  const { comment } = await start({}, { sha: 'abc' })
  expect(await comment('new')).toEqual({
    notes: ['There is no comment: no open pull request belongs to this commit.'],
  })
})

it('may fill a comment to its limit, and sends nothing beyond', async () => {
  const { comment, github } = await start()
  expect((await comment((room) => 'x'.repeat(room))).notes).toEqual([])
  expect(github.comments[0]?.body).toHaveLength(COMMENT_LIMIT)
  const { notes } = await comment('x'.repeat(roomInComment('job') + 1))
  expect(notes).toEqual(['There is no comment: it would have 65537 characters of 65536.'])
  expect(github.asked('PATCH')).toEqual([])
})

it('names the summary instead, where a fork’s token may only read', async () => {
  const { comment, github } = await start({}, FORK)
  github.readOnly = true
  const { notes, link } = await comment('new')
  expect(link).toBeUndefined()
  expect(notes).toEqual([
    expect.stringMatching(
      /^There is no comment: .* from outside .* The summary of the run has the results\.$/,
    ),
  ])
})

it('names the permissions, where the workflow could have given them', async () => {
  const { comment, github } = await start()
  github.readOnly = true
  expect((await comment('new')).notes[0]).toMatch(
    /^There is no comment: The token may not comment on #7 .* {2}permissions:\n {4}contents: read\n {4}pull-requests: write$/s,
  )
})
