import { expect, test } from 'vitest';
import { dialHref } from './dial.ts';
import { numberWords } from './words.ts';

test.each([
  [{ number: '+16155550100' }, 'tel:+16155550100'],
  [{ number: '+16155550100', ext: '12' }, 'tel:+16155550100;ext=12'],
])('what is shown of a phone dials that phone', (phone, href) => {
  expect(dialHref(numberWords(phone))).toBe(href);
});
