import type { Page } from './page.ts';
import { type DigestRun } from './run.ts';
/** The texts, each folded: of as many sources as can show something, the room shared out so that short ones are whole. */
export declare function addTexts(page: Page, run: DigestRun, headingLevel: number): void;
