// Writes a model of SenseVoice-Small's shape: the inputs, output and metadata of the real one, and a few kilobytes
// instead of 240 MB. What it "hears" depends on how loud a segment is, on the language asked for, and on ITN.
//   node test/support/sensevoice-graph.mjs FOLDER [WEIGHT_MEGABYTES]
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const BLANK = '<unk>'
const MFCC = 560
/** As the real model has them. */
const LANGUAGE_IDS = { auto: 0, zh: 3, en: 4, yue: 7, ja: 11, ko: 12, nospeech: 13 }
const WITH_ITN = 14
const WITHOUT_ITN = 15

/** Quiet speech is sad, loud speech happy, and what is louder than speech is applause. */
export const rows = [
  {
    tags: ['<|zh|>', '<|SAD|>', '<|Cry|>'],
    withItn: ['我', '有', '3', '只', '狗', '。'],
    withoutItn: ['我', '有', '三', '只', '狗'],
  },
  {
    tags: ['<|en|>', '<|HAPPY|>', '<|Speech|>'],
    withItn: ['▁I', '▁have', '▁3', '▁do', 'gs', '.'],
    withoutItn: ['▁i', '▁have', '▁three', '▁do', 'gs'],
  },
  {
    tags: ['<|nospeech|>', '<|EMO_UNKNOWN|>', '<|Applause|>'],
    withItn: ['▁The', '.'],
    withoutItn: ['▁the'],
  },
]

/** The mean of the features at which one row ends and the next begins. */
export const thresholds = [8.5, 17.5]

/** Frames of 60 ms between two tokens. */
const SPACING = 4

/** Writes `model.int8.onnx` and `tokens.txt` into a folder; gives the folder. */
export function writeSenseVoice(folder, options = {}) {
  const { model, tokens } = senseVoiceFiles(options)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'model.int8.onnx'), model)
  writeFileSync(join(folder, 'tokens.txt'), tokens)
  return folder
}

/** The two files, as bytes. `metadata` replaces members of the metadata, undefined leaves one out. */
export function senseVoiceFiles({
  rows: heard = rows,
  thresholds: levels = thresholds,
  metadata = {},
  weightMegabytes = 0,
} = {}) {
  const itnTags = ['<|woitn|>', '<|withitn|>']
  const languageTags = Object.keys(LANGUAGE_IDS)
    .filter((name) => name !== 'auto')
    .map((name) => `<|${name}|>`)
  const used = heard.flatMap(({ tags, withItn, withoutItn }) => [...tags, ...withItn, ...withoutItn])
  const symbols = [...new Set([BLANK, ...languageTags, ...itnTags, ...used])]
  const idOf = (symbol) => symbols.indexOf(symbol)
  const sequence = (tags, itnTag, text) => [
    ...[...tags, itnTag].map(idOf),
    ...text.flatMap((symbol) => [idOf(symbol), ...Array(SPACING - 1).fill(0)]),
  ]
  const table = [
    heard.map(({ tags, withoutItn }) => sequence(tags, itnTags[0], withoutItn)),
    heard.map(({ tags, withItn }) => sequence(tags, itnTags[1], withItn)),
  ]
  const longest = Math.max(...table.flat().map((ids) => ids.length))
  const padded = table.flat().flatMap((ids) => [...ids, ...Array(longest - ids.length).fill(0)])
  const languageTable = Array(16).fill(0)
  for (const [name, id] of Object.entries(LANGUAGE_IDS)) languageTable[id] = idOf(`<|${name}|>`)
  languageTable[0] = 0
  const layers = Math.round((weightMegabytes * 1e6) / (WIDTH * WIDTH * 4))
  const graph = graphOf({
    table: int64('table', [2, heard.length, longest], padded),
    levels,
    languageTable,
    longest,
    depth: symbols.length,
    layers,
  })
  return {
    model: modelOf(graph, { ...metadataOf(symbols.length), ...metadata }),
    tokens: symbols.map((symbol, id) => `${symbol} ${id}\n`).join(''),
  }
}

function metadataOf(vocabularySize) {
  const languages = Object.entries(LANGUAGE_IDS).map(([name, id]) => [`lang_${name}`, id])
  return {
    model_type: 'sense_voice_ctc',
    version: 1,
    comment: 'iic/SenseVoiceSmall',
    vocab_size: vocabularySize,
    lfr_window_size: 7,
    lfr_window_shift: 6,
    normalize_samples: 0,
    ...Object.fromEntries(languages),
    with_itn: WITH_ITN,
    without_itn: WITHOUT_ITN,
    neg_mean: Array(MFCC).fill('0').join(','),
    inv_stddev: Array(MFCC).fill('1').join(','),
  }
}

/** Width of the layers that only weigh. */
const WIDTH = 1024

function graphOf({ table, levels, languageTable, longest, depth, layers }) {
  const constants = [
    table,
    float('levels', [levels.length], levels),
    int64('languageTable', [16], languageTable),
    int32('withItn', [1], [WITH_ITN]),
    int32('auto', [1], [0]),
    int64('zero', [1], [0]),
    int64('one', [1], [1]),
    int64('four', [1], [4]),
    int64('longest', [1], [longest]),
    int64('depth', [], [depth]),
    float('onOff', [2], [0, 1]),
  ]
  const nodes = [
    node('ReduceMean', ['x'], 'mean', [attributeInt('keepdims', 0)]),
    ...weight(layers, constants),
    node('Greater', [layers > 0 ? 'weighed' : 'mean', 'levels'], 'above'),
    node('Cast', ['above'], 'aboveNumbers', [attributeInt('to', 7)]),
    node('ReduceSum', ['aboveNumbers'], 'row', [attributeInt('keepdims', 0)]),
    node('Equal', ['text_norm', 'withItn'], 'isItn'),
    node('Cast', ['isItn'], 'itnIndex', [attributeInt('to', 7)]),
    node('Squeeze', ['itnIndex', 'zero'], 'itn'),
    node('Gather', ['table', 'itn'], 'rowsOfItn', [attributeInt('axis', 0)]),
    node('Gather', ['rowsOfItn', 'row'], 'heard', [attributeInt('axis', 0)]),
    node('Gather', ['languageTable', 'language'], 'asked', [attributeInt('axis', 0)]),
    node('Equal', ['language', 'auto'], 'isAuto'),
    node('Gather', ['heard', 'zero'], 'heardLanguage', [attributeInt('axis', 0)]),
    node('Where', ['isAuto', 'heardLanguage', 'asked'], 'head'),
    node('Slice', ['heard', 'one', 'longest'], 'rest'),
    node('Shape', ['x'], 'shape'),
    node('Gather', ['shape', 'one'], 'frames', [attributeInt('axis', 0)]),
    node('Add', ['frames', 'four'], 'length'),
    node('ConstantOfShape', ['length'], 'silence'),
    node('Cast', ['silence'], 'blanks', [attributeInt('to', 7)]),
    node('Concat', ['head', 'rest', 'blanks'], 'all', [attributeInt('axis', 0)]),
    node('Slice', ['all', 'zero', 'length'], 'ids'),
    node('OneHot', ['ids', 'depth', 'onOff'], 'flat'),
    node('Unsqueeze', ['flat', 'zero'], 'logits'),
  ]
  return Buffer.concat([
    ...nodes.map((bytes) => field(1, bytes)),
    field(2, 'sensevoice'),
    ...constants.map((bytes) => field(5, bytes)),
    field(11, value('x', FLOAT, ['N', 'T', MFCC])),
    field(11, value('x_length', INT32, ['N'])),
    field(11, value('language', INT32, ['N'])),
    field(11, value('text_norm', INT32, ['N'])),
    field(12, value('logits', FLOAT, ['N', 'L', depth])),
  ])
}

/** Layers that take time and memory as the real ones do, and change nothing. */
function weight(layers, constants) {
  if (layers === 0) return []
  let seed = 1
  const random = () => {
    seed = (seed * 16_807) % 2_147_483_647
    return (seed / 2_147_483_647 - 0.5) / 32
  }
  const matrix = (name, height) =>
    constants.push(float(name, [height, WIDTH], Float32Array.from({ length: height * WIDTH }, random)))
  matrix('weight0', MFCC)
  const nodes = [node('MatMul', ['x', 'weight0'], 'layer0')]
  for (let layer = 1; layer < layers; layer++) {
    matrix(`weight${layer}`, WIDTH)
    nodes.push(
      node('MatMul', [`layer${layer - 1}`, `weight${layer}`], `product${layer}`),
      node('Tanh', [`product${layer}`], `layer${layer}`),
    )
  }
  constants.push(float('nothing', [], [0]))
  return [
    ...nodes,
    node('ReduceMean', [`layer${layers - 1}`], 'meanOfLayers', [attributeInt('keepdims', 0)]),
    node('Mul', ['meanOfLayers', 'nothing'], 'noWeight'),
    node('Add', ['mean', 'noWeight'], 'weighed'),
  ]
}

// ONNX is protobuf: a field is its number and wire type, then a varint or a length and bytes.

const FLOAT = 1
const INT32 = 6
const INT64 = 7

function modelOf(graph, metadata) {
  const properties = Object.entries(metadata).filter(([, text]) => text !== undefined)
  return Buffer.concat([
    varintField(1, 8),
    field(7, graph),
    field(8, varintField(2, 13)),
    ...properties.map(([key, text]) => field(14, Buffer.concat([field(1, key), field(2, String(text))]))),
  ])
}

function node(type, inputs, output, attributes = []) {
  return Buffer.concat([
    ...inputs.map((name) => field(1, name)),
    field(2, output),
    field(4, type),
    ...attributes.map((bytes) => field(5, bytes)),
  ])
}

function attributeInt(name, number) {
  return Buffer.concat([field(1, name), varintField(3, number), varintField(20, 2)])
}

function value(name, type, dimensions) {
  const shape = dimensions.map((dimension) =>
    field(1, typeof dimension === 'number' ? varintField(1, dimension) : field(2, dimension)),
  )
  const tensor = Buffer.concat([varintField(1, type), field(2, Buffer.concat(shape))])
  return Buffer.concat([field(1, name), field(2, field(1, tensor))])
}

function float(name, dimensions, numbers) {
  return tensor(name, FLOAT, dimensions, Float32Array.from(numbers))
}

function int32(name, dimensions, numbers) {
  return tensor(name, INT32, dimensions, Int32Array.from(numbers))
}

function int64(name, dimensions, numbers) {
  return tensor(name, INT64, dimensions, BigInt64Array.from(numbers.map(BigInt)))
}

function tensor(name, type, dimensions, { buffer }) {
  return Buffer.concat([
    ...dimensions.map((dimension) => varintField(1, dimension)),
    varintField(2, type),
    field(8, name),
    field(9, Buffer.from(buffer)),
  ])
}

function field(number, content) {
  const bytes = Buffer.from(content)
  return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes])
}

function varintField(number, content) {
  return Buffer.concat([varint(number * 8), varint(content)])
}

function varint(number) {
  const bytes = []
  let rest = number
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128)
  return Buffer.from([...bytes, rest])
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, weightMegabytes = '0'] = process.argv.slice(2)
  writeSenseVoice(folder, { weightMegabytes: Number(weightMegabytes) })
}
