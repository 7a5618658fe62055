import { type Page } from './page.ts';
import { type DigestRun } from './run.ts';
/** One row for each source, as many as fit into `room`. */
export declare function addTable(page: Page, run: DigestRun, room: number): void;
