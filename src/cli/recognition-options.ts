import { type Command, Option } from 'commander'
import { defaults, ENGINES } from '../defaults.ts'
import { integers, json, number, onOrOff, phrases, speakers } from './flag-values.ts'

/** Adds what can be asked of the recognition; which model takes what, its row in the command "models" tells. */
export function addRecognitionOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--engine <NAME>', 'where to recognise (default: dashscope with a key, else local)').choices(
        ENGINES,
      ),
    )
    .option('--model <NAME>', 'the model; see the command "models"', defaults.model)
    .option(
      '--model-dir <FOLDER>',
      'use the files of sensevoice-small in this folder (environment: SENSEVOICE_TRANSCRIBE_MODEL_DIR)',
    )
    .option('--language <CODE>', 'the language spoken, such as en; some models take several: zh,en')
    .option(
      '--channels <LIST>',
      'recognise these channels apart, counted from 0 (default: the first with dashscope, all mixed with local)',
      integers,
    )
    .option('--speakers <N>', 'tell speakers apart; N is how many there are, or auto', speakers)
    .option('--words', 'ask for the times of single words, where the model gives them on request')
    .option('--context <TEXT>', 'what the recording is about, so that its terms are recognised')
    .option('--vocabulary-id <ID>', 'a hot word list of your account')
    .option('--phrase-id <ID>', 'a phrase list of your account, for the first Paraformer models')
    .option('--disfluency-removal', 'leave out filler words')
    .option('--mask-words <LIST>', 'write these words, separated by commas, as asterisks', phrases)
    .option('--remove-words <LIST>', 'leave these words out', phrases)
    .option('--system-filter <on|off>', "mask the words of the vendor's own list (default: on)", onOrOff)
    .option('--itn', 'write numbers, dates and amounts in figures')
    .option('--timestamp-alignment', 'have the times checked against the audio once more')
    .option('--event-detection', "ask for audio events, by a parameter only the vendor's SDKs know")
    .option('--parameters <JSON>', 'model parameters that have no option of their own', json)
    .option(
      '--files-per-task <N>',
      `how many files go into one task, up to what the model takes (default: ${defaults.filesPerTask})`,
      number,
    )
    .option('--max-minutes <N>', 'the most minutes of audio to send, where lengths are known before', number)
}
