import { expect, test } from 'vitest';
import { findCitedSources } from './cited-on.ts';
import { source } from './source.fixture.ts';

const sources = new Map(
  ['Zanos', 'Anand', 'Feder'].map((family) => {
    const id = family.toLowerCase();
    return [id, source({ id, author: [{ family }] })];
  }),
);
const page = (name: string, ...sourceIds: string[]) => ({ name, href: `/${name}/`, sourceIds });

test('cited sources come from A to Z with each page once, and those never cited stay out', () => {
  const pages = [page('trd', 'zanos', 'anand', 'zanos'), page('iv', 'zanos')];
  const cited = findCitedSources(pages, sources);
  expect(cited.map((entry) => [entry.source.id, entry.pages.map(({ name }) => name)])).toEqual([
    ['anand', ['trd']],
    ['zanos', ['iv', 'trd']],
  ]);
});

test('a page that cites what does not exist stops the build, with its address', () => {
  expect(() => findCitedSources([page('iv', 'zano')], sources)).toThrow('/iv/ cites "zano"');
});
