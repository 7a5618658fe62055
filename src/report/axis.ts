import { shortTime } from '../formats/timestamps.ts'
import { type Html, html } from './html.ts'

/** The most ticks that have room, and the lengths of time that people count in. */
const MOST_TICKS = 7
const STEPS_S = [
  1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 21_600, 43_200, 86_400,
]

/** Times under the lanes, in steps that people count in. */
export function axis(lengthMs: number): Html {
  const step = stepMs(lengthMs)
  const ticks: Html[] = []
  for (let ms = 0; ms < lengthMs * 0.97; ms += step) {
    const x = `${((ms / lengthMs) * 100).toFixed(2)}%`
    ticks.push(
      html`<line x1="${x}" x2="${x}" y1="0" y2="4"/><text x="${x}" y="15" dx="3">${shortTime(ms)}</text>`,
    )
  }
  return html`<div class="lane scale"><span class="name"></span><svg class="axis" aria-hidden="true">${ticks}</svg></div>`
}

function stepMs(lengthMs: number): number {
  const known = STEPS_S.find((seconds) => lengthMs / 1000 / seconds <= MOST_TICKS)
  // A service may tell lengths beyond reason.
  return known === undefined ? lengthMs / MOST_TICKS : known * 1000
}
