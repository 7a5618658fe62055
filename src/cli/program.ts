import { Command, Option } from 'commander'
import {
  CACHE_SETTINGS,
  defaults,
  FAIL_ON,
  FORMATS,
  type Format,
  KINDS,
  REGIONS,
  VERSION,
} from '../defaults.ts'
import type { AccountFlags } from './account-commands.ts'
import { list, number, port, span } from './flag-values.ts'
import { printableLines } from './printable.ts'
import { addRecognitionOptions } from './recognition-options.ts'
import type { RenderFlags } from './render-command.ts'
import type { ServeFlags } from './serve-command.ts'
import type { RunFlags, TranscribeFlags } from './transcribe-command.ts'
import type { VerifyFlags } from './verify-command.ts'

// Only what a help text needs is loaded here; each command brings the rest when it runs.

/** The command's whole grammar. A command that ends tells its exit code to `done`. */
export function createProgram(done: (exitCode: number) => void): Command {
  const program = new Command('sensevoice-transcribe')
    .description('Turns audio and video into transcripts: text with times, emotions and audio events.')
    .usage('[SOURCE...] [options]')
    .version(VERSION, '--version', 'print the version')
    .helpCommand(false)
    // What follows a command's name belongs to that command, also where both have an option of the same name.
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(printableLines(text)) })
    .showHelpAfterError('Run with --help to see what there is.')
  const run = addTranscribe(program)
  run.action(async (sources: string[], flags: TranscribeFlags) => {
    done(await (await import('./transcribe-command.ts')).transcribeCommand(sources, flags))
  })
  addCollect(program, done)
  addAccount(program, done)
  addRender(program, done)
  addServe(program, done)
  addModels(program, done)
  return program
}

function addTranscribe(command: Command): Command {
  command.argument('[SOURCE...]', 'files, globs, http(s):// or oss:// URLs')
  command
    .optionsGroup('Sources:')
    .option('--list <FILE>', 'read more sources, one per line; - is standard input')
  addRecognitionOptions(command.optionsGroup('Recognition:'))
  addRunOptions(command)
  return command.addHelpText('after', EXAMPLES)
}

function addAccount(program: Command, done: (exitCode: number) => void): void {
  const cancel = program
    .command('cancel')
    .description('cancel tasks at DashScope that have not begun')
    .argument('<TASK...>', 'ids of tasks, or the tasks.json that a run left')
  addAccountOptions(cancel).action(async (tasks: string[], flags: AccountFlags) => {
    done(await (await import('./account-commands.ts')).cancelCommand(tasks, flags))
  })
  const check = program
    .command('check')
    .description('try the API key, the region and the address, with a call that costs nothing')
  addAccountOptions(check).action(async (flags: AccountFlags) => {
    done(await (await import('./account-commands.ts')).checkCommand(flags))
  })
}

function addRunOptions(command: Command): Command {
  addAccountOptions(command)
    .optionsGroup('Tasks:')
    .option('--timeout-minutes <N>', 'stop waiting after this time', number, defaults.timeoutMinutes)
    .option('--no-wait', 'do not wait for results; the command "collect" fetches them within 24 hours')
    .addOption(
      new Option(
        '--result-cache <WHEN>',
        'remember results and tasks, so that nothing is paid for twice: auto (with DashScope), on, or off',
      )
        .choices(CACHE_SETTINGS)
        .default('auto'),
    )
  return addOutputOptions(command.optionsGroup('Output:'), defaults.formats).addOption(
    new Option('--fail-on <WHEN>', 'when to exit with 1: any source failed, all did, or never')
      .choices(FAIL_ON)
      .default(defaults.failOn),
  )
}

function addAccountOptions(command: Command): Command {
  return command
    .optionsGroup('DashScope:')
    .option('--api-key <KEY>', 'the API key (better: the environment variable DASHSCOPE_API_KEY)')
    .addOption(new Option('--region <NAME>', 'the region of the account').choices(REGIONS))
    .option('--base-url <URL>', 'another service (environment: DASHSCOPE_HTTP_BASE_URL)')
    .option('--workspace <ID>', 'the workspace, where the key needs one')
}

function addCollect(program: Command, done: (exitCode: number) => void): void {
  const collect = program
    .command('collect')
    .description('fetch what was submitted to DashScope before, by the ids of its tasks')
    .argument('<TASK...>', 'ids of tasks, or the tasks.json that a run left')
  addRunOptions(collect).action(async (tasks: string[], flags: RunFlags) => {
    done(await (await import('./transcribe-command.ts')).collectCommand(tasks, flags))
  })
}

function addOutputOptions(command: Command, formats: Format[]): Command {
  return command
    .addOption(listOption('--formats <LIST>', `which files: any of ${FORMATS.join(',')}`, formats))
    .option('--output-dir <FOLDER>', 'where the files go', defaults.outputDir)
    .addOption(listOption('--keep <LIST>', `what to keep: any of ${KINDS.join(',')}`, defaults.keep))
    .option('--max-line-width <N>', 'columns of a subtitle line', number, defaults.maxLineWidth)
    .option('--max-lines <N>', 'lines of a subtitle', number, defaults.maxLines)
    .option('--json', 'print one JSON array instead of text')
}

function addRender(program: Command, done: (exitCode: number) => void): void {
  const render = program
    .command('render')
    .description('turn saved transcription JSON, of any model, into every format')
    .argument('<FILE...>', 'the JSON behind a transcription_url, or our own .json')
  addOutputOptions(render, [...FORMATS]).action(async (files: string[], flags: RenderFlags) => {
    done(await (await import('./render-command.ts')).renderCommand(files, flags))
  })
}

function addServe(program: Command, done: (exitCode: number) => void): void {
  program
    .command('serve')
    .description('run the local service alone, for any DashScope client')
    .option('--port <N>', 'the port; 0 takes a free one', port, 8600)
    .option('--api-key <KEY>', 'the key clients must send (default: a new one, printed)')
    .option('--host <ADDRESS>', 'the address to listen on', '127.0.0.1')
    .addOption(repeatable('--allow-host <NAME>', 'answer requests to this host name too; repeatable'))
    .option(
      '--allow-private-sources',
      'fetch sources from private addresses although others can reach the service',
    )
    .addOption(repeatable('--alias <NAME=MODEL>', 'answer for NAME with MODEL; repeatable'))
    .option('--replay <FOLDER>', 'answer with the saved transcripts of this folder')
    .option('--replay-seconds <SPAN>', 'let each file of a replay take this long, such as 30 or 20-60', span)
    .addOption(
      repeatable('--fault <NAME[=TIMES|=SHARE%]>', 'go wrong in this way, to try a client with; repeatable'),
    )
    .option('--model-dir <FOLDER>', 'use the files of sensevoice-small in this folder')
    .action(async (flags: ServeFlags) => {
      done(await (await import('./serve-command.ts')).serveCommand(flags))
    })
}

function addModels(program: Command, done: (exitCode: number) => void): void {
  const models = program
    .command('models')
    .description(
      'list the models; "models install NAME" fetches a local one ahead of time, "models verify NAME" tries it',
    )
    .option('--json', 'print JSON, with the files and their hashes')
    .action(async (flags: { json?: boolean }) => {
      done(await (await import('./models-command.ts')).modelsCommand(flags))
    })
  models
    .command('install')
    .description('install the local engine with this model')
    .argument('<NAME>')
    .action(async (name: string) => {
      done(await (await import('./models-command.ts')).installCommand(name))
    })
  models
    .command('verify')
    .description('install a local model, check its files by their hashes, and transcribe a recording with it')
    .argument('<NAME>')
    .option('--recording <FILE>', 'a recording of your own (default: a sample in English)')
    .option('--model-dir <FOLDER>', 'use the files of sensevoice-small in this folder')
    .action(async (name: string, flags: VerifyFlags) => {
      done(await (await import('./verify-command.ts')).verifyCommand(name, flags))
    })
}

const EXAMPLES = `
Examples:
  sensevoice-transcribe talk.mp3                      transcribe on this machine, without an account
  sensevoice-transcribe "talks/*.mp4" --formats srt   subtitles for many videos
  sensevoice-transcribe https://example.com/a.mp3 --engine dashscope
  sensevoice-transcribe render saved.json             every format from a saved transcription
  sensevoice-transcribe serve                         DashScope's API on 127.0.0.1

Text goes to standard output, progress to standard error, files to the output folder.
Exit codes: 0 all succeeded, 1 something failed, 2 refused before anything was sent, 130 interrupted.`

function listOption(flags: string, description: string, fallback: readonly string[]): Option {
  return new Option(flags, description).argParser(list).default([...fallback], fallback.join(','))
}

function repeatable(flags: string, description: string): Option {
  const collect = (item: string, items: string[]) => [...items, item]
  return new Option(flags, description).argParser(collect).default([], 'none')
}
