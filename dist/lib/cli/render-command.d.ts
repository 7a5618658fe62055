import { type RenderRequest } from '../render-saved.ts';
export interface RenderFlags extends Omit<RenderRequest, 'sources'> {
    json?: boolean;
}
/** Renders saved transcriptions; gives the exit code. */
export declare function renderCommand(sources: string[], { json, ...request }: RenderFlags): Promise<number>;
