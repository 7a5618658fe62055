import type { Component } from './component.ts';
import { type Machine } from './platform.ts';
/** Voice activity detection. */
export declare const vadComponent: {
    readonly name: 'vad';
    readonly modules: readonly [];
    readonly files: readonly [{
        readonly name: 'silero_vad_v6.onnx';
        readonly bytes: 2327524;
        readonly sha256: '1a153a22f4509e292a94e67d6f9b85e8deb25b4988682b7e174c65279d8788e3';
        readonly package: import("./pins.ts").PackagePin;
        readonly path: 'dist/silero_vad_v6.onnx';
    }];
    readonly licence: 'Silero VAD: MIT; the package that carries it: ISC.';
};
export declare const modelComponents: readonly Component[];
/** The recogniser runtime and the audio decoders: all Node packages of the local engine. */
export declare function runtimeComponent(machine: Machine): Component;
/** @throws InputError when no such model can be installed. */
export declare function modelComponent(name: string): Component;
