import { expect, test } from 'vitest';
import type { Mention } from '#features/topics/read-mdx.ts';
import { listCitedIds } from './cited-ids.ts';

const mention = (name: Mention['name'], ...ids: string[]): Mention => ({ name, ids, line: 1 });

const records = {
  numbers: new Map([
    [
      'remission',
      {
        id: 'remission',
        title: 'Remission',
        outcome: 'got well',
        otherwise: 'did not',
        sense: 'benefit' as const,
        group: 'adults',
        when: 'after 4 weeks',
        treatment: { name: 'on it', share: { percent: 20 } },
        comparison: null,
        sources: ['b-2020', 'c-2021'],
      },
    ],
  ]),
  uses: new Map([
    [
      'spray',
      {
        id: 'spray',
        treatment: 'Spray',
        condition: 'depression',
        approval: 'approved' as const,
        grade: 'A' as const,
        why: 'Tests agree.',
        sources: ['a-2019', 'b-2020'],
      },
    ],
  ]),
};

test('numbers and uses stand for the sources of their records, in reading order', () => {
  const mentions = [
    mention('Cite', 'z-2024'),
    mention('Term', 'off-label'),
    mention('Evidence', 'spray'),
    mention('Numbers', 'remission'),
    mention('Cite', 'a-2019', 'z-2024'),
  ];
  expect(listCitedIds(mentions, records)).toEqual([
    'z-2024',
    'a-2019',
    'b-2020',
    'b-2020',
    'c-2021',
    'a-2019',
    'z-2024',
  ]);
});

test('a number that does not exist stops the page, with the folder to look in', () => {
  expect(() => listCitedIds([mention('Numbers', 'remision')], records)).toThrow(
    'content/numbers: must hold "remision", found no such record.',
  );
});
