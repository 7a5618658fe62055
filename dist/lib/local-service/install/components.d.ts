import { type ModulePin, type PackagePin } from './pins.ts';
import { type Machine } from './platform.ts';
/** One file of a component, taken out of a package. */
export interface PackagedFile {
    /** Its name in the component's folder. */
    name: string;
    bytes: number;
    /** Hexadecimal hash of what ends up in the folder. */
    sha256: string;
    package: PackagePin;
    /** Where it is inside the package. */
    path: string;
    /** Makes the file from the packaged one, where they differ. */
    convert?: (packaged: Buffer) => Buffer;
}
/** What is installed at once, into one folder: whole packages under `node_modules`, and single files beside them. */
export interface Component {
    name: string;
    modules: readonly ModulePin[];
    files: readonly PackagedFile[];
    /** What a person should know before passing the files on. */
    licence: string;
    /** Asked before anything is downloaded; throws a TranscribeError (`install`) where the component could not run. */
    check?: () => void;
}
/** Voice activity detection. */
export declare const vadComponent: {
    readonly name: 'vad';
    readonly modules: readonly [];
    readonly files: readonly [{
        readonly name: 'silero_vad_v6.onnx';
        readonly bytes: 2327524;
        readonly sha256: '1a153a22f4509e292a94e67d6f9b85e8deb25b4988682b7e174c65279d8788e3';
        readonly package: PackagePin;
        readonly path: 'dist/silero_vad_v6.onnx';
    }];
    readonly licence: 'Silero VAD: MIT; the package that carries it: ISC.';
};
export declare const modelComponents: readonly Component[];
/** The recogniser runtime and the audio decoders: all Node packages of the local engine. */
export declare function runtimeComponent(machine: Machine): Component;
/** @throws InputError when no such model can be installed. */
export declare function modelComponent(name: string): Component;
/** Every package that a component is made from, once. */
export declare function packagesOf({ modules, files }: Component): PackagePin[];
/** A name for exactly this content, `<component>-<12 hexadecimal digits>`: of its folder, and fit for cache keys. */
export declare function componentId({ name, modules, files }: Component): string;
