import { expect, it } from 'vitest'
import { API_KEY } from '../doubles/cloud.ts'
import { runWorkflow } from './engine.ts'
import { exposures, GITHUB_TOKEN } from './exposures.ts'
import { makeRepository } from './folders.ts'
import { startGitHub } from './github.ts'

// What the other tests here rely on: a secret that gets out is seen.
const LEAKING = `on: push
jobs:
  leak:
    runs-on: ubuntu-latest
    steps:
      - env:
          KEY: \${{ secrets.DASHSCOPE_API_KEY }}
          TOKEN: \${{ github.token }}
        run: |
          echo "the key is $KEY"
          echo "[link](https://example.com/r?Signature=abc)" >> "$GITHUB_STEP_SUMMARY"
          echo "tasks=$TOKEN" >> "$GITHUB_OUTPUT"
`

it('a secret in the log, the summary or an output does not escape the search', async () => {
  const github = await startGitHub()
  const run = await github.startRun()
  const done = await runWorkflow({
    repository: makeRepository({ 'leak.yml': LEAKING }),
    workflow: 'leak.yml',
    secrets: { GITHUB_TOKEN, DASHSCOPE_API_KEY: API_KEY },
  })
  expect(exposures(done, github, run)).toEqual(
    expect.arrayContaining([
      `the log: ${API_KEY}`,
      'the summary: Signature=',
      `the outputs: ${GITHUB_TOKEN}`,
    ]),
  )
})
