import type { RunRequest } from '../../options.ts'
import type { InputName } from './input-names.ts'
import { type InputReader, refused } from './input-reader.ts'
import { splitList } from './lists.ts'

/** What a model may be asked for beside the transcription itself; which model takes what, its row in the table decides. */
export function readModelOptions(reader: InputReader): RunRequest {
  return {
    language: reader.text('language'),
    parameters: reader.object('parameters'),
    speakers: speakers(reader),
    channels: channels(reader),
    vocabularyId: reader.text('vocabulary-id'),
    phraseId: reader.text('phrase-id'),
    context: reader.text('context'),
    words: wish(reader, 'words'),
    itn: wish(reader, 'itn'),
    disfluencyRemoval: wish(reader, 'disfluency-removal'),
    maskWords: phrases(reader, 'mask-words'),
    removeWords: phrases(reader, 'remove-words'),
    // Unlike the others it holds unless it is switched off.
    systemFilter: reader.flag('system-filter'),
    timestampAlignment: wish(reader, 'timestamp-alignment'),
    eventDetection: wish(reader, 'event-detection'),
  }
}

/** A flag's `false` asks for nothing, so that every model takes it. */
function wish(reader: InputReader, name: InputName): true | undefined {
  return reader.flag(name) || undefined
}

function phrases(reader: InputReader, name: InputName): string[] | undefined {
  const list = splitList(reader.text(name) ?? '')
  return list.length > 0 ? list : undefined
}

function speakers(reader: InputReader): number | true | undefined {
  const text = reader.text('speakers')
  if (text === undefined || text === 'false') return undefined
  if (text === 'auto' || text === 'true') return true
  if (!/^\d+$/.test(text)) throw refused('speakers', text, 'a number from 2 to 100, or auto')
  return Number(text)
}

function channels(reader: InputReader): number[] | undefined {
  const list = splitList(reader.text('channels') ?? '')
  const wrong = list.find((entry) => !/^\d+$/.test(entry))
  if (wrong) throw refused('channels', wrong, 'numbers from 0, separated by commas')
  return list.length > 0 ? list.map(Number) : undefined
}
