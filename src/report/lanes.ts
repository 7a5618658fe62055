import { eventLabel } from '../formats/event-labels.ts'
import { tallyEmotions, tallyEvents } from '../formats/tally.ts'
import type { Annotation, Emotion, EventType, Transcript } from '../transcript.ts'
import { axis } from './axis.ts'
import { EMOTIONS, eventIcon, icon, type Tone, toneName } from './emotions.ts'
import { Html, html } from './html.ts'
import { eventKey, type VoiceKeys } from './keys.ts'
import { type Course, courseOf, type Span } from './spans.ts'
import { toneTrack, trackOf } from './track.ts'

/** Lanes of one kind; what is left over is counted. */
const MOST_EVENTS = 10
const MOST_VOICES = 12

/** The timeline of a source: a lane for each emotion, speaker and event, whose name shows only what belongs to it. */
export function lanesOf(transcript: Transcript, voices: VoiceKeys, asked: readonly Annotation[]): Html {
  const course = courseOf(transcript)
  const lanes = [
    ...emotionLanes(transcript, course, asked),
    ...voiceLanes(course, voices),
    ...eventLanes(transcript, course, asked),
  ]
  const drawn = course.timed && course.lengthMs > 0
  if (!drawn && lanes.length === 0) return html``
  return html`<div class="lanes${drawn ? '' : ' undrawn'}" role="group" aria-label="Timeline and filters"${
    drawn && new Html(` data-ms="${Math.round(course.lengthMs)}"`)
  }>
${drawn && html`<div class="lane whole"><span class="name">Speech</span>${speechTrack(course)}</div>`}
${lanes}
${drawn && axis(course.lengthMs)}
</div>
`
}

/** In the colours of the emotions, where any were told. */
function speechTrack({ speech, lengthMs }: Course): Html {
  const isToned = speech.some(({ tone }) => tone !== 'untold')
  return isToned ? toneTrack(speech, lengthMs) : trackOf(speech, lengthMs, 'voice')
}

interface Lane {
  key: string
  picture: Html
  name: string
  share: string
  /** How the share is said. */
  spoken: string
  spans: readonly Span[]
  className: string
}

function lane(
  { key, picture, name, share, spoken, spans, className }: Lane,
  { timed, lengthMs }: Course,
): Html {
  const track = timed && lengthMs > 0 && trackOf(spans, lengthMs, className)
  return html`<div class="lane"><button class="name" type="button" aria-pressed="false" data-filter="${key}">${picture}<bdi>${name}</bdi> <span class="share" aria-hidden="true">${share}</span><span class="unseen">, ${spoken}</span></button>${track}</div>
`
}

function emotionLanes(transcript: Transcript, course: Course, asked: readonly Annotation[]): Html[] {
  const { of, shares } = tallyEmotions(transcript)
  if (shares.size === 0) return absence('Emotions', 'emotions', transcript, asked)
  const tones = [...EMOTIONS, undefined].filter((emotion) => shares.has(emotion))
  return tones.map((emotion) => {
    const tone: Tone = emotion ?? 'untold'
    const share = percent(shares.get(emotion as Emotion) ?? 0)
    const spans = course.speech.filter((span) => span.tone === tone)
    const spoken = `${share} of the ${of === 'time' ? 'speaking time' : 'sentences'}`
    return lane(
      {
        key: `e:${tone}`,
        picture: icon(tone),
        name: toneName(tone),
        share,
        spoken,
        spans,
        className: `e-${tone}`,
      },
      course,
    )
  })
}

function voiceLanes(course: Course, voices: VoiceKeys): Html[] {
  if (voices.size < 2) return []
  const spoken = (name: string) => course.speech.filter(({ voice }) => voice === name)
  const lengths = new Map([...voices.keys()].map((name) => [name, lengthOf(spoken(name))]))
  const whole = [...lengths.values()].reduce((sum, length) => sum + length, 0)
  const lanes = [...voices].slice(0, MOST_VOICES).map(([name, key]) => {
    const share = whole > 0 ? percent((lengths.get(name) ?? 0) / whole) : ''
    return lane(
      {
        key,
        picture: icon('person'),
        name,
        share,
        spoken: share ? `${share} of the speaking time` : 'a voice',
        spans: spoken(name),
        className: 'voice',
      },
      course,
    )
  })
  return [...lanes, ...more(voices.size - MOST_VOICES, 'voices')]
}

function eventLanes(transcript: Transcript, course: Course, asked: readonly Annotation[]): Html[] {
  const counts = tallyEvents(transcript)
  if (counts.size === 0) return absence('Events', 'events', transcript, asked)
  const ordered = [...counts].sort((a, b) => b[1] - a[1])
  const lanes = ordered.slice(0, MOST_EVENTS).map(([type, count]) => eventLane(type, count, course))
  return [...lanes, ...more(ordered.length - MOST_EVENTS, 'kinds of events')]
}

function eventLane(type: EventType, count: number, course: Course): Html {
  const name = eventLabel(type).slice(1, -1)
  const spoken = count === 1 ? 'heard once' : `heard ${count} times`
  const spans = course.events.get(type) ?? []
  return lane(
    {
      key: eventKey(type),
      picture: eventIcon(type),
      name,
      share: `×${count}`,
      spoken,
      spans,
      className: 'event',
    },
    course,
  )
}

/** What a model cannot tell is another thing than silence. */
function absence(
  title: string,
  kind: Annotation,
  { annotations }: Transcript,
  asked: readonly Annotation[],
): Html[] {
  if (!asked.includes(kind)) return []
  const why = annotations.includes(kind) ? 'none heard' : 'not offered by this model'
  return [html`<p class="absent"><span class="name">${title}</span> <span>${why}</span></p>`]
}

function more(count: number, what: string): Html[] {
  return count > 0 ? [html`<p class="absent"><span class="name">${count} more ${what}</span></p>`] : []
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { startMs, endMs }) => sum + Math.max(0, endMs - startMs), 0)
}

function percent(share: number): string {
  const whole = Math.round(share * 100)
  return whole === 0 ? '<1%' : `${whole}%`
}
