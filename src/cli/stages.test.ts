import { expect, test } from 'vitest';
import { buildStages } from './stages.ts';
import { testStages } from './test-stages.ts';

test.each([
  ['npm run build', buildStages],
  ['npm test', testStages],
])('%s runs every stage once, each after the ones it needs', (_, stages) => {
  const ids = stages.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [index, { needs = [] }] of stages.entries()) {
    expect(ids.slice(0, index)).toEqual(expect.arrayContaining([...needs]));
  }
});
