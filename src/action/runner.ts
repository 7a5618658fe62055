import { appendFile } from 'node:fs/promises'
import { describeError } from '../errors.ts'
import type { Environment } from './environment.ts'
import { annotationText, log, logLine } from './log-line.ts'

export type AnnotationLevel = 'notice' | 'warning' | 'error'

/** What the step says and leaves behind, whoever started it. */
export interface Runner {
  /** A line of the log. What it holds is shown, never obeyed. */
  log(line: string): void
  /** Folds what is logged meanwhile under a heading. */
  group<T>(heading: string, work: () => Promise<T>): Promise<T>
  /** Something the user should know, beside the log; never more than a few sentences. */
  annotate(level: AnnotationLevel, message: string, title?: string): void
  /** Keeps a value out of the log from here on; short ones are left alone, since hiding them would hide half of the log. */
  mask(secret: string): void
  output(name: string, value: string | number): void
  /** Remembers something for the post step. */
  saveState(name: string, value: string): void
  /** Adds Markdown to the page of the run; gives a sentence when it cannot. */
  summarize(markdown: string): Promise<string | undefined>
  /** Ends the step as failed. */
  fail(message: string): void
}

/** A shorter value stands in too many innocent words. */
const SHORTEST_SECRET = 8

/** The runner that started the step or, where none did, this terminal. */
export async function openRunner(env: Environment = process.env): Promise<Runner> {
  return env.GITHUB_ACTIONS === 'true' ? openJobRunner(env) : terminalRunner()
}

async function openJobRunner(env: Environment): Promise<Runner> {
  const core = await import('@actions/core')
  const masked = new Set<string>()
  const broken = new Set<string>()
  const attempt = (path: string | undefined, write: () => void) => {
    if (!path || broken.has(path)) return
    try {
      write()
    } catch (error) {
      broken.add(path)
      core.warning(annotationText(`The runner's file ${path} cannot be written to: ${describeError(error)}`))
    }
  }
  return {
    log,
    group: (heading, work) => core.group(logLine(heading), work),
    annotate(level, message, title) {
      core[level](annotationText(message), title === undefined ? {} : { title: logLine(title) })
    },
    mask(secret) {
      if (secret.length < SHORTEST_SECRET || masked.has(secret)) return
      masked.add(secret)
      core.setSecret(secret)
    },
    // The files are missing where somebody else's program plays the runner.
    output: (name, value) => attempt(env.GITHUB_OUTPUT, () => core.setOutput(name, value)),
    saveState: (name, value) => attempt(env.GITHUB_STATE, () => core.saveState(name, value)),
    async summarize(markdown) {
      const path = env.GITHUB_STEP_SUMMARY
      if (!path) return 'The job summary is left out: the runner has no GITHUB_STEP_SUMMARY.'
      try {
        await appendFile(path, markdown)
        return undefined
      } catch (error) {
        return `The job summary could not be written: ${describeError(error)}.`
      }
    },
    fail: (message) => core.setFailed(annotationText(message)),
  }
}

function terminalRunner(): Runner {
  return {
    log,
    group: (_heading, work) => work(),
    annotate: (level, message, title) => log(`${level}: ${title ? `${title}: ` : ''}${message}`),
    mask() {},
    output: (name, value) => log(`output ${name}: ${value}`),
    saveState() {},
    async summarize(markdown) {
      process.stdout.write(`\nThe job summary would be:\n\n${markdown}\n`)
      return undefined
    },
    fail(message) {
      log(`error: ${message}`)
      process.exitCode = 1
    },
  }
}
