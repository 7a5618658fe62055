import { outcomeJson } from '../delivery/run-json.ts'
import type { TranscribeRequest } from '../options.ts'
import { renderSaved } from '../render-saved.ts'
import { EXIT } from './exit-codes.ts'
import { outcomeText, runSummary } from './report.ts'

export interface RenderFlags
  extends Pick<TranscribeRequest, 'formats' | 'outputDir' | 'keep' | 'maxLineWidth' | 'maxLines'> {
  json?: boolean
}

/** Renders saved transcriptions; gives the exit code. */
export async function renderCommand(files: string[], { json, ...request }: RenderFlags): Promise<number> {
  const result = await renderSaved({ ...request, sources: files })
  const { outcomes } = result
  process.stdout.write(
    json
      ? `${JSON.stringify(outcomes.map(outcomeJson), undefined, 2)}\n`
      : outcomes.map(outcomeText).join('\n'),
  )
  process.stderr.write(runSummary(result))
  return outcomes.some(({ status }) => status === 'failed') ? EXIT.failed : EXIT.ok
}
