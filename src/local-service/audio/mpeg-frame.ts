/** What the header of one MPEG audio frame (layer I, II or III) says. */
export interface MpegFrame {
  bytes: number
  sampleRate: number
  channels: number
  samples: number
  bitrate: number
  /** Bytes from the frame's start to where an encoder's information tag may be. */
  tagOffset: number
}

const SAMPLE_RATES = [44_100, 48_000, 32_000]
/** Kilobits per second by table and index, ISO/IEC 11172-3 §2.4.2.3 and 13818-3 §2.4.2.3. */
const BITRATES = {
  v1l1: [0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448],
  v1l2: [0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384],
  v1l3: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  v2l1: [0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256],
  v2l23: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
}

/** The frame whose header is at `offset`, if a valid one is there. Free-format frames count as none. */
export function mpegFrameAt(bytes: Uint8Array, offset: number): MpegFrame | undefined {
  const [sync = 0, version = 0, rates = 0, mode = 0] = bytes.subarray(offset, offset + 4)
  if (offset + 4 > bytes.length || sync !== 0xff || (version & 0xe0) !== 0xe0) return undefined
  const versionBits = (version >> 3) & 3
  const layer = 4 - ((version >> 1) & 3)
  const baseRate = SAMPLE_RATES[(rates >> 2) & 3]
  if (versionBits === 1 || layer === 4 || baseRate === undefined) return undefined
  const isVersion1 = versionBits === 3
  const bitrate = (bitrateTable(isVersion1, layer)[rates >> 4] ?? 0) * 1000
  if (bitrate === 0) return undefined
  const sampleRate = baseRate / (isVersion1 ? 1 : versionBits === 2 ? 2 : 4)
  const samples = layer === 1 ? 384 : layer === 3 && !isVersion1 ? 576 : 1152
  const slotBytes = layer === 1 ? 4 : 1
  const padding = (rates >> 1) & 1
  const channels = mode >> 6 === 3 ? 1 : 2
  const sideInfoBytes = isVersion1 ? (channels === 1 ? 17 : 32) : channels === 1 ? 9 : 17
  return {
    bytes: (Math.floor(((samples / 8) * bitrate) / sampleRate / slotBytes) + padding) * slotBytes,
    sampleRate,
    channels,
    samples,
    bitrate,
    tagOffset: 4 + sideInfoBytes,
  }
}

function bitrateTable(isVersion1: boolean, layer: number): number[] {
  if (isVersion1) return layer === 1 ? BITRATES.v1l1 : layer === 2 ? BITRATES.v1l2 : BITRATES.v1l3
  return layer === 1 ? BITRATES.v2l1 : BITRATES.v2l23
}

/** Where the first run of `frames` consecutive frames starts within `searched` bytes from `from`; -1 when there is none. */
export function findMpegFrames(bytes: Uint8Array, from: number, searched: number, frames = 3): number {
  const last = Math.min(from + searched, bytes.length - 4)
  for (let offset = from; offset < last; offset++)
    if (bytes[offset] === 0xff && startsFrames(bytes, offset, frames)) return offset
  return -1
}

function startsFrames(bytes: Uint8Array, offset: number, frames: number): boolean {
  let position = offset
  const first = mpegFrameAt(bytes, offset)
  for (let count = 0; count < frames; count++) {
    // A file may be shorter than the run asked for.
    if (count > 0 && position + 4 > bytes.length) return position <= bytes.length
    const frame = mpegFrameAt(bytes, position)
    // What only looks like a header by chance seldom agrees with its neighbours.
    if (!frame || frame.sampleRate !== first?.sampleRate || frame.samples !== first.samples) return false
    position += frame.bytes
  }
  return true
}
