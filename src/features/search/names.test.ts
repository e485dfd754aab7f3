import { expect, test } from 'vitest';
import { rename } from './names.ts';

const things = [
  { names: ['ketamine', 'Ketalar'], typed: ['special k', 'k', 'cat valium'] },
  { names: ['esketamine', 'Spravato', 'S-ketamine'], typed: [] },
  { names: ['treatment-resistant depression', 'TRD'], typed: [] },
];

test('a name of the street becomes the name that the site uses', () => {
  expect(rename(['special', 'k', 'depression'], things).words).toEqual(['ketamine', 'depression']);
});

test('the longest name counts', () => {
  expect(rename(['cat', 'valium'], things).words).toEqual(['ketamine']);
  expect(rename(['special', 'k'], things).words).toEqual(['ketamine']);
});

test('names that the site uses stay, and the others are asked for too', () => {
  expect(rename(['spravato', 'cost'], things)).toEqual({
    words: ['spravato', 'cost'],
    others: [['esketamine', 'cost']],
  });
  expect(rename(['trd'], things).others).toEqual([['treatment', 'resistant', 'depression']]);
});

test('a name within another word is no name', () => {
  expect(rename(['kidney'], things)).toEqual({ words: ['kidney'], others: [] });
});
