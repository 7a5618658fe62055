import { expect, it } from 'vitest'
import { html } from '../../src/report/html.ts'

it('escapes whatever is put into it, for text and for attributes', () => {
  const text = `<b a="1" c='2'>&amp;</b>`
  const escaped = '&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;&lt;/b&gt;'
  expect(html`<p title="${text}">${text}</p>`.markup).toBe(`<p title="${escaped}">${escaped}</p>`)
})

it('takes markup as it is, lists of it, numbers, and nothing', () => {
  const items = [1, 2].map((number) => html`<li>${number}</li>`)
  expect(html`<ul>${items}${undefined}${false}</ul>`.markup).toBe('<ul><li>1</li><li>2</li></ul>')
})

it('leaves out what nobody sees and what turns the reading order, and what no file can hold', () => {
  expect(html`${'a\u0000\u202eb\u2028c\ud800\n'}`.markup).toBe('abc\ufffd\n')
})
