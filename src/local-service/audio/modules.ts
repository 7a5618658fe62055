import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Gives the packages of the local engine, which are no part of this package: they live in a cache folder. */
export interface ModuleLoader {
  /** @throws what Node throws when the package is not there or cannot be loaded. */
  load<T>(name: string): Promise<T>
}

/** CommonJS packages with a native part, which must be required. */
const REQUIRED: readonly string[] = ['sherpa-onnx-node']

/** Loads packages from `folder`, which holds a `node_modules`. */
export function folderLoader(folder: string): ModuleLoader {
  const require = createRequire(join(folder, 'node_modules', '_.js'))
  return {
    async load<T>(name: string): Promise<T> {
      if (REQUIRED.includes(name)) return require(name) as T
      const url = pathToFileURL(require.resolve(name)).href
      return (await import(/* webpackIgnore: true */ url)) as T
    },
  }
}
