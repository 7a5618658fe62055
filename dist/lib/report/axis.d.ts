import { type Html } from './html.ts';
/** Times under the lanes, in steps that people count in. */
export declare function axis(lengthMs: number): Html;
