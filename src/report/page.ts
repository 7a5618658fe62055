import { contentPolicy } from './content-policy.ts'
import { contentsOf, type Entry, totalsOf } from './contents.ts'
import { iconSheet } from './emotions.ts'
import { Html, html } from './html.ts'
import { SCRIPT, STYLE } from './page-assets.ts'
import { sectionId } from './section.ts'

/** What the frame around the sections is made of. */
export interface PageFrame {
  /** In the order of the sources. */
  entries: readonly Entry[]
  /** Addresses and paths of the recordings that the page can play. */
  media: Iterable<string>
}

/** From so many sources on, a browser lays out those in sight alone. */
const MANY = 20

/** From the start of the page to its first section. */
export function pageHead({ entries, media }: PageFrame): string {
  const [only, ...others] = entries
  const alone = only !== undefined && others.length === 0
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(SCRIPT, STYLE, media)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="sensevoice-transcribe">
<title>${alone ? `${only.title} · transcript` : `Transcripts of ${entries.length} sources`}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
${iconSheet()}
<a class="skip" href="#main">Skip to the transcript</a>
${toolbar()}
<main id="main" tabindex="-1"${entries.length > MANY && new Html(' class="many"')}>
${!alone && html`<header class="run"><h1>Transcripts</h1><p>${totalsOf(entries)}</p>${contentsOf(entries)}</header>`}
`.markup
}

/** Where the section of a source begins. */
export function sectionHead({ index, title }: Entry, isAlone: boolean): string {
  const id = sectionId(index)
  const name = html`<bdi>${title}</bdi>`
  return html`<section class="source" id="${id}" aria-labelledby="${id}-title">
${isAlone ? html`<h1 id="${id}-title">${name}</h1>` : html`<h2 id="${id}-title">${name}</h2>`}
`.markup
}

export function sectionFoot(): string {
  return '</section>\n'
}

/** In place of a text that would make a page too large to be opened. */
export const TOO_LARGE =
  '<p class="notice">The page would be too large with this text: it is in the files of this source.</p>\n'

/** From the last section to the end of the page. */
export function pageFoot(): string {
  return html`</main>
<footer class="made">Made by sensevoice-transcribe. Emotions and events are what a model heard, and can be wrong.</footer>
${player()}
${help()}
<script>${new Html(SCRIPT)}</script>
</body>
</html>
`.markup
}

function toolbar(): Html {
  return html`<div class="toolbar live" role="search">
<div class="find"><label class="unseen" for="find">Search the transcript</label><input id="find" type="search" placeholder="Search" autocomplete="off" spellcheck="false" aria-describedby="found"><button type="button" id="previous" aria-label="Previous match" disabled>↑</button><button type="button" id="next" aria-label="Next match" disabled>↓</button></div>
<p id="found" role="status"></p>
<p class="shown"><span id="shown" role="status"></span> <button type="button" id="clear" hidden>Show all</button></p>
<div class="page-acts"><button type="button" id="theme"><span aria-hidden="true">◐</span> <span id="theme-name">Theme</span></button><button type="button" id="keys" aria-haspopup="dialog">Keys</button></div>
</div>`
}

function player(): Html {
  return html`<section class="player" aria-label="Player" hidden>
<video id="video" playsinline preload="metadata" hidden></video>
<div class="bar">
<button type="button" id="back" aria-label="Back 5 seconds">−5</button>
<button type="button" id="toggle" aria-label="Play">▶</button>
<button type="button" id="ahead" aria-label="Ahead 5 seconds">+5</button>
<span id="clock" class="clock">00:00</span>
<input id="position" type="range" min="0" max="1" value="0" step="1" aria-label="Position">
<span id="whole" class="clock"></span>
<label class="speed"><span class="unseen">Speed</span><select id="speed"><option value="0.75">0.75×</option><option value="1" selected>1×</option><option value="1.25">1.25×</option><option value="1.5">1.5×</option><option value="1.75">1.75×</option><option value="2">2×</option></select></label>
<button type="button" id="follow" aria-pressed="true">Follow</button>
</div>
<p class="now"><bdi id="now"></bdi> <span id="trouble" role="alert"></span></p>
</section>`
}

const KEYS: ReadonlyArray<readonly [string, string]> = [
  ['/', 'Search'],
  ['Enter, Shift Enter', 'Next match, previous match'],
  ['Space', 'Play or pause'],
  ['← →', 'Back or ahead 5 seconds'],
  ['J K', 'Next sentence, previous sentence'],
  ['Enter', 'Play from the sentence'],
  ['F', 'Follow what is played'],
  ['< >', 'Slower, faster'],
  ['Esc', 'Show all, or leave the search'],
]

function help(): Html {
  const rows = KEYS.map(([key, meaning]) => html`<tr><th scope="row">${key}</th><td>${meaning}</td></tr>`)
  return html`<dialog id="help" aria-labelledby="help-title"><h2 id="help-title">Keys</h2>
<table>${rows}</table>
<p><label><input id="use-keys" type="checkbox" checked> Use single keys</label></p>
<form method="dialog"><button type="submit">Close</button></form></dialog>`
}
