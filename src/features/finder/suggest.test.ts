import { expect, test } from 'vitest';
import { findPlace } from './find-place.ts';
import { placeFiles } from './fixtures/place-files.ts';
import { suggest, type SuggestFiles } from './suggest.ts';

const hit = { name: 'Franklin Ketamine', path: '/clinics/x/', where: 'Reno, NV' };
const files: SuggestFiles = { ...placeFiles, named: () => Promise.resolve([]) };
const textsFor = async (typed: string, from = files) =>
  (await suggest(typed, from)).map(({ text }) => text);

test.each(['', 'f', 'fr', '  fr ', 'st', '37', '!!!!', '…'])(
  'nothing is suggested for %j',
  async (typed) => {
    expect(await suggest(typed, files)).toEqual([]);
  },
);

test.each([
  ['nash', 'Nashville, TN'],
  ['los a', 'Los Angeles, CA'],
  ['san', 'San Antonio, TX'],
  ['st. p', 'Saint Paul, MN'],
  ['new', 'New York, NY'],
  ['new or', 'New Orleans, LA'],
  ['nyc', 'New York, NY'],
  ['franklin', 'Franklin, TN'],
  ['franklin, k', 'Franklin, KY'],
  ['el paso tx', 'El Paso, TX'],
  ['mayagü', 'Mayaguez, PR'],
  ['37067', 'Franklin, TN 37067'],
])('%j suggests %j first among cities', async (typed, label) => {
  const found = await suggest(typed, files);
  const cities = found.filter(({ kind }) => kind === 'City' || kind === 'ZIP code');
  expect(cities[0]?.text.replace('ü', 'u')).toBe(label);
});

test('a state and a territory are suggested as what they are', async () => {
  expect(await suggest('tenn', files)).toContainEqual({ text: 'Tennessee', kind: 'State' });
  expect(await suggest('puerto', files)).toContainEqual({ text: 'Puerto Rico', kind: 'Territory' });
});

test('places, states and clinics share at most eight lines, and clinics keep theirs', async () => {
  const named = () => Promise.resolve([hit, { ...hit, where: 'Provo, UT' }]);
  const found = await suggest('new', { ...files, named });
  expect(found).toHaveLength(8);
  expect(found.filter(({ kind }) => kind === 'Clinic').map(({ text }) => text)).toEqual([
    'Franklin Ketamine, Reno, NV',
    'Franklin Ketamine, Provo, UT',
  ]);
  expect(found.filter(({ kind }) => kind === 'State').length).toBeLessThanOrEqual(2);
});

test('a ZIP code begun suggests those that begin so', async () => {
  for (const text of await textsFor('3706')) expect(text).toMatch(/, TN 3706\d$/);
});

test('each place suggested is found as it stands, and is one place', async () => {
  for (const typed of ['fran', 'san', 'saint', 'coeur', 'win', 'washington', '009', '9951']) {
    for (const text of await textsFor(typed)) {
      const { kind } = await findPlace(text, files);
      expect(['place', 'state'], text).toContain(kind);
    }
  }
});
