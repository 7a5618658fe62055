import type { ChannelChunk } from './audio/speech.ts';
import type { RecognizedSentence } from './recognition.ts';
import type { RecognizedSpeech } from './workers/recognizers.ts';
/**
 * What a chunk becomes: sentences, or an event where nobody speaks. Models invent words for noise, so that words count
 * only where voice activity was found and the model heard a language.
 */
export declare function sentencesOf({ text, tokens, tags }: RecognizedSpeech, chunk: ChannelChunk): RecognizedSentence[];
/** Puts the pieces of a sound that goes on together again. */
export declare function joinSounds(sentences: readonly RecognizedSentence[]): RecognizedSentence[];
