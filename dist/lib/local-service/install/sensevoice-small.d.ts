import type { Component } from './component.ts';
/**
 * The open weights of SenseVoice-Small, in 8 bits, as sherpa-onnx reads them. The export of 2024-07-17: users of the one
 * of 2025-09-09 report that it lost punctuation, figures and Japanese.
 */
export declare const senseVoiceSmall: Component;
