import { defaults } from '../defaults.js';
import { needsKey } from '../engines.js';
import { InputError } from '../errors.js';
import { isUntrusted } from './job-context.js';
/**
 * Whether a step cannot do its work because the repository's secrets are kept from whoever caused the run, which is no
 * fault of theirs.
 *
 * @throws InputError when the key is missing for any other reason.
 */
export function lacksSecrets(options, job) {
    const { apiKey, engine, model } = options;
    // A step must not fall back to another engine because a secret is missing.
    const meant = engine ?? (model === defaults.model ? 'dashscope' : undefined);
    if (apiKey || !needsKey({ ...options, engine: meant }))
        return false;
    if (isUntrusted(job))
        return true;
    throw new InputError('DashScope needs an API key, and the input api-key is empty.', {
        advice: 
        // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what a workflow writes
        'Set api-key: ${{ secrets.DASHSCOPE_API_KEY }} and add that secret to the repository, or engine: local to recognise on the runner without an account.',
    });
}
