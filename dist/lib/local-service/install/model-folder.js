import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { InputError } from '../../errors.js';
import { remoteFilesOf } from './component.js';
import { modelComponents } from './components.js';
import { hashFile } from './content.js';
/** The environment variable that names the folder of a model's files. */
export const MODEL_DIR_VARIABLE = 'SENSEVOICE_TRANSCRIBE_MODEL_DIR';
/**
 * The folder in which the user keeps a model's files, for machines that cannot fetch them. Only a model that comes from
 * no package can have one. Undefined when none is named.
 *
 * @param named overrides `SENSEVOICE_TRANSCRIBE_MODEL_DIR`.
 */
export function ownModelFolder(model, named, env = process.env) {
    const folder = named || env[MODEL_DIR_VARIABLE];
    const component = modelComponents.find(({ name }) => name === model);
    return folder && component?.remote ? resolve(folder) : undefined;
}
/** @throws InputError naming the first file that the folder lacks. */
export function checkModelFolder(model, folder) {
    const files = remoteFilesOf(componentOf(model));
    const absent = files.find(({ name }) => !existsSync(join(folder, name)));
    if (!absent)
        return;
    throw new InputError(`The model folder ${folder} has no ${absent.name}.`, {
        advice: `For ${model} it must hold ${files.map(({ name }) => name).join(' and ')}.`,
    });
}
/** A sentence where the folder holds other files than the ones that this program pins: they are the user's own, and used. */
export async function modelFolderWarnings(model, folder) {
    const others = [];
    for (const { name, sha256 } of remoteFilesOf(componentOf(model)))
        if ((await hashFile(join(folder, name))) !== sha256)
            others.push(name);
    if (others.length === 0)
        return [];
    return [
        `The model folder holds another ${others.join(' and another ')} than ${model} is known by (its sha256 differs); it was used as it is.`,
    ];
}
/** A name that changes when the folder's files do, as far as their sizes and times tell. */
export function folderId(model, folder) {
    const marks = remoteFilesOf(componentOf(model)).map(({ name }) => {
        const { size, mtimeMs } = statSync(join(folder, name));
        return `${name} ${size} ${mtimeMs}`;
    });
    return createHash('sha256').update(marks.join('\n')).digest('hex').slice(0, 12);
}
function componentOf(model) {
    return modelComponents.find(({ name }) => name === model);
}
