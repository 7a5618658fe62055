import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { originOf } from './context.js';
import { Refusal } from './refusal.js';
const POLICY_SECONDS = 300;
const LONGEST_KEY = 1023;
const ACCESS_KEY_ID = 'local';
const policySchema = z.object({
    expiration: z.string(),
    conditions: z.tuple([
        z.tuple([z.literal('content-length-range'), z.number(), z.number()]),
        z.tuple([z.literal('starts-with'), z.literal('$key'), z.string()]),
    ]),
});
/** The reply to a request for an upload policy: a folder of its own, under `data` instead of `output`. */
export function policyReply({ signer, maxFileBytes, now }, request) {
    const folder = `local/${randomUUID()}`;
    const policy = encodePolicy({
        expiration: new Date(now() + POLICY_SECONDS * 1000).toISOString(),
        conditions: [
            ['content-length-range', 0, maxFileBytes],
            ['starts-with', '$key', folder],
        ],
    });
    return {
        request_id: randomUUID(),
        data: {
            policy,
            signature: signer.sign('policy', policy),
            upload_dir: folder,
            upload_host: `${originOf(request)}/store`,
            expire_in_seconds: POLICY_SECONDS,
            max_file_size_mb: Math.floor(maxFileBytes / 1024 ** 2),
            capacity_limit_mb: 999_999_999,
            oss_access_key_id: ACCESS_KEY_ID,
            x_oss_object_acl: 'private',
            x_oss_forbid_overwrite: 'true',
        },
    };
}
/**
 * The key that a form's fields may write to.
 *
 * @throws Refusal with the object store's codes.
 */
export function checkedKey(fields, { signer, store, now }) {
    const policy = fields.get('policy') ?? '';
    if (fields.get('OSSAccessKeyId') !== ACCESS_KEY_ID) {
        throw new Refusal(403, 'InvalidAccessKeyId', 'The OSS Access Key Id you provided does not exist in our records.');
    }
    if (!signer.verify('policy', policy, fields.get('Signature') ?? '')) {
        const message = 'The request signature we calculated does not match the signature you provided.';
        throw new Refusal(403, 'SignatureDoesNotMatch', message);
    }
    const { expiration, conditions } = decodePolicy(policy);
    if (Date.parse(expiration) < now()) {
        throw new Refusal(403, 'AccessDenied', 'Invalid according to Policy: Policy expired.');
    }
    const key = fields.get('key') ?? '';
    const prefix = `${conditions[1][2]}/`;
    if (!key.startsWith(prefix) || key === prefix || key.length > LONGEST_KEY) {
        throw new Refusal(403, 'AccessDenied', 'Invalid according to Policy: Policy Condition failed: ["starts-with", "$key"]');
    }
    if (store.has(key)) {
        throw new Refusal(409, 'FileAlreadyExists', 'The object you specified already exists and can not be overwritten.');
    }
    return key;
}
function encodePolicy(policy) {
    return Buffer.from(JSON.stringify(policy)).toString('base64');
}
/** Only what this service has signed gets here. */
function decodePolicy(policy) {
    return policySchema.parse(JSON.parse(Buffer.from(policy, 'base64').toString('utf8')));
}
