import { type RenderRequest, renderSaved } from '../render-saved.ts'
import { EXIT } from './exit-codes.ts'
import { outcomesText, summary } from './report.ts'

export interface RenderFlags extends Omit<RenderRequest, 'sources'> {
  json?: boolean
}

/** Renders saved transcriptions; gives the exit code. */
export async function renderCommand(sources: string[], { json, ...request }: RenderFlags): Promise<number> {
  const outcomes = await renderSaved({ ...request, sources })
  process.stdout.write(outcomesText(outcomes, json))
  process.stderr.write(summary(outcomes, 'rendered'))
  return outcomes.some(({ status }) => status === 'failed') ? EXIT.failed : EXIT.ok
}
