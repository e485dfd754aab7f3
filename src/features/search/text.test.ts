import { expect, test } from 'vitest';
import { shorten } from './text.ts';

test('a long query is asked in its six longest words, in the order in which they were typed', () => {
  // Ten words that tell: the four of four and five letters go.
  const typed = 'severe anxiety bone nightmares price ketamine mood weeks tennessee insurance';
  expect(shorten(typed)).toBe('severe anxiety nightmares ketamine tennessee insurance');
});

test('of words as long as each other the first are kept', () => {
  expect(shorten('one1 two2 thr3 fou4 fiv5 six6 sev7')).toBe('one1 two2 thr3 fou4 fiv5 six6');
});

test('words that every page has do not count, and a short query stays as it was typed', () => {
  const typed = 'How long does a ketamine infusion last, and can I drive home after?';
  expect(shorten(typed)).toBe(typed);
});
