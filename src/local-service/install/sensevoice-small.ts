import type { Component } from './component.ts'

const LICENCE = 'FunASR Model Open Source License Agreement 1.1'
const LICENCE_ADDRESS = 'https://github.com/modelscope/FunASR/blob/main/MODEL_LICENSE'

/**
 * The open weights of SenseVoice-Small, in 8 bits, as sherpa-onnx reads them. The export of 2024-07-17: users of the one
 * of 2025-09-09 report that it lost punctuation, figures and Japanese.
 */
export const senseVoiceSmall: Component = {
  name: 'sensevoice-small',
  modules: [],
  files: [],
  remote: {
    files: [
      {
        name: 'model.int8.onnx',
        bytes: 239_233_841,
        sha256: 'c71f0ce00bec95b07744e116345e33d8cbbe08cef896382cf907bf4b51a2cd51',
      },
      {
        name: 'tokens.txt',
        bytes: 315_894,
        sha256: 'f449eb28dc567533d7fa59be34e2abca8784f771850c78a47fb731a31429a1dc',
      },
    ],
    published: {
      huggingFace: {
        repository: 'csukuangfj/sherpa-onnx-sense-voice-zh-en-ja-ko-yue-2024-07-17',
        revision: '2365baeacb507f821a0c8120fcee3d484dba7a07',
      },
      modelScope: {
        repository: 'pengzhendong/sherpa-onnx-sense-voice-zh-en-ja-ko-yue',
        revision: '73eca47697f980daa3d16112404174b6b950b514',
      },
    },
  },
  licence: `SenseVoice-Small: ${LICENCE}.`,
  notice: {
    line: `SenseVoice-Small is by FunAudioLLM (Alibaba Group), under the ${LICENCE}: ${LICENCE_ADDRESS}`,
    text: `SenseVoice-Small

These files are the speech model SenseVoice-Small (iic/SenseVoiceSmall) by FunAudioLLM, Alibaba Group,
https://github.com/FunAudioLLM/SenseVoice, converted to ONNX by the sherpa-onnx project,
https://github.com/k2-fsa/sherpa-onnx.

They are used under the ${LICENCE}:
${LICENCE_ADDRESS}

Whoever passes them on, or a model made from them, has to name their origin and authors, and keep the model's name.
`,
  },
}
