import { describeError } from '../errors.ts'

/** Runs one command; gives the exit code. */
export async function runCommandLine(args: string[]): Promise<number> {
  const { openEngine } = await import('../engines.ts')
  const { transcribeSource } = await import('../pipeline.ts')
  const { toSource, stemOf } = await import('../sources/source.ts')
  const { writeFiles } = await import('../delivery/folder.ts')
  const { defaults } = await import('../defaults.ts')
  const sources = args.filter((argument, index) => !argument.startsWith('--') && args[index - 1] !== '--engine')
  const engine = await openEngine({ engine: 'local', baseUrl: defaults.baseUrl })
  try {
    for (const name of sources) {
      const source = await toSource(name)
      const transcript = await transcribeSource(source, engine, {
        model: 'moonshine-tiny',
        engine: 'local',
        timeoutMs: defaults.timeoutMinutes * 60_000,
      })
      const text = transcript.channels.map((channel) => channel.text).join('\n')
      process.stdout.write(`${text}\n`)
      await writeFiles(defaults.outputDir, stemOf(source), new Map([['txt', `${text}\n`]]))
    }
    return 0
  } catch (error) {
    process.stderr.write(`${describeError(error)}\n`)
    return 1
  } finally {
    await engine.close()
  }
}
