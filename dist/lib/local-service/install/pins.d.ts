/** One package as it was published: exact version, and the hash of its tarball. */
export interface PackagePin {
    name: string;
    version: string;
    /** The licence its own manifest names. */
    licence: string;
    /** Size of the tarball. */
    packedBytes: number;
    /** Subresource-integrity form: `sha512-<base64>`. */
    integrity: string;
}
/** One package that is installed whole. */
export interface ModulePin extends PackagePin {
    /** Hash of everything in it, unpacked: hexadecimal, as {@link contentHash} makes it. */
    content: string;
}
/** Node packages of the local engine, with their dependencies, without the native half. */
export declare const modulePins: readonly ModulePin[];
/** The native half of the runtime, by `process.platform` and `process.arch`. */
export declare const platformPins: Readonly<Record<string, ModulePin>>;
/** Packages of which single files are used. */
export declare const dataPins: {
    readonly sileroVad: PackagePin;
    readonly moonshineTiny: PackagePin;
    readonly moonshineBase: PackagePin;
    readonly llamaTokens: PackagePin;
};
