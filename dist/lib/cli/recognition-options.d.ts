import { type Command } from 'commander';
/** Adds what can be asked of the recognition; which model takes what, its row in the command "models" tells. */
export declare function addRecognitionOptions(command: Command): Command;
