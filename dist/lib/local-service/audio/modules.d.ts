/** Gives the packages of the local engine, which are no part of this package: they live in a cache folder. */
export interface ModuleLoader {
    /** @throws what Node throws when the package is not there or cannot be loaded. */
    load<T>(name: string): Promise<T>;
}
/** Loads packages from `folder`, which holds a `node_modules`. */
export declare function folderLoader(folder: string): ModuleLoader;
