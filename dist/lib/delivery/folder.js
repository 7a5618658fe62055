import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
/** Writes a transcript's files so that none is ever seen half written; gives their paths. */
export async function writeFiles(folder, stem, contents) {
    await mkdir(folder, { recursive: true });
    const paths = [];
    for (const [format, content] of contents) {
        const path = join(folder, `${stem}.${format}`);
        await writeFile(`${path}.part`, content);
        await rename(`${path}.part`, path);
        paths.push(path);
    }
    return paths;
}
