import { expect, test } from 'vitest';
import { addBase, addBaseToCss } from './add-base.ts';

const base = '/site/';

test('a site at the root of its host stays as it is', () => {
  expect(addBase('<a href="/x/">', '/')).toBe('<a href="/x/">');
});

test.each([
  ['<a class="b" href="/x/?q=1#y">', '<a class="b" href="/site/x/?q=1#y">'],
  ['<a href="/">', '<a href="/site/">'],
  ['<form action="/search/">', '<form action="/site/search/">'],
  ['<img src="/a.png" alt="a > b">', '<img src="/site/a.png" alt="a > b">'],
  ['<img srcset="/a.png 1x, /b.png 2x">', '<img srcset="/site/a.png 1x, /site/b.png 2x">'],
  ['<video poster="/a.png">', '<video poster="/site/a.png">'],
  ['<meta content="0; url=/x/">', '<meta content="0; url=/site/x/">'],
])('the folder goes before our own paths: %s', (before, after) => {
  expect(addBase(before, base)).toBe(after);
});

test.each([
  ['<a href="//example.org/">'],
  ['<a href="https://example.org/">'],
  ['<a href="#top">'],
  ['<a href="tel:988">'],
  ['<link rel="icon" href="/site/_astro/a.svg">'],
  ['<astro-island component-url="/site/_astro/a.js">'],
  ['<keep-clinic data-path="/clinics/a/b/c/">'],
  ['<p>Write href="/x/" in your page.</p>'],
])('the rest stays: %s', (html) => {
  expect(addBase(html, base)).toBe(html);
});

test('a page that is called like the folder gets it too', () => {
  expect(addBase('<a href="/site/">', base)).toBe('<a href="/site/site/">');
});

test('styles name their files by the folder too', () => {
  expect(addBaseToCss('a{b:url(/c.png);d:url("/site/_astro/e.woff2")}', base)).toBe(
    'a{b:url(/site/c.png);d:url("/site/_astro/e.woff2")}',
  );
});
