/** How a sentence was spoken, whatever the model's dialect. */
export type Emotion = 'neutral' | 'happy' | 'angry' | 'sad' | 'fearful' | 'disgusted' | 'surprised';
/**
 * What was heard beside the words. The known names are `speech applause bgm laughter cry sneeze breath cough sing`;
 * a model may add others, always in lower case.
 */
export type EventType = string;
/** What a model can tell beside the words. An annotation that is absent here was not offered, so its absence says nothing. */
export type Annotation = 'emotions' | 'events';
/** An event inside a sentence. Tags have no times: the span is in UTF-16 code units of the sentence's clean text, `to` exclusive. */
export interface TextEvent {
    type: EventType;
    from: number;
    to: number;
}
/** An event with times of its own, between sentences or across them. */
export interface TimedEvent {
    type: EventType;
    startMs: number;
    endMs: number;
}
/** One word as displayed, with its punctuation, without surrounding space. */
export interface Word {
    text: string;
    startMs: number;
    endMs: number;
    /** True when no model gave these times. */
    estimated?: boolean;
}
export interface Sentence {
    /** Milliseconds from the start of the audio. Both times are absent together, when the reply held none. */
    startMs?: number;
    endMs?: number;
    /** Clean text: no tag is ever left in it. */
    text: string;
    /** Absent when the model says nothing. */
    emotion?: Emotion;
    events: TextEvent[];
    /** From 0, only with diarization. */
    speaker?: number;
    /** A language code as the model writes it, such as `en`. */
    language?: string;
    words?: Word[];
    /** The model's own text, tags included, when it differs from `text`. */
    raw?: string;
}
export interface Channel {
    /** Channel number in the audio, from 0. */
    channel: number;
    text: string;
    sentences: Sentence[];
    /** Events outside the sentences. */
    events: TimedEvent[];
}
/** Something that did not stop the work, as data. */
export interface Warning {
    code: WarningCode;
    /** One sentence for a person. */
    message: string;
}
export type WarningCode = 'no-speech' | 'unknown-tag' | 'untimed-sentences' | 'duplicate-source' | 'unknown-model' | 'unknown-parameter' | 'retired-model' | 'service';
/** What one source became. */
export interface Transcript {
    /** The source as the user named it. */
    source: string;
    engine: 'dashscope' | 'local';
    model: string;
    annotations: Annotation[];
    /** The one language of all sentences, when known. */
    language?: string;
    durationMs?: number;
    channels: Channel[];
    warnings: Warning[];
}
/** All sentences of all channels in the order they are spoken; untimed ones keep their place in their channel. */
export declare function sentencesInOrder(transcript: Transcript): Array<Sentence & {
    channel: number;
}>;
