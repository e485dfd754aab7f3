import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { instrument, survey } from './fixtures/read-survey.ts';
import type { Instrument, Option } from './types.ts';

// Frozen in fixtures/wording.txt: a change there needs the form it comes from and a clinician.
const frozen = new Map(
  readFileSync(new URL('fixtures/wording.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n\n== ')
    .slice(1)
    .map((block) => [block.slice(0, block.indexOf('\n')), block.slice(block.indexOf('\n') + 1)]),
);

test('every questionnaire has its frozen words', () => {
  expect([...frozen.keys()].sort()).toEqual(survey.map(({ id }) => id).sort());
});

test.each([...frozen.keys()])('the words of %s are those that were frozen', (id) => {
  expect(linesOf(instrument(id))).toEqual(frozen.get(id)?.split('\n'));
});

function linesOf({ lead, intro, items, answers, derived = [], scoring }: Instrument): string[] {
  const lists = items.map((item) =>
    (answers[item.answers] ?? [])
      .map((option: Option) => `${(scoring && option.score) ?? option.value} ${option.text}`)
      .join(', '),
  );
  return [
    ...[lead, intro].flatMap((sentence) => sentence ?? []),
    ...items.flatMap(({ id, stem, text, help, anchors, safety }) => [
      `${id}: ${stem ? `${stem} ` : ''}${text}`,
      ...(help ? [`   ${help}`] : []),
      ...(anchors ? [`   0 ${anchors[0]}, 10 ${anchors[1]}`] : []),
      ...(safety ? [`   ${safety.level}. ${safety.why} ${safety.nextStep}`] : []),
    ]),
    ...derived.map(({ id, level, why, nextStep }) => `${id}: ${level}. ${why} ${nextStep}`),
    ...new Set(lists),
  ];
}
