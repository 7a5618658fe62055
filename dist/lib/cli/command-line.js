import { CommanderError } from 'commander';
import { describeError, InputError } from '../errors.js';
import { EXIT } from './exit-codes.js';
import { createProgram } from './program.js';
/**
 * Runs one command to its end; gives the exit code: 0 all succeeded, 1 something failed, 2 refused before anything was
 * sent, 130 or 143 interrupted.
 */
export async function runCommandLine(args) {
    // A reader that has seen enough (`| head`) is no fault.
    process.stdout.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
        process.exit(EXIT.ok);
    });
    let exitCode = EXIT.ok;
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
        process.stderr.write(`${describeError(error)}\n`);
        return error instanceof InputError ? EXIT.refused : EXIT.failed;
    }
}
