// Written by scripts/pin-packages.mjs; change the versions there.
/** Node packages of the local engine, with their dependencies, without the native half. */
// biome-ignore format: one row per package
export const modulePins = [
    pin('@audio/decode-aac', '1.6.0', 'GPL-2.0', 185976, 'sha512-4EdPNlHkFstqlfZhMC1pER+SKKldh1ZubD2VaxLAxSPH8fLA6upwVCVyMnqZ41PD6XTBrvf87aRZ0aPQTb4eiw=='),
    pin('@audio/decode-ac3', '1.0.0', 'GPL-2.0-or-later', 30268, 'sha512-GR2PLqxxrybNRwdA3/ZazB4ZWz7yQNihYtjuigGfEpSqKt95FnUgjIVfE7aJmznvxa6voq8Mou6NvSoTqH104g=='),
    pin('@audio/decode-aiff', '1.3.0', 'MIT', 8608, 'sha512-GgCNYZMmma5Xol8lxqDZQ7qFYsIpfWn8LXKPZ8ZR6IaVOs1O+nCge/Bli1tNZSEucgG6mWh4Jvw+/XL6eXbwWw=='),
    pin('@audio/decode-amr', '1.3.1', 'Apache-2.0', 110731, 'sha512-rYwY8HpmAwptaQDeNAoccbzbcYteHmL4s+KWVW8Y+NgJugQFhApsFeqs0ljVmuI2TvOmZRivMJwvg6++MdsUaA=='),
    pin('@audio/decode-avi', '1.1.0', 'MIT', 6428, 'sha512-/EczjSR5RG1ZfRZ3aJy1XD82/g54wfqpq+CCo3tooiEvumGpAhUSmAMnQtdJrmE1cY+iximJYwpvjQhJKNDmdg=='),
    pin('@audio/decode-caf', '1.4.1', 'MIT', 5803, 'sha512-iA0jNpUbGkFi45TjAbePrh/1K+SkVaQnp4r4br0kvd0IaD/cSzqOewi197Rba/VBlgoVFAro9ypuyh/VtTNNBw=='),
    pin('@audio/decode-dts', '1.0.0', 'GPL-2.0-or-later', 122443, 'sha512-WApeOndo8C+3IzncPFg7vwRm9/ZbWjCzB93mx86en/+4/IWpUVz0W/wRINzg5gKGQa23xz5ZwGMGNC0X7i8nJw=='),
    pin('@audio/decode-eac3', '1.0.0', 'LGPL-2.1-or-later', 202113, 'sha512-2UFpJUhI6MBouhP7Dztby5xfTem38Ql1QYxDnqqJAINI65O6xjqGqlxQgpWIwH/oZ2imaRislsTu0X0IrPe3+A=='),
    pin('@audio/decode-flac', '1.3.5', 'MIT', 59136, 'sha512-ZaPeaprVjBpFfTFRjrfzWpxj5MBVJZR0j90g7aCfDTb82KFEdsVaf5cMrrVCKKrnSu0b2VBqXnEm6JZY1poTpA=='),
    pin('@audio/decode-mp3', '1.3.1', 'MIT', 67760, 'sha512-GhGm6C2hwngU+t5uEpUc94jZGCrCIXrgfneDURfK9/2tgFAWHVeckFNsSRmL4+Vd7u32uv8wQamjTnBSlrkVGA=='),
    pin('@audio/decode-mp4', '1.3.1', 'MIT', 11144, 'sha512-t0EhxlrR7WFzk40SGjgXpi+Y8xUzkGKouw4wwsfii0S2iKvMbZwA5NAx2ZcZbWRzl4zWwzitll6XTek54RHT5A=='),
    pin('@audio/decode-opus', '1.3.3', 'MIT', 89994, 'sha512-/iykUcA9cgdqqj9pLwPjBkJ4z+WlpLIyWA4xGzvTBkHb1uWpMxYX5yoG+slw8HhmBmrBP2LxKqw6i779g4acVA=='),
    pin('@audio/decode-tta', '1.0.0', 'MIT', 8606, 'sha512-aTEoPkZmh1BUJ7ewqKhPT3Sk3OSKzoaUxDFp4AJSQLQDE+Bapc3MRTldoxp8VHu2YZSuiJgcfDutz96uGQV41w=='),
    pin('@audio/decode-vorbis', '1.3.4', 'MIT', 83771, 'sha512-0bgH1zgLlpgjdHj9NWdiYkMeLyCz5w1UEuvg2qiwJFXbwYSvRhOcmeT82CQUlb8RZSblS3AWpDJzLnAmQJ2cgg=='),
    pin('@audio/decode-wav', '1.5.1', 'MIT', 8095, 'sha512-/Hq4kblCuKdMceUDVfu+tcNDTWDvzr6Lr2enBXjEnQpyVXcPpEFIDUVU30OXDqyRy+YySIFNfBxFsC/kF3MBGw=='),
    pin('@audio/decode-wavpack', '1.0.0', 'BSD-3-Clause', 27840, 'sha512-yUY2fCABNluzRipAmxGO/FL6MGwx3fZm5RynWtYn2mhBtoqWxa/UycEYLOuZiwgrc8E9u203OeAvBD4E4rlDEw=='),
    pin('@audio/decode-webm', '1.6.1', 'MIT', 152331, 'sha512-Te5A7MOUKV2Eb0y3iIFQMhg0dT8IC2I/8Hwc8BZlsHjU9Ka1qoH+LpWiFPrImOCvRcMDr6hd3qilkvBy3PJRDw=='),
    pin('@audio/decode-wma', '1.4.0', 'LGPL-2.1-or-later', 214279, 'sha512-jRkArGnTKmPczd0WZiOnzm5cBYsJ5n4jg2LyXlpToZoEbudVRlzvIinnZ8bI+FihSMJiLzJNDbQhz2KP5KO4QA=='),
    pin('@eshaz/web-worker', '1.2.2', 'Apache-2.0', 9172, 'sha512-WxXiHFmD9u/owrzempiDlBB1ZYqiLnm9s6aPc8AlFQalq2tKmqdmMr9GXOupDgzXtqnBipj8Un0gkIm7Sjf8mw=='),
    pin('@wasm-audio-decoders/common', '9.0.7', 'MIT', 18889, 'sha512-WRaUuWSKV7pkttBygml/a6dIEpatq2nnZGFIoPTc5yPLkxL6Wk4YaslPM98OPQvWacvNZ+Py9xROGDtrFBDzag=='),
    pin('@wasm-audio-decoders/flac', '0.2.11', 'MIT', 103043, 'sha512-bbSGuDDxY89CrS7FYc2cBBfvtgk3EY9As8dVe8PFIgX7ECd/wefdi8UbGlvcdQZczRwE500KBt4cqf/+mMVsfw=='),
    pin('@wasm-audio-decoders/ogg-vorbis', '0.1.20', 'MIT', 153514, 'sha512-zaQPasU5usRjUDXtXOHYED5tfkR4QMXd+EH3Nrz1+4+M5pCsdD+s9YxJqb0oqnTyRu/KUujOmu5Z/m/NT47vwg=='),
    pin('codec-parser', '2.5.0', 'LGPL-3.0-or-later', 34315, 'sha512-Ru9t80fV8B0ZiixQl8xhMTLru+dzuis/KQld32/x5T/+3LwZb0/YvQdSKytX9JqCnRdiupvAvyYJINKrXieziQ=='),
    pin('mpg123-decoder', '1.0.3', 'MIT', 130311, 'sha512-+fjxnWigodWJm3+4pndi+KUg9TBojgn31DPk85zEsim7C6s0X5Ztc/hQYdytXkwuGXH+aB0/aEkG40Emukv6oQ=='),
    pin('sherpa-onnx-node', '1.13.8', 'Apache-2.0', 11954, 'sha512-MsDMBdhLFTZ1GwvcGSSQhnS7g/EA8OMH6IYysCVUOM7j8Icty9KRc0E6YT1A5fWBsZwRfKOeh88QC95aRvS8ag=='),
    pin('simple-yenc', '1.0.4', 'MIT', 8276, 'sha512-5gvxpSd79e9a3V4QDYUqnqxeD4HGlhCakVpb6gMnDD7lexJggSBJRBO5h52y/iJrdXRilX9UCuDaIJhSWm5OWw=='),
];
/** The native half of the runtime, by `process.platform` and `process.arch`. */
// biome-ignore format: one row per package
export const platformPins = {
    'linux-x64': pin('sherpa-onnx-linux-x64', '1.13.8', 'Apache-2.0', 11089653, 'sha512-6plnhjagsSeTntCgnlag86hWbs/uZE9Crms1LgOb68/1nKsIQjMd+WG519m+aPwT6TrsBOiEMzrx41t8sL5L5g=='),
    'linux-arm64': pin('sherpa-onnx-linux-arm64', '1.13.8', 'Apache-2.0', 13910679, 'sha512-Tlg7a70b/Wge3OF8IgTHF9jhSVCsLyKQKhwc4BsJ5A+dL/SrFtGBjzuHp4XeLhiiOT7afCxX5PdSn/D4c8Lnuw=='),
    'darwin-x64': pin('sherpa-onnx-darwin-x64', '1.13.8', 'Apache-2.0', 11191481, 'sha512-7BLRpjM6w4f9W46/nmkmq8lEKUayhebvcpslCVQ+6QN2uReYlZEMDZlSpXMjme+hUFrPfRz8P3UNq8ep/4d19g=='),
    'darwin-arm64': pin('sherpa-onnx-darwin-arm64', '1.13.8', 'Apache-2.0', 10047754, 'sha512-FPNgJMgnWVl/KhRTIhG3KL3A4Om63Rn4YKXc9/uHY7SzLcvqLJLc/h7UBWJwduXvv7K18t5NpxHR6XgXn4sjWw=='),
    'win32-x64': pin('sherpa-onnx-win-x64', '1.13.8', 'Apache-2.0', 8894875, 'sha512-oZF1c9VPOKtMwn83Bboc5XSWL+76BRoyB3eUuVnCknBKxwSULZU2Foia9VHWzU+n4I12rPsP6z6H9Rp1hD9o8g=='),
};
/** Packages of which single files are used. */
// biome-ignore format: one row per package
export const dataPins = {
    sileroVad: pin('@ricky0123/vad-web', '0.0.31', 'ISC', 5471324, 'sha512-ePVq8TvB21sdHSxVMZOEIf9JVa7MAYpaIaNXeGgsPOiMCN8xbPCdF2LS5aYj7VRR3ZxzutedgV9ZplV65IA1Fg=='),
    moonshineTiny: pin('@moonshine-ai/moonshine-js', '0.1.29', 'MIT', 21514347, 'sha512-Gx1B3mJcbM68ihSy/LyJEuEkGq7sYMqTb04zNdcIeidU0URVlSmXP0GyiQOTTAqDZQXlIC7k+bky+FdXk0UPlg=='),
    moonshineBase: pin('@usefulsensors/moonshine-js', '0.1.12', 'MIT', 72710189, 'sha512-nVoQRvkOxb3nb16FzobhS1x5zUi6hkLJ0PbsIMASR3ONzFhWinJnUMtMdCfaSQ7JnzvlzIygHBX82hBB1Flo3Q=='),
    llamaTokens: pin('llama-tokenizer-js', '1.2.2', 'MIT', 388950, 'sha512-Wmth393dc3odWU3IzARJ3r2oIfWgw9GdJ5Gm+hGhfECNO18UHLRqEFSf511jn4E9KcQGzuuKw4Wl08pHAemLAw=='),
};
function pin(name, version, licence, packedBytes, integrity) {
    return { name, version, licence, packedBytes, integrity };
}
