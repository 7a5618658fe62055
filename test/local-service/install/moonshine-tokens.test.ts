import { expect, it } from 'vitest'
import { moonshineTokens } from '../../../src/local-service/install/moonshine-tokens.ts'

function tokenizerSource(vocabulary: string[]): Buffer {
  const encoded = Buffer.from(vocabulary.join('\n')).toString('base64')
  return Buffer.from(`throw 1\nconst llama_vocab_base64 = "${encoded}";\nconst other = "AAAA";\n`)
}

/** Token bytes by id, as sherpa-onnx reads them. */
function tokens(vocabulary: string[]): Buffer[] {
  const lines = moonshineTokens(tokenizerSource(vocabulary)).toString('utf8').split('\n')
  expect(lines.pop()).toBe('')
  return lines.map((line, id) => {
    const [encoded = '', number] = line.split(' ')
    expect(number).toBe(String(id))
    return Buffer.from(encoded, 'base64')
  })
}

it('writes a word piece with its leading space', () => {
  expect(tokens(['▁the'])[0]?.toString()).toBe(' the')
})

it('writes a byte token as that one byte, which need not be text', () => {
  expect(tokens(['<0xE4>', '<0x0A>'])[0]).toEqual(Buffer.from([0xe4]))
})

it('does not take other angle brackets for bytes', () => {
  expect(tokens(['<unk>', '<0x>', 'a<0x41>'])[2]?.toString()).toBe('a<0x41>')
})

it('keeps letters beyond ASCII', () => {
  expect(tokens(['▁été', '你'])[1]?.toString()).toBe('你')
})

it('fills up to the number of ids that the models have', () => {
  const all = tokens(['<unk>', '<s>', '</s>'])
  expect(all).toHaveLength(32_768)
  expect(all.every((bytes) => bytes.length > 0)).toBe(true)
})

it('refuses a source without a vocabulary', () => {
  expect(() => moonshineTokens(Buffer.from('export default 1'))).toThrow('holds no vocabulary')
})
