import { load } from 'cheerio';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { html } from './html-template.ts';

test('words are escaped, templates within are not, lists follow each other', () => {
  const rows = ['a & b', '<i>'].map((row) => html`<b>${row}</b>`);
  expect(html`<p class="${'x"y'}">${rows}</p>`.text).toBe(
    '<p class="x&quot;y"><b>a &amp; b</b><b>&lt;i&gt;</b></p>',
  );
});

test('what is not there writes nothing; nought is a number', () => {
  expect(html`<p>${null}${undefined}${false}${''}${[]}${0}</p>`.text).toBe('<p>0</p>');
});

test('a line break of the template is one space', () => {
  const filled = html`<ul>
    <li>${'one'}</li>
  </ul>`;
  expect(filled.text).toBe('<ul> <li>one</li> </ul>');
});

test('whatever a word holds, a reader of HTML gets it back, as text and in an attribute', () => {
  // HTML's own reading changes two: a carriage return is a line break, and no text holds U+0000.
  const word = fc.string({ unit: 'binary' }).filter((text) => !/[\r\0]/.test(text));
  const marks = fc.string({
    unit: fc.constantFrom('<', '>', '"', "'", '&', 'amp;', '/', 'b', ' '),
  });
  fc.assert(
    fc.property(fc.oneof(word, marks), (text) => {
      const page = load(html`<p title="${text}">${text}</p>`.text, null, false);
      expect(page('p').text()).toBe(text);
      expect(page('p').attr('title')).toBe(text);
      expect(page('*').length).toBe(1);
    }),
  );
});
