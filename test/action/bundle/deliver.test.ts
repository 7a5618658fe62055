import { copyFileSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { neverEnding } from '../../doubles/cloud.ts'
import { startGitHub, startJob } from '../../support/action-job.ts'
import { sample, sampleWords } from '../../support/command.ts'
import { Job } from '../../support/job.ts'

// The first run on a machine installs the local engine.
vi.setConfig({ testTimeout: 120_000 })

it('transcribes a file of the workspace on the runner itself, and delivers what the pipeline wrote', async () => {
  const { results, env } = await startGitHub()
  const job = new Job({ inputs: { files: '*.wav', engine: 'local' }, env })
  copyFileSync(sample, join(job.workspace, 'release-notes.wav'))
  const { exitCode, log } = await job.run()
  expect([exitCode, log]).toEqual([0, expect.stringContaining('1 of 1 transcribed')])
  expect(job.read('transcripts/release-notes.txt')).toContain(sampleWords)
  const written = readdirSync(join(job.workspace, 'transcripts')).sort()
  expect(written).toEqual([
    'manifest.json',
    ...['json', 'md', 'srt', 'txt', 'vtt'].map((format) => `release-notes.${format}`),
    'report.html',
  ])
  expect(job.read('transcripts/report.html')).toContain('href="../release-notes.wav"')
  expect(JSON.parse(job.read('transcripts/manifest.json'))).toMatchObject({
    report: 'transcripts/report.html',
  })
  const zipped = results.files('transcripts')
  expect([...zipped.keys()].sort()).toEqual(written)
  for (const [name, content] of zipped) expect(content.toString()).toBe(job.read(`transcripts/${name}`))
  expect(job.outputs).toMatchObject({ total: '1', succeeded: '1', failed: '0', tasks: '[]' })
  expect(job.outputs['artifact-url']).toBe(
    `https://github.com/octo/talks/actions/runs/4711/artifacts/${job.outputs['artifact-id']}`,
  )
  expect(job.summary).toContain('we have removed three old commands')
  expect((await job.runPost()).log).toBe('')
  expect(readdirSync(job.temporary).filter((name) => name.startsWith('sensevoice-transcribe-_'))).toEqual([])
})

it('gives a single file unzipped where the artifact is named so', async () => {
  const { results, job } = await startJob({
    inputs: { urls: 'https://example.com/talk.mp3', formats: 'md', 'artifact-name': 'talk.md' },
  })
  expect((await job.run()).exitCode).toBe(0)
  expect(results.artifacts.get('talk.md')?.bytes.toString()).toBe(job.read('transcripts/talk.md'))
})

it('gives the page of the run unzipped, so that a browser opens it', async () => {
  const { results, job } = await startJob({
    inputs: { urls: 'https://example.com/talk.mp3', formats: 'html', 'artifact-name': 'talk.html' },
  })
  expect((await job.run()).exitCode).toBe(0)
  const page = results.artifacts.get('talk.html')?.bytes.toString()
  expect(page).toBe(job.read('transcripts/report.html'))
  expect(page).toContain('href="https://example.com/talk.mp3"')
})

it('shows no signed address in the page of the run', async () => {
  const signed = 'https://example.com/talk.mp3?Expires=1790000000&Signature=c2VjcmV0LXNpZ25hdHVyZQ'
  const { job } = await startJob({ inputs: { urls: signed, formats: 'html' } })
  expect((await job.run()).exitCode).toBe(0)
  const page = job.read('transcripts/report.html')
  expect(page).toContain('talk.mp3')
  expect(page).not.toMatch(/Signature|c2VjcmV0|class="media"/)
})

it('attaches transcripts to the release whose media it transcribed, and replaces them when it runs again', async () => {
  const release = {
    id: 7,
    tag: 'v1',
    body: 'Written by hand.',
    assets: [{ name: 'keynote.mp4', content: 'x' }],
  }
  const { github, cloud, origin, job } = await startJob(
    {
      event: 'release',
      payload: { action: 'published', release: { id: 7, tag_name: 'v1' }, repository: { private: false } },
      inputs: { publish: 'release-assets,release-notes', formats: 'srt,txt,html' },
    },
    { releases: [release] },
  )
  for (const _run of [1, 2]) {
    const { exitCode, log } = await job.run()
    expect([exitCode, log]).toEqual([0, expect.stringContaining('1 of 1 transcribed')])
    expect(
      github
        .release('v1')
        .assets.map(({ name }) => name)
        .sort(),
    ).toEqual(['keynote.html', 'keynote.mp4', 'keynote.srt', 'keynote.txt'])
  }
  expect(cloud.submitted).toHaveLength(2)
  expect(cloud.submitted[0]).toBe(`${origin}/octo/talks/releases/download/v1/keynote.mp4`)
  expect(github.release('v1').body).toMatch(
    /^Written by hand\.\n\n<!-- sensevoice-transcribe:[\w-]+ -->\n### keynote.mp4/,
  )
  expect(github.release('v1').body).toMatch(/\[page to read and listen\]\(\S+\/v1\/keynote\.html\)/)
  expect(job.summary).toContain('/releases/download/v1/keynote.srt')
})

it('uploads the media of a private repository, and shows its token to nobody but GitHub', async () => {
  const { github, cloud, job } = await startJob(
    {
      event: 'release',
      payload: { action: 'published', release: { id: 7, tag_name: 'v1' }, repository: { private: true } },
      inputs: { formats: 'txt' },
    },
    {
      private: true,
      releases: [{ id: 7, tag: 'v1', assets: [{ name: 'keynote.mp4', content: 'private' }] }],
    },
  )
  expect((await job.run()).exitCode).toBe(0)
  expect(cloud.submitted).toEqual([expect.stringMatching(/^oss:\/\/.*keynote\.mp4$/)])
  const storage = github.requests.filter(({ path }) => path.startsWith('/storage/'))
  expect(storage.length).toBeGreaterThan(0)
  expect(storage.filter(({ headers }) => headers.authorization)).toEqual([])
})

it('puts results elsewhere when a release is immutable, and says so', async () => {
  const { github, results, job } = await startJob(
    {
      event: 'release',
      payload: { action: 'published', release: { id: 7, tag_name: 'v1', immutable: true } },
      inputs: { publish: 'release-assets', 'artifact-name': '' },
    },
    { releases: [{ id: 7, tag: 'v1', immutable: true, assets: [{ name: 'keynote.mp4', content: 'x' }] }] },
  )
  const { exitCode, log } = await job.run()
  expect([exitCode, log]).toEqual([0, expect.stringMatching(/^::notice::.*is immutable/m)])
  expect(github.release('v1').assets).toHaveLength(1)
  expect([...results.files('transcripts').keys()]).toContain('keynote.srt')
  expect(job.summary).toContain('is immutable')
})

it('keeps one comment on a pull request, and leaves it to the summary where the token may not', async () => {
  const settings = {
    event: 'pull_request',
    payload: { pull_request: { number: 5, head: { repo: { full_name: 'octo/talks' } } } },
    inputs: { urls: 'https://example.com/talk.mp3', publish: 'pr-comment' },
  }
  const { github, job } = await startJob(settings)
  for (const _run of [1, 2]) expect((await job.run()).exitCode).toBe(0)
  expect(github.comments).toHaveLength(1)
  expect(github.comments[0]?.body).toContain('transcribed')
  const fork = await startJob({
    ...settings,
    payload: { pull_request: { number: 5, head: { repo: { full_name: 'stranger/talks' } } } },
  })
  fork.github.readOnly = true
  const { exitCode, log } = await fork.job.run()
  expect([exitCode, log]).toEqual([0, expect.stringContaining('its token may only read')])
  expect(fork.job.summary).toContain('transcribed')
})

it('keeps the comments of steps apart that have artifacts of their own', async () => {
  const settings = {
    event: 'pull_request',
    payload: { pull_request: { number: 5, head: { repo: { full_name: 'octo/talks' } } } },
  }
  const { github, nextJob } = await startJob(settings)
  for (const name of ['one', 'two']) {
    const inputs = { urls: `https://example.com/${name}.mp3`, publish: 'pr-comment', 'artifact-name': name }
    expect((await nextJob({ ...settings, inputs }).run()).exitCode).toBe(0)
  }
  expect(github.comments.map(({ body }) => /### (\S+)/.exec(body)?.[1])).toEqual(['one.mp3', 'two.mp3'])
})

it('names the permission that is missing, line by line, and does not fail for it', async () => {
  const { github, job } = await startJob(
    { inputs: { urls: 'https://example.com/talk.mp3', publish: 'release-assets', 'release-tag': 'v1' } },
    { releases: [{ tag: 'v1' }] },
  )
  github.readOnly = true
  const { exitCode, log } = await job.run()
  expect(exitCode).toBe(0)
  expect(log).toContain('%0A  permissions:%0A    contents: write')
})

describe('work in two jobs', () => {
  it('submits without waiting, and collects later', async () => {
    const inputs = {
      publish: 'release-notes',
      'release-tag': 'v1',
      urls: 'https://example.com/talk.mp3',
      wait: 'false',
      'artifact-name': 'transcription-tasks',
    }
    const release = { tag: 'v1', body: 'By hand.' }
    const { cloud, job, nextJob, github } = await startJob({ inputs }, { releases: [release] })
    expect((await job.run()).exitCode).toBe(0)
    const tasks = JSON.parse(job.outputs.tasks ?? '')
    expect(tasks).toMatchObject([
      { source: 'https://example.com/talk.mp3', model: 'qwen3-asr-flash-filetrans' },
    ])
    expect(Date.parse(tasks[0].expires_at) - Date.parse(tasks[0].submitted_at)).toBe(24 * 3_600_000)
    expect(JSON.parse(job.read('transcripts/tasks.json'))).toEqual(tasks)
    expect(job.summary).toContain('waiting')
    expect(github.release('v1').body).toBe('By hand.')
    const list = join(job.workspace, 'transcripts', '*.json')
    for (const named of [job.outputs.tasks ?? '', list.replace('*', 'tasks'), list.replace('*', 't*s')]) {
      const later = nextJob({ inputs: { 'task-ids': named } })
      expect((await later.run()).exitCode).toBe(0)
      expect(later.outputs).toMatchObject({ succeeded: '1', tasks: '[]' })
      expect(readdirSync(join(later.workspace, 'transcripts'))).toContain('talk.srt')
    }
    expect(cloud.submitted).toHaveLength(1)
  })
})

it('takes over from the run before what was transcribed already', async () => {
  const { cloud, results, job } = await startJob({ inputs: { files: '*.wav' } })
  copyFileSync(sample, join(job.workspace, 'talk.wav'))
  expect((await job.run()).exitCode).toBe(0)
  expect(results.caches).toHaveLength(1)
  // The next run begins on a new machine.
  rmSync(join(job.temporary, 'sensevoice-transcribe-memory'), { recursive: true })
  renameSync(join(job.workspace, 'talk.wav'), join(job.workspace, 'copy.wav'))
  const { log } = await job.run()
  expect(log).toContain('copy.wav: taken over from an earlier run')
  expect(cloud.submitted).toHaveLength(1)
})

it('submits nothing again that an earlier run submitted, be it finished or not, and keeps what was collected', async () => {
  const inputs = { files: '*.wav', wait: 'false', 'artifact-name': '' }
  const { cloud, job } = await startJob({ inputs })
  const { change } = cloud
  cloud.change = neverEnding
  copyFileSync(sample, join(job.workspace, 'talk.wav'))
  const memory = join(job.temporary, 'sensevoice-transcribe-memory')
  for (const _run of [1, 2]) {
    expect((await job.run()).exitCode).toBe(0)
    expect(JSON.parse(job.outputs.tasks ?? '')).toHaveLength(1)
    // The next run begins on a new machine.
    rmSync(memory, { recursive: true })
  }
  cloud.change = change
  expect((await job.run()).log).toContain('talk.wav: transcribed in')
  rmSync(memory, { recursive: true })
  expect((await job.run()).log).toContain('talk.wav: taken over from an earlier run')
  expect(cloud.submitted).toHaveLength(1)
})
