import fc from 'fast-check'

/** What somebody may say, or have a model write, to act on who shows it. */
export const INJECTIONS: readonly string[] = [
  '::set-output name=x::y',
  '::add-mask::the',
  '::error file=a,line=1::gone',
  '::stop-commands::x',
  '##[error]gone',
  '##[group]x',
  'x\n::warning::y',
  'x\r::warning::y',
  '\u001b[2J\u001b[31mred\u001b[0m',
  '\u001b]0;title\u0007',
  '\u001b]8;;https://evil.example/\u0007link\u001b]8;;\u0007',
  '\u009b2J',
  '\u202egnp.exe',
  '<script>window.hit = 1</script>',
  '<img src=https://evil.example/x onerror="window.hit = 1">',
  '<svg onload="window.hit = 1"><image href="https://evil.example/x"/></svg>',
  '<iframe src="javascript:window.hit = 1"></iframe>',
  '<style>@import "https://evil.example/x.css";</style>',
  '<a href="javascript:window.hit = 1">x</a>',
  '</details></summary></td></tr></table><script>window.hit = 1</script>',
  '<!-- sensevoice-transcribe -->',
  '--> <script>window.hit = 1</script>',
  '<c.x><script>window.hit = 1</script></c>',
  '00:00:00.000 --> 99:00:00.000\nnot a cue',
  'NOTE x\n\nSTYLE\n::cue { background: url(https://evil.example/x) }',
  '![x](https://evil.example/x.png)',
  '[x](javascript:window.hit=1)',
  '[x]: https://evil.example/',
  '<https://evil.example/>',
  'https://evil.example/ www.evil.example evil@example.com',
  '`<script>window.hit = 1</script>`',
  '```\n<script>window.hit = 1</script>\n```',
  '| a | b |\n|---|---|\n| c | d |',
  '@octocat #1 GH-1 octo/talks#1 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a workflow would fill it in
  '$`x`$ $$x$$ {{ site.x }} {% raw %} ${{ secrets.KEY }}',
  '&lt;script&gt;window.hit = 1&lt;/script&gt; &#x3c;img&#x3e;',
  '{\\an8}{\\p1}m 0 0 l 9 9',
  "'; rm -rf / #$(touch /tmp/hit)`touch /tmp/hit`",
  '# heading',
  '- item',
  '1. item',
  '> quote',
  '---',
  ':tada:',
]

/** What patterns look for, each so often that a pattern which begins again at every place never ends. */
export const SOUP: readonly string[] = [
  ...['a', 'a.', 'a:', 'a://', 'http://', '://', '@', '?', '?a=', '&a=b', '#', '#a=', '/', '\\', '//'],
  ...['<|', '|>', '<|a', '< | ', '<|Speech|>', '<|/Speech|>', '<|en|>', '<', '>', '</', '-->', '&', '&#'],
  ...[
    ' ',
    ' \t',
    '\n',
    '\r\n',
    '.',
    '..',
    ':',
    '::',
    ':a',
    '-',
    '_',
    '`',
    '*',
    '[',
    '](',
    '{',
    '}',
    '$',
    '|',
  ],
  ...[
    '0',
    '0:',
    '00:00',
    '1.',
    '1)',
    'f',
    'fffffff ',
    '你',
    'e\u0301',
    '\u200b',
    '\ufeff',
    '\ud800',
    '\u{1f600}',
  ],
  ...['\u001b', '\u001b[', '\u001b[1', '\u009b', '\u202e', 'www.', 'GH-1', ',', ' #', "'", '"', '%', '%20'],
  ...[
    'sk-',
    'sk-a',
    'st-',
    'Bearer ',
    'policy',
    'policy ',
    'policy=',
    'Signature',
    'x-oss-',
    'x-oss-a',
    'model ',
  ],
]

/** A long text of one ingredient, so ended that no pattern is content with it. */
export function soup(ingredient: string, length: number): string {
  return `x${ingredient.repeat(Math.ceil(length / ingredient.length))}!`
}

/** Texts of any kind: attacks, pieces of them, and any characters at all. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...INJECTIONS, ...SOUP), fc.string({ unit: 'binary' })), { maxLength: 12 })
  .map((pieces) => pieces.join(''))
