import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import Cite from './Cite.astro';
import { citePage } from './citations.ts';
import { source } from './source.fixture.ts';

const sources = new Map(['a-2019', 'b-2020'].map((id) => [id, source({ id })]));

async function draw(ids: string, counted: string[]): Promise<string> {
  const container = await AstroContainer.create();
  const locals = { citations: citePage(counted, sources) };
  return container.renderToString(Cite, { props: { ids }, locals });
}

test('each mark links to its source, can be linked back to, and says what it is', async () => {
  const $ = load(await draw('b-2020 a-2019', ['b-2020', 'a-2019']));
  const marks = $('sup a')
    .toArray()
    .map((mark) => ({ text: $(mark).text(), ...mark.attribs }));
  expect(marks).toEqual([
    { text: '[1]', id: 'c1-1', href: '#s1', 'aria-label': 'Source 1' },
    { text: '[2]', id: 'c2-1', href: '#s2', 'aria-label': 'Source 2' },
  ]);
});

test('marks bring no space into the sentence', async () => {
  expect(await draw('a-2019', ['a-2019'])).toMatch(/^<sup[^>]*><a .*<\/a><\/sup>$/);
});

test('a mark that the page did not number stops the build', async () => {
  await expect(draw('b-2020', ['a-2019'])).rejects.toThrow('must be numbered');
});
