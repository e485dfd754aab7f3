import { expect, test } from 'vitest';
import { escapeHtml, linkHtml } from './html.ts';

test('text cannot open a tag or leave an attribute', () => {
  expect(escapeHtml('"A" < B & <script>')).toBe('&quot;A&quot; &lt; B &amp; &lt;script&gt;');
});

test('a link keeps its attributes in order and its inside as it is', () => {
  expect(linkHtml({ href: '/?a=1&b="2"', class: 'back' }, '<b>on</b>')).toBe(
    '<a href="/?a=1&amp;b=&quot;2&quot;" class="back"><b>on</b></a>',
  );
});
