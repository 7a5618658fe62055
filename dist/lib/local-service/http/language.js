import { baseLanguage } from '../model-names.js';
import { invalidParameter } from './refusal.js';
/**
 * Reads which language was asked for; `auto` names none. Several hints are candidates, as in the cloud: one that the
 * model can follow is enough, and what it cannot is told.
 *
 * @param asked the name that was asked for.
 * @throws Refusal when the model recognises none of them.
 */
export function readLanguage({ language, language_hints }, asked, { name, languages }) {
    const named = [...(language_hints ?? []), language ?? ''].map(baseLanguage);
    const wanted = [...new Set(named)].filter((code) => code !== '' && code !== 'auto');
    const able = languages ? wanted.filter((code) => languages.includes(code)) : wanted;
    const lacking = wanted.filter((code) => !able.includes(code));
    const spoken = languages?.join(', ');
    if (lacking.length > 0 && able.length === 0) {
        const shown = lacking.map((code) => `"${code.slice(0, 20)}"`).join(' or ');
        throw invalidParameter(`${asked} does not recognise the language ${shown} here, only ${spoken}.`);
    }
    // A model of one language has nothing to find out.
    const candidates = wanted.length === 0 && languages?.length === 1 ? languages : able;
    const [only] = candidates;
    return {
        ...(candidates.length === 1 && only !== undefined ? { language: only } : {}),
        warnings: lacking.map((code) => `The language "${code.slice(0, 20)}" was not listened for: ${name} recognises only ${spoken}.`),
    };
}
