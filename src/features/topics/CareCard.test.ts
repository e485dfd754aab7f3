import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import CareCard from './CareCard.astro';

async function draw(level: string): Promise<ReturnType<typeof load>> {
  const container = await AstroContainer.create();
  const slots = { default: '<ul><li>you may act on thoughts of suicide</li></ul>' };
  return load(
    await container.renderToString(CareCard, { props: { level, title: 'Call if' }, slots }),
  );
}

// Care cards elsewhere said "Non-urgent" to screen readers whatever their colour.
test.each([
  ['emergency', 'Emergency: Call if'],
  ['urgent', 'Urgent: Call if'],
  ['routine', 'Not urgent: Call if'],
])('a card of level %s says so in its heading', async (level, heading) => {
  const $ = await draw(level);
  expect($('h3').text()).toBe(heading);
  expect($('h3').parent().is(`.care.${level}`)).toBe(true);
  expect($('[aria-label], [aria-hidden]')).toHaveLength(0);
});

test('a level that does not exist stops the build instead of looking harmless', async () => {
  await expect(draw('severe')).rejects.toThrow('level must be emergency, urgent, routine');
});
