import { Command } from 'commander';
/** The command's whole grammar. A command that ends tells its exit code to `done`. */
export declare function createProgram(done: (exitCode: number) => void): Command;
