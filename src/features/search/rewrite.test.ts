import { expect, test } from 'vitest';
import { rewrite } from './rewrite.ts';

const things = [
  { names: ['ketamine'], typed: ['special k'] },
  { names: ['esketamine', 'Spravato'], typed: [] },
  { names: ['dissociation'], typed: ['out of body'] },
];
const site = new Map(
  ['body', 'cost', 'esketamine', 'ketamine', 'special', 'spravato', 'bladder'].map((word) => [
    word,
    3,
  ]),
);

const plan = (typed: string) => rewrite(typed, things, site);

test('words of the site are asked for as typed, without those that every page has', () => {
  expect(plan('How much does ketamine cost?')).toEqual({
    words: ['ketamine', 'cost'],
    others: [],
    missing: [],
  });
});

test('a slip is put right, and shown', () => {
  expect(plan('eskitamine')).toMatchObject({ words: ['esketamine'], shown: 'esketamine' });
  expect(plan('ketamine bladdr')).toMatchObject({ shown: 'ketamine bladder' });
});

test('a name of the street is put into ours, also with a slip in it', () => {
  expect(plan('special k cost')).toMatchObject({
    words: ['ketamine', 'cost'],
    shown: 'ketamine cost',
  });
  expect(plan('speical k')).toMatchObject({ words: ['ketamine'] });
});

test('a name with a common word in it is found', () => {
  expect(plan('out of body')).toMatchObject({ words: ['dissociation'] });
});

test('what the site does not have is said, and the rest is asked for', () => {
  expect(plan('zzyzx ketamine')).toEqual({ words: ['ketamine'], others: [], missing: ['zzyzx'] });
  expect(plan('zzyzx')).toEqual({ words: [], others: [], missing: ['zzyzx'] });
});

test('contractions are no words', () => {
  expect(plan("I'm on ketamine, don't").words).toEqual(['ketamine']);
});
