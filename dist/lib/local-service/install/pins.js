// Written by scripts/pin-packages.mjs; change the versions there.
/** Node packages of the local engine, with their dependencies, without the native half. */
// biome-ignore format: one row per package
export const modulePins = [
    pinModule('@audio/decode-aac', '1.6.0', 'GPL-2.0', 185976, 'sha512-4EdPNlHkFstqlfZhMC1pER+SKKldh1ZubD2VaxLAxSPH8fLA6upwVCVyMnqZ41PD6XTBrvf87aRZ0aPQTb4eiw==', '1557c6e678729434bb5ef1e64dacc1ecebaeefe61cfbd5a11c2805ab4bb6cdc1'),
    pinModule('@audio/decode-ac3', '1.0.0', 'GPL-2.0-or-later', 30268, 'sha512-GR2PLqxxrybNRwdA3/ZazB4ZWz7yQNihYtjuigGfEpSqKt95FnUgjIVfE7aJmznvxa6voq8Mou6NvSoTqH104g==', '4e66ac9f8275d1a88dec758ede044402a9f2056869d39f0f6970674cdd31e7f5'),
    pinModule('@audio/decode-aiff', '1.3.0', 'MIT', 8608, 'sha512-GgCNYZMmma5Xol8lxqDZQ7qFYsIpfWn8LXKPZ8ZR6IaVOs1O+nCge/Bli1tNZSEucgG6mWh4Jvw+/XL6eXbwWw==', '968325b205b4473696ee088a9e4fa38022ffd5db53c73ddc32a5361e68f93796'),
    pinModule('@audio/decode-amr', '1.3.1', 'Apache-2.0', 110731, 'sha512-rYwY8HpmAwptaQDeNAoccbzbcYteHmL4s+KWVW8Y+NgJugQFhApsFeqs0ljVmuI2TvOmZRivMJwvg6++MdsUaA==', '10a2ed6ddd6bc7e7af7821c60c5fdfd5a193fceeef539a3532d07bceb4fd1fb0'),
    pinModule('@audio/decode-avi', '1.1.0', 'MIT', 6428, 'sha512-/EczjSR5RG1ZfRZ3aJy1XD82/g54wfqpq+CCo3tooiEvumGpAhUSmAMnQtdJrmE1cY+iximJYwpvjQhJKNDmdg==', '717dfda640714827e445e2dd671c3d23aafe7f2d7da59d2323ee910d51e1fc38'),
    pinModule('@audio/decode-caf', '1.4.1', 'MIT', 5803, 'sha512-iA0jNpUbGkFi45TjAbePrh/1K+SkVaQnp4r4br0kvd0IaD/cSzqOewi197Rba/VBlgoVFAro9ypuyh/VtTNNBw==', '114c4190160ebf091f06bf94acdbaa7096b06be26446f1289f317aaf5db25869'),
    pinModule('@audio/decode-dts', '1.0.0', 'GPL-2.0-or-later', 122443, 'sha512-WApeOndo8C+3IzncPFg7vwRm9/ZbWjCzB93mx86en/+4/IWpUVz0W/wRINzg5gKGQa23xz5ZwGMGNC0X7i8nJw==', '032a94cd9a7fa1d5646408dff58f278d393e25d25ca99a963ff3d3ce41f09118'),
    pinModule('@audio/decode-eac3', '1.0.0', 'LGPL-2.1-or-later', 202113, 'sha512-2UFpJUhI6MBouhP7Dztby5xfTem38Ql1QYxDnqqJAINI65O6xjqGqlxQgpWIwH/oZ2imaRislsTu0X0IrPe3+A==', '32c5f79e975066100539c2146678feb9e3456c8e6f2dca7a6bd4cfd36ba6fca5'),
    pinModule('@audio/decode-flac', '1.3.5', 'MIT', 59136, 'sha512-ZaPeaprVjBpFfTFRjrfzWpxj5MBVJZR0j90g7aCfDTb82KFEdsVaf5cMrrVCKKrnSu0b2VBqXnEm6JZY1poTpA==', '9a605fdc664f72773f8cc90e13abbccd58e58a142bccf86a1b63e898bd8ac28d'),
    pinModule('@audio/decode-mp3', '1.3.1', 'MIT', 67760, 'sha512-GhGm6C2hwngU+t5uEpUc94jZGCrCIXrgfneDURfK9/2tgFAWHVeckFNsSRmL4+Vd7u32uv8wQamjTnBSlrkVGA==', '104264c9fb939a34fca39b77ce718d951c77f0c80693c42d0220e781b5beb9bf'),
    pinModule('@audio/decode-mp4', '1.3.1', 'MIT', 11144, 'sha512-t0EhxlrR7WFzk40SGjgXpi+Y8xUzkGKouw4wwsfii0S2iKvMbZwA5NAx2ZcZbWRzl4zWwzitll6XTek54RHT5A==', '1a1a14216f75a315a00caf22643ea2939989a2b93474b583064e7ab476bdd8a2'),
    pinModule('@audio/decode-opus', '1.3.3', 'MIT', 89994, 'sha512-/iykUcA9cgdqqj9pLwPjBkJ4z+WlpLIyWA4xGzvTBkHb1uWpMxYX5yoG+slw8HhmBmrBP2LxKqw6i779g4acVA==', '2918c614b90d143e7cf8ef4f1da3950397f872a958907f92ec12c456d780f1eb'),
    pinModule('@audio/decode-tta', '1.0.0', 'MIT', 8606, 'sha512-aTEoPkZmh1BUJ7ewqKhPT3Sk3OSKzoaUxDFp4AJSQLQDE+Bapc3MRTldoxp8VHu2YZSuiJgcfDutz96uGQV41w==', 'c1d331390af6298099fae35a838eb44bbe3e47195ad46fe6a885fda75b210d8e'),
    pinModule('@audio/decode-vorbis', '1.3.4', 'MIT', 83771, 'sha512-0bgH1zgLlpgjdHj9NWdiYkMeLyCz5w1UEuvg2qiwJFXbwYSvRhOcmeT82CQUlb8RZSblS3AWpDJzLnAmQJ2cgg==', 'e6fece5fef72f5cc999d8d29ec52b96c828bbcae286b28f12f284aa14cb347fe'),
    pinModule('@audio/decode-wav', '1.5.1', 'MIT', 8095, 'sha512-/Hq4kblCuKdMceUDVfu+tcNDTWDvzr6Lr2enBXjEnQpyVXcPpEFIDUVU30OXDqyRy+YySIFNfBxFsC/kF3MBGw==', 'fee9a3ead6ffcbc8540c126b7d05bc0efe662e5813e084cf440002794879420b'),
    pinModule('@audio/decode-wavpack', '1.0.0', 'BSD-3-Clause', 27840, 'sha512-yUY2fCABNluzRipAmxGO/FL6MGwx3fZm5RynWtYn2mhBtoqWxa/UycEYLOuZiwgrc8E9u203OeAvBD4E4rlDEw==', '727c91952bc3e80145dbb42daa04e76e03703b4856283099040fad6dd583c82f'),
    pinModule('@audio/decode-webm', '1.6.1', 'MIT', 152331, 'sha512-Te5A7MOUKV2Eb0y3iIFQMhg0dT8IC2I/8Hwc8BZlsHjU9Ka1qoH+LpWiFPrImOCvRcMDr6hd3qilkvBy3PJRDw==', 'ed16e1eeb5ba90fca45209cf24dc48c9a160b84496e3de91b67a86957e2296cf'),
    pinModule('@audio/decode-wma', '1.4.0', 'LGPL-2.1-or-later', 214279, 'sha512-jRkArGnTKmPczd0WZiOnzm5cBYsJ5n4jg2LyXlpToZoEbudVRlzvIinnZ8bI+FihSMJiLzJNDbQhz2KP5KO4QA==', 'ea88e7cfc8142f781ace91aa8ff8f4d4f59f30c4f263d0f6538ab32ebb2dc9a6'),
    pinModule('@eshaz/web-worker', '1.2.2', 'Apache-2.0', 9172, 'sha512-WxXiHFmD9u/owrzempiDlBB1ZYqiLnm9s6aPc8AlFQalq2tKmqdmMr9GXOupDgzXtqnBipj8Un0gkIm7Sjf8mw==', '468c35365646fdefe82790f6bfcee5b1e6287c149f288703e9b13653561e4610'),
    pinModule('@wasm-audio-decoders/common', '9.0.7', 'MIT', 18889, 'sha512-WRaUuWSKV7pkttBygml/a6dIEpatq2nnZGFIoPTc5yPLkxL6Wk4YaslPM98OPQvWacvNZ+Py9xROGDtrFBDzag==', '6ab31f24f4e19669633626205aade83688906243e3f1d21fc4915e3a257dde50'),
    pinModule('@wasm-audio-decoders/flac', '0.2.11', 'MIT', 103043, 'sha512-bbSGuDDxY89CrS7FYc2cBBfvtgk3EY9As8dVe8PFIgX7ECd/wefdi8UbGlvcdQZczRwE500KBt4cqf/+mMVsfw==', 'a9f1dae4d4f8dd751ae9d79c21b0ff449fb13d80dd1c7a9c3adcf9cf2087a391'),
    pinModule('@wasm-audio-decoders/ogg-vorbis', '0.1.20', 'MIT', 153514, 'sha512-zaQPasU5usRjUDXtXOHYED5tfkR4QMXd+EH3Nrz1+4+M5pCsdD+s9YxJqb0oqnTyRu/KUujOmu5Z/m/NT47vwg==', '7af34607003e312e87651abe3b5b2c7a4ba0227a5d84266253bd4404f7899d89'),
    pinModule('codec-parser', '2.5.0', 'LGPL-3.0-or-later', 34315, 'sha512-Ru9t80fV8B0ZiixQl8xhMTLru+dzuis/KQld32/x5T/+3LwZb0/YvQdSKytX9JqCnRdiupvAvyYJINKrXieziQ==', 'e2ca6a37d98f21bc57763b2892e51b433056dd61b5a4f31ff8d8957af76e3180'),
    pinModule('mpg123-decoder', '1.0.3', 'MIT', 130311, 'sha512-+fjxnWigodWJm3+4pndi+KUg9TBojgn31DPk85zEsim7C6s0X5Ztc/hQYdytXkwuGXH+aB0/aEkG40Emukv6oQ==', 'fd5a0dacd509029c07fa12280b755a8af002d1fc50afaba8df1381807fb9b8e1'),
    pinModule('sherpa-onnx-node', '1.13.8', 'Apache-2.0', 11954, 'sha512-MsDMBdhLFTZ1GwvcGSSQhnS7g/EA8OMH6IYysCVUOM7j8Icty9KRc0E6YT1A5fWBsZwRfKOeh88QC95aRvS8ag==', '9baed56326f502662e906c5efa6f13de96542c663f5bd1f09900e304f10ea7a7'),
    pinModule('simple-yenc', '1.0.4', 'MIT', 8276, 'sha512-5gvxpSd79e9a3V4QDYUqnqxeD4HGlhCakVpb6gMnDD7lexJggSBJRBO5h52y/iJrdXRilX9UCuDaIJhSWm5OWw==', '89e3b7996abe4edf5057ad868b9a271e9478d0a08f76e8a4815ef07ff198acf0'),
];
/** The native half of the runtime, by `process.platform` and `process.arch`. */
// biome-ignore format: one row per package
export const platformPins = {
    'linux-x64': pinModule('sherpa-onnx-linux-x64', '1.13.8', 'Apache-2.0', 11089653, 'sha512-6plnhjagsSeTntCgnlag86hWbs/uZE9Crms1LgOb68/1nKsIQjMd+WG519m+aPwT6TrsBOiEMzrx41t8sL5L5g==', '2be554bf84e3c795c760583cf58e0057b03efb9825790ea33829b13a827b93d1'),
    'linux-arm64': pinModule('sherpa-onnx-linux-arm64', '1.13.8', 'Apache-2.0', 13910679, 'sha512-Tlg7a70b/Wge3OF8IgTHF9jhSVCsLyKQKhwc4BsJ5A+dL/SrFtGBjzuHp4XeLhiiOT7afCxX5PdSn/D4c8Lnuw==', '426bbaf91b21a9a219052d9a140f529f18b6c7870ca73a808045978161e34107'),
    'darwin-x64': pinModule('sherpa-onnx-darwin-x64', '1.13.8', 'Apache-2.0', 11191481, 'sha512-7BLRpjM6w4f9W46/nmkmq8lEKUayhebvcpslCVQ+6QN2uReYlZEMDZlSpXMjme+hUFrPfRz8P3UNq8ep/4d19g==', 'cc70c1f7bf49a643067956a2af19aeae1f4ae050a7ed1f9480d92c8acf3da6ce'),
    'darwin-arm64': pinModule('sherpa-onnx-darwin-arm64', '1.13.8', 'Apache-2.0', 10047754, 'sha512-FPNgJMgnWVl/KhRTIhG3KL3A4Om63Rn4YKXc9/uHY7SzLcvqLJLc/h7UBWJwduXvv7K18t5NpxHR6XgXn4sjWw==', '45d445f1c9e1eb959f4081765591113d2401487a7c8a39b876440b9e60c4a91c'),
    'win32-x64': pinModule('sherpa-onnx-win-x64', '1.13.8', 'Apache-2.0', 8894875, 'sha512-oZF1c9VPOKtMwn83Bboc5XSWL+76BRoyB3eUuVnCknBKxwSULZU2Foia9VHWzU+n4I12rPsP6z6H9Rp1hD9o8g==', 'b7f488efdbd3f2a26147bb5c44afcf702227a9d5452dd8d8d74090e07c33819c'),
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
function pinModule(...[name, version, licence, packedBytes, integrity, content]) {
    return { ...pin(name, version, licence, packedBytes, integrity), content };
}
