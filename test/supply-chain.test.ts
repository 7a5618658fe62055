import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { modelComponents, vadComponent } from '../src/local-service/install/components.ts'
import { dataPins, modulePins, platformPins } from '../src/local-service/install/pins.ts'
import { root } from './support/command.ts'

const read = (path: string) => readFileSync(join(root, path), 'utf8')

describe('packages', () => {
  it('are named by exact versions, and install no scripts', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'))
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m)
  })
})

interface Component {
  'bom-ref': string
  name: string
  scope: string
  hashes: Array<{ content: string }>
  licenses: object[]
}

describe('the bill of materials in dist', () => {
  const text = read('dist/sbom.cdx.json')
  const {
    components,
    dependencies,
  }: { components: Component[]; dependencies: Array<{ ref: string; dependsOn: string[] }> } = JSON.parse(text)

  it('lists what the bundle holds, by hash and licence', async () => {
    const { bundledPackages, packageName } = await import(join(root, 'scripts', 'bundled-packages.mjs'))
    const listed = new Set(components.filter(({ scope }) => scope === 'required').map(({ name }) => name))
    const missing = [...bundledPackages(root)]
      .map(([path, entry]) => packageName(path, entry))
      .filter((name) => !listed.has(name))
    expect(missing).toEqual([])
    for (const { name, hashes, licenses } of components) {
      expect(hashes[0]?.content, name).toMatch(/^[0-9a-f]{64}(?:[0-9a-f]{64})?$/)
      expect(licenses.length, name).toBe(1)
    }
  })

  it('lists what the local engine fetches: packages, and the files of every model', () => {
    const listed = components.filter(({ scope }) => scope === 'optional').map(({ name }) => name)
    const pins = [...modulePins, ...Object.values(platformPins), ...Object.values(dataPins)]
    const files = [vadComponent, ...modelComponents].flatMap(({ name, files }) =>
      files.map((file) => `${name}/${file.name}`),
    )
    for (const name of [...pins.map((pin) => pin.name), ...files]) expect(listed).toContain(name)
  })

  it('names what depends on what, and nothing that it does not list', () => {
    const references = new Set(components.map((component) => component['bom-ref']))
    expect(references.size).toBe(components.length)
    for (const { ref, dependsOn } of dependencies)
      for (const each of [ref, ...dependsOn]) expect(references).toContain(each)
  })

  it('is the same whenever it is made', () => {
    expect(text).not.toMatch(/serialNumber|timestamp|urn:uuid|\d{4}-\d\d-\d\dT/)
  })
})

describe('workflows', () => {
  const folder = '.github/workflows'
  const workflows = readdirSync(join(root, folder)).map((name) => [name, read(join(folder, name))] as const)

  it.each(workflows)(
    '%s uses others by the hash of a commit, and says which version that is',
    (_name, text) => {
      const uses = [...text.matchAll(/^\s*-?\s*uses: *(\S+)(.*)$/gm)].filter(([, action]) => action !== './')
      expect(uses.length).toBeGreaterThan(0)
      for (const [line, action, comment] of uses) {
        expect(action, line).toMatch(/@[0-9a-f]{40}$/)
        expect(comment, line).toMatch(/^ # v\d+\.\d+\.\d+$/)
      }
    },
  )

  it.each(workflows)('%s may read, and leaves no token behind', (_name, text) => {
    const { permissions, jobs } = parse(text) as {
      permissions: object
      jobs: Record<string, { permissions?: object; steps: Array<{ uses?: string; with?: object }> }>
    }
    expect(permissions).toEqual({ contents: 'read' })
    for (const { permissions: more, steps } of Object.values(jobs)) {
      expect(more).toBeUndefined()
      for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
        expect(step.with).toMatchObject({ 'persist-credentials': false })
    }
  })
})
