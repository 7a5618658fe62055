import type { Environment } from '../environment.ts'
import type { JobContext } from '../job-context.ts'

/**
 * A sentence that says why nothing can be uploaded here, and what to do instead; undefined where the service is. Asked
 * first, since the client would print a warning of its own.
 */
export function missingService(
  { serverUrl }: JobContext,
  env: Environment = process.env,
): string | undefined {
  if (isForeignHost(serverUrl))
    return `No artifact was uploaded, since ${new URL(serverUrl).hostname} has no service for artifacts of this kind; give the output output-dir to actions/upload-artifact@v3 in a later step.`
  if (!env.ACTIONS_RESULTS_URL || !env.ACTIONS_RUNTIME_TOKEN)
    return 'No artifact was uploaded, since this runner has no artifact service; later steps find the files by the output output-dir.'
  return undefined
}

/** GitHub Enterprise Server, Gitea and their like have only the service of old. */
function isForeignHost(serverUrl: string): boolean {
  if (!URL.canParse(serverUrl)) return false
  const { hostname } = new URL(serverUrl)
  return hostname !== 'github.com' && !hostname.endsWith('.ghe.com') && !hostname.endsWith('.localhost')
}
