// Writes dist/sbom.cdx.json: what the bundle holds, and what the local engine fetches on first use, in CycloneDX. The same
// for the same lock file and pins: it has no serial number and no time.
import { readFileSync, writeFileSync } from 'node:fs'
import { modelComponents, vadComponent } from '../dist/lib/local-service/install/components.js'
import { dataPins, modulePins, platformPins } from '../dist/lib/local-service/install/pins.js'
import { bundledPackages, dependenciesOf, packageName } from './bundled-packages.mjs'

const { name, version, license } = JSON.parse(readFileSync('package.json', 'utf8'))

const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`

/** Licences that SPDX knows are written as expressions, others by name. */
const licences = (text) =>
  /^[\w.+() -]+$/.test(text) && !/see /i.test(text) ? [{ expression: text }] : [{ license: { name: text } }]

/** Of a hash in the form `sha512-<base64>`. */
const hashes = (integrity) => [
  { alg: 'SHA-512', content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex') },
]

const library = ({ name, version, licence, integrity }, scope) => ({
  type: 'library',
  'bom-ref': purl(name, version),
  name,
  version,
  scope,
  licenses: licences(licence),
  hashes: hashes(integrity),
  purl: purl(name, version),
})

const bundled = [...bundledPackages()].map(([path, entry]) => ({
  path,
  name: packageName(path, entry),
  version: entry.version,
  licence: entry.license,
  integrity: entry.integrity,
}))

/** The files that recognise, each by what ends up on the disk. */
const models = [vadComponent, ...modelComponents].flatMap(({ name, files, licence }) =>
  files.map((file) => ({
    type: 'machine-learning-model',
    'bom-ref': `model:${name}/${file.name}`,
    name: `${name}/${file.name}`,
    version: file.package.version,
    scope: 'optional',
    licenses: licences(licence),
    hashes: [{ alg: 'SHA-256', content: file.sha256 }],
    purl: purl(file.package.name, file.package.version),
  })),
)

const fetched = [...modulePins, ...Object.values(platformPins), ...Object.values(dataPins)]
const byReference = (list) => [
  ...new Map(list.map((component) => [component['bom-ref'], component])).values(),
]
const ordered = (list, key) => list.sort((a, b) => (a[key] < b[key] ? -1 : 1))

const referenceAt = new Map(bundled.map(({ path, name, version }) => [path, purl(name, version)]))
const edges = new Map()
for (const { path } of bundled) {
  const on = dependenciesOf(path).flatMap((place) => referenceAt.get(place) ?? [])
  edges.set(referenceAt.get(path), [...new Set([...(edges.get(referenceAt.get(path)) ?? []), ...on])].sort())
}

const sbom = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: {
    component: {
      type: 'application',
      'bom-ref': purl(name, version),
      name,
      version,
      licenses: licences(license),
      purl: purl(name, version),
    },
  },
  components: ordered(
    byReference([
      ...bundled.map((each) => library(each, 'required')),
      ...fetched.map((each) => library(each, 'optional')),
      ...models,
    ]),
    'bom-ref',
  ),
  dependencies: ordered(
    [...edges].map(([ref, dependsOn]) => ({ ref, dependsOn })),
    'ref',
  ),
}
writeFileSync('dist/sbom.cdx.json', `${JSON.stringify(sbom, undefined, 2)}\n`)
