import { describeError } from '../errors.js';
/** Runs one command; gives the exit code. */
export async function runCommandLine(args) {
    const { openEngine } = await import('../engines.js');
    const { transcribeSource } = await import('../pipeline.js');
    const { toSource, stemOf } = await import('../sources/source.js');
    const { writeFiles } = await import('../delivery/folder.js');
    const { defaults } = await import('../defaults.js');
    const sources = args.filter((argument, index) => !argument.startsWith('--') && args[index - 1] !== '--engine');
    const engine = await openEngine({ engine: 'local', baseUrl: defaults.baseUrl });
    try {
        for (const name of sources) {
            const source = await toSource(name);
            const transcript = await transcribeSource(source, engine, {
                model: 'moonshine-tiny',
                engine: 'local',
                timeoutMs: defaults.timeoutMinutes * 60_000,
            });
            const text = transcript.channels.map((channel) => channel.text).join('\n');
            process.stdout.write(`${text}\n`);
            await writeFiles(defaults.outputDir, stemOf(source), new Map([['txt', `${text}\n`]]));
        }
        return 0;
    }
    catch (error) {
        process.stderr.write(`${describeError(error)}\n`);
        return 1;
    }
    finally {
        await engine.close();
    }
}
