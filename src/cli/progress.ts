import { createLogUpdate } from 'log-update'
import { installLines, megabytes } from '../install-lines.ts'
import type { RunEvent, Stage } from '../outcome.ts'
import { displayName } from '../sources/source.ts'
import { printable } from './printable.ts'
import { outcomeLine } from './report.ts'

export interface Progress {
  onEvent: (event: RunEvent) => void
  close(): void
}

/** Live lines on a terminal, plain ones in a pipe. */
export function openProgress(stream: NodeJS.WriteStream): Progress {
  return stream.isTTY ? liveProgress(stream) : plainProgress(stream)
}

/** A line for each change of stage, so that a log tells the story once. */
function plainProgress(stream: NodeJS.WriteStream): Progress {
  let names: string[] = []
  const stages = new Map<number, Stage>()
  const write = (line: string) => stream.write(`${printable(line)}\n`)
  const installation = installLines()
  return {
    onEvent(event) {
      if (event.type === 'engine') engineLines(event).forEach(write)
      if (event.type === 'warning') write(`Warning: ${event.message}`)
      if (event.type === 'sources') names = event.names.map(displayName)
      if (event.type === 'source-added') names[event.index] = displayName(event.name)
      if (event.type === 'install') installation(event).forEach(write)
      if (event.type === 'stage' && stages.get(event.index) !== event.stage) {
        stages.set(event.index, event.stage)
        write(`  ${names[event.index]}: ${event.stage}`)
      }
      if (event.type === 'outcome') write(outcomeLine(event.outcome))
    },
    close() {},
  }
}

/** What is under way, repainted in place below what has ended. */
function liveProgress(stream: NodeJS.WriteStream): Progress {
  const paint = createLogUpdate(stream)
  let names: string[] = []
  let installing: string | undefined
  const active = new Map<number, string>()

  function repaint(): void {
    const room = Math.max(1, (stream.rows ?? 24) - 3)
    const lines: string[] = []
    for (const [index, state] of active) {
      if (lines.length === room) break
      lines.push(`  ${names[index]}: ${state}`)
    }
    if (active.size > room) lines.push(`  … and ${active.size - room} more`)
    paint([...(installing ? [installing] : []), ...lines].map(printable).join('\n'))
  }
  const keep = (line: string) => {
    paint.clear()
    stream.write(`${printable(line)}\n`)
    repaint()
  }
  return {
    onEvent(event) {
      if (event.type === 'engine') return engineLines(event).forEach(keep)
      if (event.type === 'warning') return keep(`Warning: ${event.message}`)
      if (event.type === 'sources') names = event.names.map(displayName)
      if (event.type === 'source-added') names[event.index] = displayName(event.name)
      if (event.type === 'install') {
        if (installing === undefined) event.notices.forEach(keep)
        installing = installLine(event)
      }
      if (event.type === 'stage') {
        installing = event.stage === 'recognising' ? '' : installing
        active.set(event.index, stageText(event.stage, event.progress))
      }
      if (event.type === 'outcome') {
        active.delete(event.index)
        return keep(outcomeLine(event.outcome))
      }
      repaint()
    },
    close() {
      paint.clear()
      paint.done()
    },
  }
}

function engineLines({ engine, model, reason, warnings }: Extract<RunEvent, { type: 'engine' }>): string[] {
  return [
    `Engine ${engine}, ${reason}; model ${model}`,
    ...warnings.map(({ message }) => `Warning: ${message}`),
  ]
}

function stageText(stage: Stage, progress: number | undefined): string {
  return progress ? `${stage} ${Math.floor(progress * 100)} %` : stage
}

function installLine({ phase, receivedBytes, totalBytes }: Extract<RunEvent, { type: 'install' }>): string {
  const done = totalBytes > 0 ? receivedBytes / totalBytes : 0
  if (phase === 'unpack' && done >= 1) return ''
  const bar = '█'.repeat(Math.round(done * 24)).padEnd(24, '░')
  const verb = { download: 'Downloading', verify: 'Verifying', unpack: 'Unpacking' }[phase] ?? phase
  return `${verb} the local engine ${bar} ${megabytes(receivedBytes)} of ${megabytes(totalBytes)}`
}
