import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { Busboy } from '@fastify/busboy';
import { Hono } from 'hono';
import { originOf } from './context.js';
import { errorXml } from './results.js';
const POLICY_SECONDS = 300;
const MAX_FILE_MB = 2048;
/** The temporary store: an upload policy under the key, then a form that needs only what the policy gave. */
export function uploadRoutes(context) {
    const routes = new Hono();
    routes.get('/api/v1/uploads', (c) => {
        const folder = `local/${randomUUID()}`;
        const expires = context.now() + POLICY_SECONDS * 1000;
        const policy = Buffer.from(JSON.stringify({ folder, expires })).toString('base64');
        return c.json({
            request_id: randomUUID(),
            data: {
                policy,
                signature: context.store.sign(policy),
                upload_dir: folder,
                upload_host: `${originOf(c.req.raw)}/store`,
                expire_in_seconds: POLICY_SECONDS,
                max_file_size_mb: MAX_FILE_MB,
                capacity_limit_mb: 999_999_999,
                oss_access_key_id: 'local',
                x_oss_object_acl: 'private',
                x_oss_forbid_overwrite: 'true',
            },
        });
    });
    routes.post('/store', async (c) => {
        try {
            await receiveForm(c, context);
            return c.body(null, 200);
        }
        catch (error) {
            const refusal = error instanceof Refusal ? error : new Refusal(400, 'MalformedPOSTRequest', 'The form is not valid.');
            return c.body(errorXml(refusal.code, refusal.message), refusal.status, { 'content-type': 'application/xml' });
        }
    });
    return routes;
}
class Refusal extends Error {
    status;
    code;
    constructor(status, code, message) {
        super(message);
        this.status = status;
        this.code = code;
    }
}
/** Streams the form's file into the store; what follows the file part is ignored, as the object store does. */
async function receiveForm(c, { store, now }) {
    const body = c.req.raw.body;
    if (!body)
        throw new Refusal(400, 'MalformedPOSTRequest', 'The form is empty.');
    const busboy = new Busboy({ headers: c.req.header(), limits: { fileSize: MAX_FILE_MB * 1048576 } });
    const fields = new Map();
    let stored;
    busboy.on('field', (name, value) => {
        if (!stored)
            fields.set(name, value);
    });
    busboy.on('file', (name, file) => {
        if (stored || name !== 'file')
            return void file.resume();
        stored = Promise.resolve()
            .then(() => store.putUpload(checkedKey(fields, store, now()), file))
            .catch((error) => {
            file.resume();
            throw error;
        });
        stored.catch(() => { });
    });
    await new Promise((resolve, reject) => {
        busboy.on('finish', resolve).on('error', reject);
        Readable.fromWeb(body).on('error', reject).pipe(busboy);
    });
    if (!stored)
        throw new Refusal(400, 'InvalidArgument', 'The form holds no file.');
    await stored;
}
function checkedKey(fields, store, now) {
    const policy = fields.get('policy') ?? '';
    const key = fields.get('key') ?? '';
    if (!store.verify(policy, fields.get('Signature') ?? '')) {
        throw new Refusal(403, 'SignatureDoesNotMatch', 'The signature does not match the policy.');
    }
    const { folder, expires } = JSON.parse(Buffer.from(policy, 'base64').toString('utf8'));
    if (expires < now)
        throw new Refusal(403, 'AccessDenied', 'Invalid according to Policy: Policy expired.');
    if (!key.startsWith(`${folder}/`))
        throw new Refusal(403, 'AccessDenied', 'The key is outside the policy.');
    if (store.has(key))
        throw new Refusal(409, 'FileAlreadyExists', 'The object you specified already exists.');
    return key;
}
