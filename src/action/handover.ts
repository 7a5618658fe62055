import { randomBytes } from 'node:crypto'
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { DeliveryPlan } from './delivery-plan.ts'
import type { Environment } from './environment.ts'
import { PUBLICATIONS } from './inputs/inputs.ts'
import type { Runner } from './runner.ts'

const handoverSchema = z.object({
  /** `running` until the main step has come to an end of its own, be it by an error. */
  phase: z.enum(['running', 'ended']),
  key: z.string(),
  outputDir: z.string(),
  files: z.array(z.string()),
  lists: z.array(z.string()),
  page: z.object({ path: z.string(), assetName: z.string() }).optional(),
  artifactName: z.string(),
  retentionDays: z.number().optional(),
  publish: z.array(z.enum(PUBLICATIONS)),
  release: z.object({ id: z.int(), tag: z.string() }).optional(),
  /** The run in Markdown, the longest form first. */
  texts: z.array(z.string()),
  /** What is to be remembered by later runs, and under which key; absent when it is already, or nothing is. */
  memory: z.object({ folder: z.string(), key: z.string() }).optional(),
})

/** What the main step leaves to the post step: what is still to be delivered. */
export type HandedOver = z.infer<typeof handoverSchema>

const PATH = 'path'

/**
 * Keeps what the post step needs. A runner hands state on in variables, which take little: it is kept in files, and the
 * variable names them.
 */
export class Handover {
  private readonly path: string | undefined
  private left: Omit<HandedOver, 'memory'> | undefined
  private memory: HandedOver['memory']

  constructor({ saveState }: Runner, env: Environment = process.env) {
    const { RUNNER_TEMP: folder } = env
    if (!folder) return
    this.path = join(folder, `sensevoice-transcribe-${randomBytes(6).toString('hex')}.json`)
    saveState(PATH, this.path)
  }

  /** From here on the post step knows where files are kept that were finished. */
  begin(plan: DeliveryPlan): void {
    this.write(plan, 'running', [])
  }

  /** Remembers files as they are finished: whoever ends the process gives no notice. */
  addFiles(paths: readonly string[]): void {
    if (paths.length === 0 || !this.path) return
    try {
      appendFileSync(filesPath(this.path), paths.map((path) => `${JSON.stringify(path)}\n`).join(''))
    } catch {
      // Only the post step misses them.
    }
  }

  /** What is left to deliver; `texts` are needed where something is to be written out. */
  end(plan: DeliveryPlan, texts: readonly string[]): void {
    this.write(plan, 'ended', plan.publish.length > 0 ? texts : [])
  }

  /** Leaves to the post step what a run remembers, or, once that is kept, takes it back. */
  remember(memory: HandedOver['memory']): void {
    this.memory = memory
    this.save()
  }

  private write(plan: DeliveryPlan, phase: HandedOver['phase'], texts: readonly string[]): void {
    const { retentionDays, release, page, ...rest } = plan
    this.left = {
      ...rest,
      files: [...plan.files],
      lists: [...plan.lists],
      publish: [...plan.publish],
      ...(retentionDays !== undefined && { retentionDays }),
      ...(release && { release }),
      ...(page && { page }),
      phase,
      texts: [...texts],
    }
    this.save()
  }

  private save(): void {
    if (!this.path) return
    try {
      writeFileSync(this.path, JSON.stringify({ ...this.left, memory: this.memory }), { mode: 0o600 })
    } catch {
      // Only the post step misses it, which then has nothing to do.
    }
  }
}

/** What the main step left; a step that was killed left its finished files. */
export function readHandover(env: Environment = process.env): HandedOver | undefined {
  const path = env[`STATE_${PATH}`]
  if (!path) return undefined
  try {
    const left = handoverSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
    return left.phase === 'running' ? { ...left, files: readFiles(path) } : left
  } catch {
    return undefined
  }
}

/** Takes away what the main step left, which holds transcripts. */
export function removeHandover(env: Environment = process.env): void {
  const path = env[`STATE_${PATH}`]
  for (const left of path ? [path, filesPath(path)] : []) rmSync(left, { force: true })
}

function filesPath(path: string): string {
  return path.replace(/json$/, 'files')
}

function readFiles(path: string): string[] {
  try {
    const lines = readFileSync(filesPath(path), 'utf8').split('\n').filter(Boolean)
    return lines.map((line) => String(JSON.parse(line)))
  } catch {
    return []
  }
}
