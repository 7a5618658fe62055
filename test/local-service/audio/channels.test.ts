import { describe, expect, test } from 'vitest'
import { checkSelection, selectChannels } from '../../../src/local-service/audio/channels.ts'

const left = Float32Array.of(1, 0.5, -1)
const right = Float32Array.of(0, 0.5, -0.5)
const stereo = { sampleRate: 8000, channels: [left, right] }

describe('selectChannels', () => {
  test('a mix is the mean of all channels', () => {
    expect(selectChannels(stereo, 'mix')).toEqual([Float32Array.of(0.5, 0.5, -0.75)])
  })

  test('a mix of surround sound keeps up what one of many channels holds', () => {
    const silent = new Float32Array(1)
    const centre = [silent, silent, Float32Array.of(0.5), silent]
    expect(selectChannels({ sampleRate: 8000, channels: centre }, 'mix')).toEqual([Float32Array.of(0.25)])
    const alike = new Array<Float32Array>(4).fill(Float32Array.of(0.9))
    expect(selectChannels({ sampleRate: 8000, channels: alike }, 'mix')).toEqual([Float32Array.of(1)])
  })

  test('named channels come in the order in which they are named', () => {
    expect(selectChannels(stereo, [1, 0])).toEqual([right, left])
  })

  test('a block with fewer channels stands for two that are alike', () => {
    expect(selectChannels({ sampleRate: 8000, channels: [left] }, [1])).toEqual([left])
  })

  test('whatever floating-point files hold becomes a number from -1 to 1', () => {
    const odd = Float32Array.of(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 7)
    expect(selectChannels({ sampleRate: 8000, channels: [odd] }, 'mix')).toEqual([
      Float32Array.of(0, 1, -1, 1),
    ])
  })
})

describe('checkSelection', () => {
  test('accepts what is there', () => {
    checkSelection('mix', 1)
    checkSelection([0, 1], 2)
  })

  test('names the channel that is not there', () => {
    expect(() => checkSelection([0, 2], 2)).toThrow(
      'The audio has no channel 2: it has 2 channels, from 0 to 1.',
    )
    expect(() => checkSelection([1], 1)).toThrow('The audio has no channel 1: it has one channel, number 0.')
  })
})
