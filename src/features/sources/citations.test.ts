import { expect, test } from 'vitest';
import { citePage, numberCitations } from './citations.ts';
import { source } from './source.fixture.ts';

const ids = ['b-2020', 'a-2019', 'b-2020', 'c-2021', 'b-2020'];
const sources = new Map(ids.map((id) => [id, source({ id })]));

test('sources are numbered as they first appear, and each mark has an id of its own', () => {
  expect(numberCitations(ids)).toEqual([
    { sourceId: 'b-2020', number: 1, entryId: 's1', markIds: ['c1-1', 'c1-2', 'c1-3'] },
    { sourceId: 'a-2019', number: 2, entryId: 's2', markIds: ['c2-1'] },
    { sourceId: 'c-2021', number: 3, entryId: 's3', markIds: ['c3-1'] },
  ]);
});

test('marks come in reading order', () => {
  const { take } = citePage(ids, sources);
  expect(ids.map((id) => take(id).markId)).toEqual(['c1-1', 'c2-1', 'c1-2', 'c3-1', 'c1-3']);
});

test('a citation that was not numbered stops the build', () => {
  const { take } = citePage(['a-2019'], sources);
  expect(() => take('c-2021')).toThrow('Citation of "c-2021" must be numbered');
});

test('a citation used once more than it was counted stops the build', () => {
  const { take } = citePage(['a-2019'], sources);
  take('a-2019');
  expect(() => take('a-2019')).toThrow('found 1 numbered and one more used');
});

test('a citation of a source that does not exist stops the build', () => {
  expect(() => citePage(['d-2022'], sources)).toThrow('No source "d-2022"');
});
