import { expect, test } from 'vitest';
import { groupHits } from './group-hits.ts';

const part = (heading: string, page = 'What it costs') => ({
  url: `/cost/#${heading}`,
  excerpt: `about ${heading}`,
  meta: { title: heading, page },
  filters: { type: ['Page'] },
});

test('parts of a page stand together under its name, and at most three of them', () => {
  const [group, ...others] = groupHits(['a', 'b', 'c', 'd'].map((heading) => part(heading)));
  expect(others).toEqual([]);
  expect(group).toMatchObject({ title: 'What it costs', url: '/cost/', excerpt: undefined });
  expect(group?.parts.map(({ heading }) => heading)).toEqual(['a', 'b', 'c']);
});

test('a page found by its title alone is shown, with how it begins', () => {
  const hit = { url: '/cost/', excerpt: 'Often a lot.', meta: { title: 'What it costs' } };
  expect(groupHits([part('a'), hit])).toMatchObject([
    { url: '/cost/', excerpt: 'Often a lot.', parts: [{ heading: 'a' }] },
  ]);
});

test('two words of the glossary are two things, though they stand on one page', () => {
  const word = (id: string) => ({
    url: `/glossary/#${id}`,
    excerpt: '',
    meta: { title: id },
    filters: { type: ['Word'] },
  });
  expect(groupHits([word('ect'), word('tms')]).map(({ url }) => url)).toEqual([
    '/glossary/#ect',
    '/glossary/#tms',
  ]);
});
