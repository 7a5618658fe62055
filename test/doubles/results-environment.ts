/** A token as the runner gives it; its signature is never looked at. */
export function runtimeToken(scope = 'Actions.Results:run-1:job-1'): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
  return `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode({ scp: `Actions.Other:1 ${scope}` })}.c2lnbmF0dXJl`
}

/** The variables that point the runner's packages, in this or a child process, at a results service. */
export function resultsEnvironment(origin: string): Record<string, string> {
  return {
    ACTIONS_RESULTS_URL: `${origin}/`,
    ACTIONS_RUNTIME_TOKEN: runtimeToken(),
    ACTIONS_CACHE_SERVICE_V2: 'true',
    // Blobs would go through a proxy even when they are on this machine.
    no_proxy: '127.0.0.1',
    NO_PROXY: '127.0.0.1',
  }
}
