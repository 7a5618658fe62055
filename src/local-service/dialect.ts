/**
 * How a model's family words its requests, replies and transcriptions. The name that was asked for decides, not the
 * model behind an alias: code written for a family keeps reading what it expects.
 */
export type Dialect = 'paraformer' | 'qwen3' | 'sensevoice'

export function dialectOf(model: string): Dialect {
  if (model.startsWith('qwen3-asr')) return 'qwen3'
  return model.startsWith('sensevoice-v') ? 'sensevoice' : 'paraformer'
}
