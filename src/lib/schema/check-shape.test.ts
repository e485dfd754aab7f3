import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { checkShape } from './check-shape.ts';
import { isoDate, line } from './pieces.ts';

const schema = z.strictObject({
  title: line,
  kind: z.enum(['guide', 'treatment']),
  day: isoDate,
  sources: z.array(line).min(1),
  share: z.union([
    z.strictObject({ percent: z.number().max(100) }),
    z.strictObject({ count: z.int(), of: z.int() }),
  ]),
  review: z.discriminatedUnion('state', [z.strictObject({ state: z.literal('none') })]).optional(),
});
const good = {
  title: 'A',
  kind: 'guide',
  day: '2026-03-14',
  sources: ['a'],
  share: { percent: 3 },
};
const check = (change: object) =>
  checkShape(schema, { ...good, ...change }, { path: 'a.yaml' }).map(
    ({ kind, field, sentence }) => `${kind} | ${field ?? ''} | ${sentence}`,
  );

test('a value that fits has no problems', () => {
  expect(check({})).toEqual([]);
});

test('an unknown key names the nearest known one', () => {
  expect(check({ titel: 'A', zzzzzzzz: 1 })).toEqual([
    'unknown-key |  | must not have the key "titel"; nearest is "title", so rename or remove it.',
    'unknown-key |  | must not have the key "zzzzzzzz"; remove it.',
  ]);
});

test('a missing field says what belongs there', () => {
  expect(check({ title: undefined, kind: undefined, day: undefined, share: undefined })).toEqual([
    'missing-field | title | must be there, found nothing; add it. It must be text.',
    'missing-field | kind | must be there, found nothing; add it. It must be guide or treatment.',
    'missing-field | day | must be there, found nothing; add it. It must be a date like 2026-03-14.',
    'missing-field | share | must be there, found nothing; add it. It must have one of the shapes in content/README.md.',
  ]);
});

test.each([
  [{ title: 3 }, 'wrong-field | title | must be text, found 3; correct it.'],
  [{ title: '' }, 'wrong-field | title | must not be empty, found ""; correct it.'],
  [{ kind: 'tale' }, 'wrong-field | kind | must be guide or treatment, found "tale"; correct it.'],
  [{ sources: 'a' }, 'wrong-field | sources | must be a list, found "a"; correct it.'],
  [{ sources: ['a', 2] }, 'wrong-field | sources[1] | must be text, found 2; correct it.'],
  [
    { review: { state: 'bad' } },
    'wrong-field | review.state | must be none, found "bad"; correct it.',
  ],
  [
    { sources: [] },
    'missing-source | sources | must name a source, found none; add the id of the source that says so.',
  ],
])('a wrong value is quoted: %o', (change, sentence) => {
  expect(check(change)).toEqual([sentence]);
});

test.each(['2026-02-31', '2026-13-01', '14 March 2026', '26-03-14'])(
  'a day that does not exist is a wrong date: %s',
  (day) => {
    expect(check({ day })).toEqual([
      `wrong-date | day | must be a date like 2026-03-14, found "${day}"; write a day that exists.`,
    ]);
  },
);

test('of two shapes, the nearer one is explained', () => {
  expect(check({ share: { percent: 300 } })).toEqual([
    'wrong-field | share.percent | must be at most 100, found 300; correct it.',
  ]);
  expect(check({ share: { count: 3, of: 4.5 } })).toEqual([
    'wrong-field | share.of | must be a whole number, found 4.5; correct it.',
  ]);
  expect(check({ share: 3 })).toEqual([
    'wrong-field | share | must have one of the shapes in content/README.md, found 3; correct it.',
  ]);
});
