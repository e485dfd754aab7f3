import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { placesOfMarks } from './count-marks.fixture.ts';
import { numberRecord } from './number.fixture.ts';
import NumberFigure from './NumberFigure.astro';
import type { NumberRecord } from './schema.ts';

async function draw(record: NumberRecord): Promise<ReturnType<typeof load>> {
  const container = await AstroContainer.create();
  const slots = { cite: '<sup>[1]</sup>' };
  return load(await container.renderToString(NumberFigure, { props: { record }, slots }));
}

const records = [
  numberRecord({ percent: 22.5 }, { percent: 7.6 }),
  numberRecord({ percent: 34 }, { percent: 6 }, { sense: 'harm' }),
  numberRecord({ count: 12, of: 18 }, { count: 0, of: 18 }),
  numberRecord({ percent: 100 }, { percent: 50.5 }),
  numberRecord({ percent: 8.4 }, null, { sense: 'harm' }),
];

test.each(records)(
  'sentence, picture and table say the same ($treatment.share)',
  async (record) => {
    const $ = await draw(record);
    const arms = record.comparison ? [record.treatment, record.comparison] : [record.treatment];
    const drawn = $('.arms > div').toArray();
    expect(drawn).toHaveLength(arms.length);

    drawn.forEach((arm, index) => {
      const sentence = $(arm).find('p').text().replace(/\s+/g, ' ');
      const said =
        /(\d+) of 100 people (.*?) had few or no symptoms left\. \D*(\d+) did not\./.exec(sentence);
      expect(said?.[2]).toBe(arms[index]?.name);

      const svg = $(arm).find('svg');
      const filled = svg.find('path').last().attr('d') ?? '';
      const marks = placesOfMarks(filled, svg.attr('stroke-dasharray') ?? '');
      expect(marks).toHaveLength(Number(said?.[1]));
      expect(100 - marks.length).toBe(Number(said?.[3]));

      const cells = $('tbody tr')
        .toArray()
        .map((row) => $(row).find('td').eq(index).text());
      expect(cells.slice(0, 2).map((cell) => /\d+/.exec(cell)?.[0])).toEqual([
        said?.[1],
        said?.[3],
      ]);
      expect($('thead th').eq(index).text()).toBe(arms[index]?.name);
    });
  },
);

test('both groups are drawn alike, and the picture leaves the words to the words', async () => {
  const $ = await draw(numberRecord({ percent: 22.5 }, { percent: 7.6 }));
  const sizes = $('.arms svg')
    .toArray()
    .map((svg) => $(svg).attr('viewBox'));
  expect(new Set(sizes).size).toBe(1);
  expect($('.arms svg[aria-hidden="true"]')).toHaveLength(2);
});

test('the caution stands in full size beside the gap, and the sources are named', async () => {
  const $ = await draw(
    numberRecord(
      { percent: 47 },
      { percent: 33 },
      { caution: 'A gap of this size could be chance.' },
    ),
  );
  const gap = $('p').filter((_, p) => $(p).text().includes('So 14 more'));
  expect(gap.text()).toContain('could be chance');
  expect(gap.is('.quiet')).toBe(false);
  expect($('figure').text()).toMatch(/Sources:\s*\[1\]/);
});
