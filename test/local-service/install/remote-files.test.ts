import { expect, it } from 'vitest'
import { InputError } from '../../../src/errors.ts'
import { modelComponent } from '../../../src/local-service/install/components.ts'
import { addressesOf } from '../../../src/local-service/install/remote-files.ts'

const remote = modelComponent('sensevoice-small').remote ?? expect.unreachable()
const [network = expect.unreachable()] = remote.files
const addresses = (env: Record<string, string>) =>
  addressesOf(network, remote.published, env).map(({ href }) => href)

const HUB =
  'csukuangfj/sherpa-onnx-sense-voice-zh-en-ja-ko-yue-2024-07-17/resolve/2365baeacb507f821a0c8120fcee3d484dba7a07/model.int8.onnx'
const SCOPE =
  'https://www.modelscope.cn/models/pengzhendong/sherpa-onnx-sense-voice-zh-en-ja-ko-yue/resolve/73eca47697f980daa3d16112404174b6b950b514/model.int8.onnx'

it('asks Hugging Face, then ModelScope, at pinned revisions', () => {
  expect(addresses({})).toEqual([`https://huggingface.co/${HUB}`, SCOPE])
})

it('asks another Hugging Face where one is named', () => {
  expect(addresses({ HF_ENDPOINT: 'https://hub.example.com' })).toEqual([
    `https://hub.example.com/${HUB}`,
    SCOPE,
  ])
  expect(addresses({ HF_ENDPOINT: 'https://example.com/hub/' })[0]).toBe(`https://example.com/hub/${HUB}`)
})

it('asks nobody but the user’s own mirror where there is one', () => {
  const env = {
    SENSEVOICE_TRANSCRIBE_MIRROR: 'http://10.0.0.7/models',
    HF_ENDPOINT: 'https://hub.example.com',
  }
  expect(addresses(env)).toEqual(['http://10.0.0.7/models/model.int8.onnx'])
})

it.each(['hub.example.com', 'file:///models'])('refuses %s as an address', (text) => {
  expect(() => addresses({ HF_ENDPOINT: text })).toThrow(InputError)
})
