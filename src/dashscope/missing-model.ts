import { nearestName } from '../nearest-name.ts'
import { findModel, type HostedModel, hostedModels, liveModels } from './models.ts'

const LOCAL = 'the local engine, which needs no account'

/** What to do when the service does not have, or no longer has, a model. */
export function adviceForMissingModel(name: string): string {
  const model = findModel(name)
  if (!model) return adviceForUnknownModel(name)
  if (model.state === 'retired')
    return `${name} was retired on ${model.retiredOn}: use ${successorsOf(model)}, or ${localFor(model)}.`
  return (
    `It is live in ${model.regions.join(' and ')}: check the region and that the account may use it, ` +
    `or use another live model (${otherLiveModels(name)}) or ${LOCAL}.`
  )
}

function adviceForUnknownModel(name: string): string {
  const nearest = nearestName(
    name,
    hostedModels.map((model) => model.name),
  )
  const names = liveModels.map((model) => model.name).join(', ')
  const question = nearest ? `Did you mean ${nearest}? ` : ''
  return `${question}Check the name, the region and that the account may use it: live are ${names}; or use ${LOCAL}.`
}

/** The open weights of what gave events run on the user's machine. */
function localFor({ annotations }: HostedModel): string {
  return annotations.includes('events') ? `${LOCAL}, with model sensevoice-small (both)` : LOCAL
}

/** No live model tells events, and only one tells emotions. */
function successorsOf({ annotations, successor }: HostedModel): string {
  if (!annotations.includes('events')) return `${successor}`
  return `qwen3-asr-flash-filetrans (emotions), ${successor} (neither emotions nor events)`
}

function otherLiveModels(name: string): string {
  return liveModels
    .filter((model) => model.name !== name)
    .map((model) => model.name)
    .join(', ')
}
