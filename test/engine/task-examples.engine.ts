import { expect, it } from 'vitest'
import { neverEnding, startCloud } from '../doubles/cloud.ts'
import { expectSuccess, runExample } from './example.ts'
import { startGitHub } from './github.ts'

it('submit.yml and collect-hourly.yml leave what is not finished for the next hour, and then deliver it', async () => {
  const services = { github: await startGitHub(), cloud: await startCloud() }
  const { change } = services.cloud
  services.cloud.change = neverEnding
  const submitted = await runExample('submit.yml', services)
  expectSuccess(submitted)
  expect(JSON.parse(submitted.outputs.tasks ?? '')).toHaveLength(3)
  expect([...submitted.github.results.files('transcription-tasks').keys()]).toContain('tasks.json')

  const collect = () => runExample('collect-hourly.yml', services, { event: 'schedule' })
  const early = await collect()
  expectSuccess(early)
  expect(JSON.parse(early.outputs.tasks ?? '')).toHaveLength(3)
  expect(submitted.github.results.artifacts.size).toBe(1)
  expect(early.github.results.artifacts.size).toBe(0)

  services.cloud.change = change
  const late = await collect()
  expectSuccess(late)
  expect(late.outputs).toMatchObject({ succeeded: '3', tasks: '[]' })
  const files = [...late.github.results.files('transcripts').keys()]
  expect(files).toEqual(expect.arrayContaining(['talk.srt', 'demo.srt', 'no.srt']))
  expect(submitted.github.results.artifacts.size).toBe(0)

  const idle = await collect()
  expectSuccess(idle)
  expect(idle.outputs).toEqual({ found: '0' })
  expect(services.cloud.submitted).toHaveLength(3)
})
