import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
/** Uploads by the toolkit's client, which retries by itself for up to 30 s. Throws what the client throws. */
export function send(attempt) {
    return attempt.unzipped ? sendFile(attempt) : upload(attempt);
}
/** The client names an unzipped artifact after its file, so the file gets a copy of that name. */
async function sendFile(attempt) {
    const folder = await mkdtemp(join(process.env.RUNNER_TEMP || tmpdir(), 'artifact-'));
    try {
        const file = join(folder, attempt.name);
        await copyFile(attempt.files[0], file);
        return await upload({ ...attempt, files: [file], folder });
    }
    finally {
        await rm(folder, { recursive: true, force: true });
    }
}
async function upload({ name, unzipped, files, folder, retentionDays }) {
    const { DefaultArtifactClient } = await import('@actions/artifact');
    const { id, size } = await new DefaultArtifactClient().uploadArtifact(name, [...files], folder, {
        skipArchive: unzipped,
        ...(retentionDays !== undefined && { retentionDays }),
    });
    if (id === undefined)
        throw new Error('The artifact service gave no id.');
    return { id, sizeBytes: size ?? 0 };
}
