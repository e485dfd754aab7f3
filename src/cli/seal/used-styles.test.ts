import { expect, test } from 'vitest';
import { usedStyles } from './used-styles.ts';

const html = '<main class="page wide"><p class="lead">A</p></main>';

test.each([
  ['.page{color:red}'],
  ['.page .lead{color:red}'],
  ['p:not(.quiet){color:red}'],
  [':is(.quiet,.lead){color:red}'],
  ['[data-a=".quiet"]{color:red}'],
  ['details[open] summary{color:red}'],
  ['@media print{.lead:after{content:"."}}'],
  ['@font-face{font-family:A;src:url("/a.woff2")}'],
  ['@layer a, b;'],
])('a rule that may fit the page stays as it was: %s', (css) => {
  expect(usedStyles(css, html)).toBe(css);
});

test.each([
  ['.quiet{color:red}', ''],
  ['.page .quiet:hover{color:red}', ''],
  ['.page.quiet{color:red}.lead{color:red}', '.lead{color:red}'],
  ['.quiet,.lead{color:red}', '.lead{color:red}'],
  ['@layer a{@media print{.quiet{color:red}}}', ''],
])('what fits nothing is left out: %s', (css, kept) => {
  expect(usedStyles(css, html)).toBe(kept);
});
