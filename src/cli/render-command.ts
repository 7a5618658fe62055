import { type RenderRequest, renderSaved } from '../render-saved.ts'
import { EXIT } from './exit-codes.ts'
import { OutcomesText, summary } from './report.ts'

export interface RenderFlags extends Omit<RenderRequest, 'sources'> {
  json?: boolean
}

/** Renders saved transcriptions; gives the exit code. */
export async function renderCommand(sources: string[], { json, ...request }: RenderFlags): Promise<number> {
  const { outcomes, report } = await renderSaved({ ...request, sources })
  const text = new OutcomesText(json ?? false)
  for (const [index, outcome] of outcomes.entries()) text.add(index, outcome)
  for (const piece of text.pieces()) process.stdout.write(piece)
  process.stderr.write(summary(outcomes, 'rendered', report))
  return outcomes.some(({ status }) => status === 'failed') ? EXIT.failed : EXIT.ok
}
