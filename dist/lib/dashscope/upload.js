import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
/** The multipart form the store wants: quoted names, disposition before type, `file` last, and an exact length. */
export function uploadForm(policy, file) {
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
        body: () => Readable.from(framed(head, file.open(), tail), { objectMode: false }),
    };
}
async function* framed(head, content, tail) {
    yield head;
    yield* content;
    yield tail;
}
/** Letters, digits, dot, dash and underscore; the ending is kept. */
export function asciiName(name) {
    const plain = name.normalize('NFKD').replace(/[^\w.-]+/g, '_');
    return plain.slice(-100) || 'file';
}
