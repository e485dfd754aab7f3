import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import Term from './Term.astro';

const term = {
  id: 'off-label',
  term: 'off-label',
  definition: 'A legal use that FDA has not approved: <i> & so on.',
  aliases: [],
  searchWords: [],
  seeAlso: [],
};

async function draw(isFirst: boolean): Promise<string> {
  const container = await AstroContainer.create();
  const slots = { default: '\noff-label ' };
  return container.renderToString(Term, { props: { term, isFirst }, slots });
}

test('the word opens its meaning, which links to the glossary', async () => {
  const $ = load(await draw(true));
  expect($('button').text()).toBe('off-label');
  const note = $(`#${$('button').attr('popovertarget')}`);
  expect(note.is('[popover]')).toBe(true);
  expect(note.text()).toBe(`${term.definition} In the glossary`);
  expect(note.find('a').attr('href')).toBe('/glossary/#off-label');
});

test('inside a paragraph it stays inside, and brings no space', async () => {
  const $ = load(`<p>It is ${await draw(true)}.</p>`);
  expect($('p > span')).toHaveLength(2);
  expect(await draw(true)).toMatch(/^<span.*<\/span>$/s);
});

test('the second use of a word opens the meaning that stands at the first', async () => {
  const $ = load(await draw(false));
  expect($('button').attr('popovertarget')).toBe('t-off-label');
  expect($('[popover]')).toHaveLength(0);
});
