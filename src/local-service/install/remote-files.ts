import { InputError } from '../../errors.ts'

/** A file that no package holds: it is fetched from where its model is published. */
export interface RemoteFile {
  /** Its name in the component's folder, and where it is published. */
  name: string
  bytes: number
  /** Hexadecimal hash of its content. */
  sha256: string
}

/** Where a model is published, each at a revision that never changes. */
export interface PublishedModel {
  huggingFace: { repository: string; revision: string }
  modelScope: { repository: string; revision: string }
}

/** The variable that names the address of the user's own mirror: a folder on the web that holds the files. */
export const MIRROR_VARIABLE = 'SENSEVOICE_TRANSCRIBE_MIRROR'

const HUGGING_FACE = 'https://huggingface.co'
const MODEL_SCOPE = 'https://www.modelscope.cn'

/**
 * Where a file can be had, the best address first. An own mirror is the only one, since whoever has one means it;
 * `HF_ENDPOINT` takes the place of Hugging Face, as it does for Hugging Face's own tools.
 *
 * @throws InputError for an address that is none.
 */
export function addressesOf(
  { name }: RemoteFile,
  { huggingFace, modelScope }: PublishedModel,
  env: Readonly<Record<string, string | undefined>> = process.env,
): URL[] {
  const own = baseIn(env, MIRROR_VARIABLE)
  if (own) return [new URL(name, own)]
  const hub = baseIn(env, 'HF_ENDPOINT') ?? new URL(HUGGING_FACE)
  return [
    new URL(`${huggingFace.repository}/resolve/${huggingFace.revision}/${name}`, hub),
    new URL(`models/${modelScope.repository}/resolve/${modelScope.revision}/${name}`, MODEL_SCOPE),
  ]
}

/** The address in a variable, as a folder. */
function baseIn(env: Readonly<Record<string, string | undefined>>, variable: string): URL | undefined {
  const text = env[variable]?.trim()
  if (!text) return undefined
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new InputError(`${variable} is not an http(s) address.`, {
      advice: 'Write it as https://host/path.',
    })
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/'
  return url
}
