import { createHash } from 'node:crypto';
/** Holds a component's terms, beside its files. */
export const NOTICE_FILE = 'NOTICE.txt';
/** Every package that a component is made from, once. */
export function packagesOf({ modules, files }) {
    return [...new Set([...modules, ...files.map((file) => file.package)])];
}
/** The files that a component fetches from elsewhere than packages. */
export function remoteFilesOf({ remote }) {
    return remote?.files ?? [];
}
/** A name for exactly this content, `<component>-<12 hexadecimal digits>`: of its folder, and fit for cache keys. */
export function componentId(component) {
    const { name, modules, files } = component;
    const content = [
        ...modules.map((pin) => `${pin.name} ${pin.integrity}`),
        ...[...files, ...remoteFilesOf(component)].map((file) => `${file.name} ${file.sha256}`),
    ];
    const fingerprint = createHash('sha256').update(content.join('\n')).digest('hex').slice(0, 12);
    return `${name}-${fingerprint}`;
}
