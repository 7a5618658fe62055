import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { InputError, TranscribeError } from '../errors.js';
/**
 * The multipart form the store wants: quoted names, disposition before type, `file` last, and an exact length.
 * @throws InputError when the file is larger than the policy allows.
 */
export function uploadForm(policy, file) {
    checkSize(policy, file);
    const key = `${policy.upload_dir}/${asciiName(file.name)}`;
    const boundary = `----form${randomUUID().replaceAll('-', '')}`;
    const fields = {
        OSSAccessKeyId: policy.oss_access_key_id,
        Signature: policy.signature,
        policy: policy.policy,
        key,
        'x-oss-object-acl': policy.x_oss_object_acl ?? 'private',
        'x-oss-forbid-overwrite': policy.x_oss_forbid_overwrite ?? 'true',
        success_action_status: '200',
    };
    const parts = Object.entries(fields).map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
    const disposition = `form-data; name="file"; filename="${asciiName(file.name)}"`;
    const head = Buffer.from(`${parts.join('')}--${boundary}\r\nContent-Disposition: ${disposition}\r\nContent-Type: application/octet-stream\r\n\r\n`);
    const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
    return {
        key,
        headers: {
            'content-type': `multipart/form-data; boundary=${boundary}`,
            'content-length': String(head.length + file.sizeBytes + tail.length),
        },
        body: () => Readable.from(framed(head, file, tail), { objectMode: false }),
    };
}
async function* framed(head, file, tail) {
    yield head;
    yield* contentOf(file);
    yield tail;
}
/** A failure to read must not look like a failure of the connection. */
async function* contentOf(file) {
    let sizeBytes = 0;
    try {
        for await (const part of file.open()) {
            sizeBytes += part.length;
            yield part;
        }
    }
    catch (cause) {
        // Bytes that come from elsewhere fail with a sentence of their own.
        if (cause instanceof TranscribeError)
            throw cause;
        throw new TranscribeError('file', `The file ${file.name} could not be read.`, { cause });
    }
    if (sizeBytes !== file.sizeBytes) {
        throw new TranscribeError('file', `The file ${file.name} changed while it was being uploaded.`);
    }
}
function checkSize({ max_file_size_mb: most }, { name, sizeBytes }) {
    if (typeof most !== 'number' || sizeBytes <= most * 1_048_576)
        return;
    const size = Math.ceil(sizeBytes / 1_048_576);
    throw new InputError(`The file ${name} has ${size} MiB; the temporary store takes ${most}.`, {
        advice: 'Compress it, for example to 16 kHz mono Opus, or give a public URL instead.',
    });
}
/** Letters, digits, dot, dash and underscore; the ending is kept. */
export function asciiName(name) {
    const plain = name
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replace(/[^\w.-]+/g, '_');
    return plain.slice(-100) || 'file';
}
