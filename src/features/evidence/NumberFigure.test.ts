import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { placesOfMarks } from './count-marks.fixture.ts';
import { numberRecord, numberWithWorse } from './number.fixture.ts';
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
  numberWithWorse([{ percent: 53.6 }, { percent: 8.4 }]),
  numberWithWorse([{ percent: 50.5 }, { percent: 49.5 }], [{ percent: 34.5 }, { count: 1, of: 3 }]),
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
        /(\d+) of 100 people (.*?) had few or no symptoms left\.\D*(\d+) did not\.(?:\D*(\d+) had more symptoms than before\.)?/.exec(
          sentence,
        );
      expect(said?.[2]).toBe(arms[index]?.name);

      const svg = $(arm).find('svg');
      const marksOf = (path: number) =>
        placesOfMarks(
          svg.find('path').eq(path).attr('d') ?? '',
          svg.attr('stroke-dasharray') ?? '',
        );
      const triangles = svg.find('.worse').attr('d')?.match(/z/g)?.length ?? 0;
      const [upright, , filled] = [0, 1, 2].map(marksOf);
      expect(filled).toHaveLength(Number(said?.[1]));
      expect((upright?.length ?? 0) - (filled?.length ?? 0)).toBe(Number(said?.[3]));
      expect(triangles).toBe(Number(said?.[4] ?? 0));
      expect((upright?.length ?? 0) + triangles).toBe(100);

      const cells = $('tbody tr')
        .toArray()
        .map((row) => $(row).find('td').eq(index).text());
      expect(cells.slice(0, -1).map((cell) => /\d+/.exec(cell)?.[0])).toEqual(
        [said?.[1], said?.[3], said?.[4]].filter((count) => count !== undefined),
      );
      expect($('thead th').eq(index).text()).toBe(arms[index]?.name);
    });
  },
);

test('every count of a group is set in the same size', async () => {
  const $ = await draw(numberWithWorse([{ percent: 53.6 }, { percent: 8.4 }]));
  expect(
    $('.arms p > b')
      .toArray()
      .map((count) => $(count).text()),
  ).toEqual(['54', '38', '8']);
});

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
