import { expect, it } from 'vitest'
import { InputError } from '../../../src/errors.ts'
import { type Component, componentId, packagesOf } from '../../../src/local-service/install/component.ts'
import {
  modelComponent,
  modelComponents,
  runtimeComponent,
  vadComponent,
} from '../../../src/local-service/install/components.ts'

const linux = { platform: 'linux', arch: 'x64', glibcVersion: () => '2.40' }
const all = [runtimeComponent(linux), vadComponent, ...modelComponents]

it('pins every package by exact version and sha512, and every file by sha256', () => {
  for (const pin of all.flatMap(packagesOf)) {
    expect(pin.version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(pin.integrity).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/)
    expect(pin.licence).not.toBe('')
  }
  for (const { sha256, bytes } of all.flatMap((component) => component.files)) {
    expect(sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(bytes).toBeGreaterThan(100_000)
  }
})

it('holds no package twice', () => {
  const names = runtimeComponent(linux).modules.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

it('takes one native package per machine', () => {
  const native = (platform: string) =>
    runtimeComponent({ ...linux, platform }).modules.filter(({ name }) => /^sherpa-onnx-(?!node)/.test(name))
  expect(native('darwin').map(({ name }) => name)).toEqual(['sherpa-onnx-darwin-x64'])
  expect(native('plan9')).toEqual([])
})

it('names a component by its content', () => {
  const [tiny, base] = modelComponents
  const ids = [tiny, base].map((component) => componentId(component ?? expect.unreachable()))
  expect(ids[0]).toMatch(/^moonshine-tiny-[0-9a-f]{12}$/)
  expect(componentId({ ...vadComponent, licence: 'another note' })).toBe(componentId(vadComponent))
  const files = vadComponent.files.map((file) => ({ ...file, sha256: file.sha256.replace(/^./, '0') }))
  expect(componentId({ ...vadComponent, files })).not.toBe(componentId(vadComponent))
})

it('refuses a model that it cannot install, and names those it can', () => {
  expect(() => modelComponent('whisper')).toThrow(InputError)
  expect(modelComponent('moonshine-base').name).toBe('moonshine-base')
})

it('gives every model the files that its family is loaded from', () => {
  const filesOf = ({ name, ...component }: Component) => [
    name,
    [...component.files, ...(component.remote?.files ?? [])].map((file) => file.name),
  ]
  const moonshine = ['encoder_model.onnx', 'decoder_model_merged.onnx', 'tokens.txt']
  expect(Object.fromEntries(modelComponents.map(filesOf))).toEqual({
    'moonshine-tiny': moonshine,
    'moonshine-base': moonshine,
    'sensevoice-small': ['model.int8.onnx', 'tokens.txt'],
  })
})
