import { remoteFilesOf } from './component.js';
/** Tells how far an installation is. */
export class InstallReport {
    onProgress;
    shared;
    parts = { verify: new Set(), unpack: new Set() };
    constructor({ missing, replaced, packages, onProgress }) {
        this.onProgress = onProgress;
        this.shared = {
            components: missing.map(({ name }) => name),
            replaced: replaced.map(({ name }) => name),
            notices: missing.flatMap(({ notice }) => (notice ? [notice.line] : [])),
            totalBytes: bytesOf([...packages, ...missing.flatMap(remoteFilesOf)]),
        };
    }
    received(receivedBytes) {
        this.onProgress?.({ phase: 'download', ...this.shared, receivedBytes });
    }
    /** A package may be a part of several components. */
    passed(phase, part) {
        this.onProgress?.({ phase, ...this.shared, receivedBytes: bytesOf([...this.parts[phase].add(part)]) });
    }
}
function bytesOf(parts) {
    return parts.reduce((sum, part) => sum + ('packedBytes' in part ? part.packedBytes : part.bytes), 0);
}
