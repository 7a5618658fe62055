import { CommanderError } from 'commander';
import { describeError, InputError } from '../errors.js';
import { EXIT } from './exit-codes.js';
import { printableLines } from './printable.js';
import { createProgram } from './program.js';
/**
 * Runs one command to its end; gives the exit code: 0 all succeeded, 1 something failed, 2 refused before anything was
 * sent, 130 or 143 interrupted.
 */
export async function runCommandLine(args) {
    let exitCode = EXIT.ok;
    // A reader that has seen enough (`| head`) is no fault; the files are written all the same.
    for (const stream of [process.stdout, process.stderr]) {
        stream.on('error', (error) => {
            if (error.code === 'EPIPE')
                return;
            // It may come after the command has ended.
            process.on('exit', () => {
                process.exitCode = EXIT.failed;
            });
            if (stream !== process.stderr)
                process.stderr.write(`The text could not be written out: ${error.message}.\n`);
        });
    }
    const program = createProgram((code) => {
        exitCode = code;
    });
    try {
        if (args.length === 0) {
            program.outputHelp({ error: true });
            return EXIT.refused;
        }
        await program.parseAsync(args, { from: 'user' });
        return exitCode;
    }
    catch (error) {
        if (error instanceof CommanderError)
            return error.exitCode === 0 ? EXIT.ok : EXIT.refused;
        process.stderr.write(`${printableLines(describeError(error))}\n`);
        return error instanceof InputError ? EXIT.refused : EXIT.failed;
    }
}
