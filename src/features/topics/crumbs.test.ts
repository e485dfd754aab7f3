import { expect, test } from 'vitest';
import { crumbsTo } from './crumbs.ts';
import type { Topic } from './schema.ts';

const topic = (id: string, name: string): Topic => ({
  id,
  body: '',
  data: {
    title: name,
    name,
    summary: name,
    lead: name,
    kind: 'guide',
    audience: name,
    review: { state: 'not-reviewed' },
    writtenOn: '2026-11-22',
    nextReviewOn: '2027-11-22',
  },
});

const spray = topic('treatments/nasal-spray', 'Nasal spray');

test('a group without a page is named but not linked', () => {
  expect(crumbsTo(spray, new Set([spray.id]))).toEqual([
    { name: 'Home', href: '/' },
    { name: 'How it is given', href: undefined },
    { name: 'Nasal spray' },
  ]);
});

test('a group with a page is linked', () => {
  expect(crumbsTo(spray, new Set([spray.id, 'treatments']))[1]).toEqual({
    name: 'How it is given',
    href: '/treatments/',
  });
});

test('a page at the top has only the front page before it', () => {
  expect(crumbsTo(topic('ketamine', 'What it is'), new Set())).toEqual([
    { name: 'Home', href: '/' },
    { name: 'What it is' },
  ]);
});

test('a folder without a name on the site stops the build', () => {
  expect(() => crumbsTo(topic('stories/one', 'One'), new Set())).toThrow(
    /stories: must have a name/,
  );
});
