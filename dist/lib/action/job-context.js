import { readFileSync } from 'node:fs';
import { z } from 'zod';
const release = z.object({ id: z.int(), tag_name: z.string() });
/** What is read of an event's payload; everything else in it is passed over. */
const eventPayload = z.object({
    repository: z.object({ private: z.boolean().nullish(), fork: z.boolean().nullish() }).nullish(),
    release: release.nullish(),
    pull_request: z
        .object({
        number: z.int(),
        head: z.object({ repo: z.object({ full_name: z.string() }).nullish() }).nullish(),
    })
        .nullish(),
});
/** Reads the job out of the runner's variables; whatever is absent is empty. */
export function readJobContext(env = process.env) {
    const [owner, name] = (env.GITHUB_REPOSITORY ?? '').split('/');
    return {
        onRunner: env.GITHUB_ACTIONS === 'true',
        workspace: env.GITHUB_WORKSPACE || process.cwd(),
        serverUrl: address(env.GITHUB_SERVER_URL, 'https://github.com'),
        apiUrl: address(env.GITHUB_API_URL, 'https://api.github.com'),
        repository: owner && name ? { owner, name } : undefined,
        runId: env.GITHUB_RUN_ID ?? '',
        runAttempt: Number(env.GITHUB_RUN_ATTEMPT) || 1,
        workflow: env.GITHUB_WORKFLOW ?? '',
        job: env.GITHUB_JOB ?? '',
        eventName: env.GITHUB_EVENT_NAME ?? '',
        ref: env.GITHUB_REF ?? '',
        sha: env.GITHUB_SHA ?? '',
        actor: env.GITHUB_ACTOR ?? '',
        selfHosted: env.RUNNER_ENVIRONMENT === 'self-hosted',
        event: readEvent(env.GITHUB_EVENT_PATH),
    };
}
/** Whether the secrets of the repository are kept from the job because of who caused it. */
export function isUntrusted({ event, repository, actor, eventName }) {
    if (actor === 'dependabot[bot]')
        return true;
    // Only this event about a pull request is run for the repository itself.
    if (eventName === 'pull_request_target' || !event.pull_request)
        return false;
    const head = event.pull_request.head?.repo?.full_name;
    return head !== `${repository?.owner}/${repository?.name}`;
}
function address(value, fallback) {
    return (value || fallback).replace(/\/+$/, '');
}
/** A payload that is absent or not of the known form says nothing. */
function readEvent(path) {
    if (!path)
        return {};
    try {
        return eventPayload.parse(JSON.parse(readFileSync(path, 'utf8')));
    }
    catch {
        return {};
    }
}
