// Which packages of the lock file the bundle can hold: those that the program depends on and, though they are installed
// for development only so that users of the module need none of them, the runner's.
import { readFileSync } from 'node:fs'

/** Their entries of the lock file, by path. */
export function bundledPackages(root = '.') {
  const { packages } = JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8'))
  const { dependencies, devDependencies } = packages['']
  const runners = Object.keys(devDependencies).filter((name) => name.startsWith('@actions/'))
  const found = new Map()
  const visit = (name, from) => {
    const path = placeOf(name, from, packages)
    if (path === undefined || found.has(path)) return
    found.set(path, packages[path])
    for (const dependency of Object.keys(packages[path].dependencies ?? {})) visit(dependency, path)
  }
  for (const name of [...Object.keys(dependencies), ...runners]) visit(name, '')
  return found
}

/** The paths of what a package of the lock file depends on. */
export function dependenciesOf(path, root = '.') {
  const { packages } = JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8'))
  return Object.keys(packages[path].dependencies ?? {})
    .map((name) => placeOf(name, path, packages))
    .filter((place) => place !== undefined)
}

/** A package's name as its licence notice lists it. */
export function packageName(path, { name } = {}) {
  return name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
}

/** As Node looks for it: in the folder of who asks, then in those around it. */
function placeOf(name, from, packages) {
  const folders =
    from === ''
      ? []
      : from.split('/node_modules/').map((_, index, all) => all.slice(0, index + 1).join('/node_modules/'))
  const places = [
    ...folders.reverse().map((folder) => `${folder}/node_modules/${name}`),
    `node_modules/${name}`,
  ]
  return places.find((path) => packages[path])
}
