import { readFile } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { decodeAudio } from '../../../src/local-service/audio/decode.ts'
import {
  decodeWithFfmpeg,
  FfmpegMissingError,
  ffmpegArguments,
} from '../../../src/local-service/audio/ffmpeg.ts'
import { loaderOf, wavPackage } from './fake-packages.ts'
import { ascii, collect, wavFile } from './media.ts'
import { temporaryFiles } from './temporary-files.ts'

const files = temporaryFiles()
const loader = loaderOf({ '@audio/decode-wav': wavPackage })
const SECOND = JSON.stringify([...wavFile()])
const FLASH = ascii('FLV\x01\x05\0\0\0\x09')

describe('ffmpegArguments', () => {
  test('name the format and allow files alone, so that a playlist in disguise opens nothing', () => {
    const args = ffmpegArguments('-i.flv', 'flv')
    expect(args.slice(args.indexOf('-protocol_whitelist'), args.indexOf('-map'))).toEqual([
      '-protocol_whitelist',
      'file',
      '-f',
      'flv',
      '-i',
      expect.stringMatching(/^file:.+-i\.flv$/),
    ])
    expect(isAbsolute(args[args.indexOf('-i') + 1]?.slice('file:'.length) ?? '')).toBe(true)
    expect(args).toEqual(expect.arrayContaining(['-nostdin', '-vn']))
  })

  test('allow nothing but the pipe for content of no known format', () => {
    const args = ffmpegArguments('unknown.bin', undefined)
    expect(args).toEqual(expect.arrayContaining(['-protocol_whitelist', 'pipe', '-i', 'pipe:0']))
    expect(args.join(' ')).not.toContain('unknown.bin')
  })
})

describe('decodeWithFfmpeg', () => {
  test('decodes what the program writes', async () => {
    const command = await files.writeProgram('good', `process.stdout.write(Uint8Array.from(${SECOND}))`)
    const [block] = await collect(decodeWithFfmpeg('any.flv', 'flv', { loader, command }))
    expect(block).toMatchObject({ sampleRate: 16_000 })
    expect(block?.channels[0]).toHaveLength(16_000)
  })

  test('feeds unknown content through the pipe', async () => {
    const path = await files.write('unknown.bin', new Uint8Array(200_000).fill(7))
    const count = await files.write('count', '')
    const code = `let n = 0
      process.stdin.on('data', (part) => { n += part.length }).on('end', () => {
        require('node:fs').writeFileSync(${JSON.stringify(count)}, String(n))
        process.stdout.write(Uint8Array.from(${SECOND}))
      })`
    const command = await files.writeProgram('counting', code)
    expect(await collect(decodeWithFfmpeg(path, undefined, { loader, command }))).toHaveLength(1)
    expect(await readFile(count, 'utf8')).toBe('200000')
  })

  test('a program that fails is an error without its words, which may hold paths', async () => {
    const command = await files.writeProgram(
      'bad',
      `console.error('/secret/path: Invalid data'); process.exitCode = 1`,
    )
    const failure = collect(decodeWithFfmpeg('any.flv', 'flv', { loader, command }))
    await expect(failure).rejects.toMatchObject({
      message: 'The file cannot be decoded, not by ffmpeg either.',
      serviceCode: 'InvalidFile.DecodeFailed',
    })
  })

  test('tells a file without sound from one that is broken', async () => {
    const words = "Stream map '0:a:0' matches no streams."
    const command = await files.writeProgram(
      'mute',
      `console.error(${JSON.stringify(words)}); process.exitCode = 1`,
    )
    await expect(collect(decodeWithFfmpeg('any.flv', 'flv', { loader, command }))).rejects.toMatchObject({
      serviceCode: 'NO_VALID_AUDIO_ERROR',
    })
  })

  test('a program that is not there is told apart', async () => {
    const command = join('nowhere', 'ffmpeg')
    await expect(collect(decodeWithFfmpeg('any.flv', 'flv', { loader, command }))).rejects.toThrow(
      FfmpegMissingError,
    )
  })
})

describe('decodeAudio with ffmpeg', () => {
  test('takes it for what the packages lack', async () => {
    const path = await files.write('old.flv', FLASH)
    const ffmpeg = await files.writeProgram('good-too', `process.stdout.write(Uint8Array.from(${SECOND}))`)
    expect(await collect(decodeAudio(path, { loader, ffmpeg }))).toHaveLength(1)
  })

  test('takes it for what a package fails on, without a warning', async () => {
    const decoder = () => ({
      decode() {
        throw new Error('Unsupported codec')
      },
    })
    const packages = loaderOf({
      '@audio/decode-wav': wavPackage,
      '@audio/decode-mp4': { decoder },
      '@audio/decode-caf': { decoder },
    })
    const path = await files.write('odd.caf', ascii('caff\0\x01\0\0desc'))
    const ffmpeg = await files.writeProgram('good-three', `process.stdout.write(Uint8Array.from(${SECOND}))`)
    const warnings: string[] = []
    const onWarning = (message: string) => warnings.push(message)
    expect(await collect(decodeAudio(path, { loader: packages, ffmpeg, onWarning }))).toHaveLength(1)
    expect(warnings).toEqual([])
  })

  test('never starts it for what is no medium', async () => {
    const path = await files.write('list.mp3', '#EXTM3U\nfile:///etc/passwd\n')
    const mark = await files.write('mark', 'unused')
    const ffmpeg = await files.writeProgram(
      'marking',
      `require('node:fs').writeFileSync(${JSON.stringify(mark)}, 'used')`,
    )
    await expect(collect(decodeAudio(path, { loader, ffmpeg }))).rejects.toThrow('a playlist')
    expect(await readFile(mark, 'utf8')).toBe('unused')
  })
})
