import { expect, test } from 'vitest';
import { partsWords, timeSpent, type CpuProfile } from './time-spent.ts';

type Frame = [name: string, url: string, calls?: Frame[]];

/** A profile of these frames; each was seen once, for so long. */
function profile(frames: Frame[], milliseconds: number): CpuProfile {
  const nodes: CpuProfile['nodes'][number][] = [];
  const add = ([functionName, url, calls = []]: Frame): number => {
    const children = calls.map(add);
    const id = nodes.length + 1;
    nodes.push({ id, callFrame: { functionName, url }, children });
    return id;
  };
  add(['(root)', '', frames]);
  const seen = nodes.filter(({ callFrame }) => callFrame.functionName !== '(root)');
  return {
    nodes,
    samples: seen.map(({ id }) => id),
    timeDeltas: seen.map(() => milliseconds * 1000),
  };
}

const chunk = 'file:///site/dist/.prerender/chunks/_clinic__AbCd1234.mjs';
const generate = 'file:///site/node_modules/astro/dist/core/build/generate.js';

test('time belongs to the innermost frame that has a name', () => {
  const frames: Frame[] = [['generatePages', generate, [['render', chunk, [['escape', '']]]]]];
  expect(timeSpent(profile(frames, 500))).toEqual([
    { name: 'drawing pages', seconds: 1 },
    { name: 'writing files', seconds: 0.5 },
  ]);
});

test.each([
  ['(idle)', '', 'waiting for the disk'],
  ['(garbage collector)', '', 'clearing memory'],
  ['writeFile', 'node:internal/fs/promises', 'writing files'],
  ['sealPage', 'file:///site/src/cli/seal/seal-page.ts', 'policies of pages'],
  ['placeFiles', 'file:///site/src/features/finder/place-files.ts', 'files of places'],
  ['render', 'file:///site/dist/.prerender/prerender-entry.Ab.mjs', 'Astro around each page'],
  ['parse', 'file:///m/node_modules/devalue/src/parse.js', 'reading content'],
  ['transform', 'file:///m/node_modules/vite/dist/node/chunks/node.js', 'making the code ready'],
  [
    'format',
    '/m/node_modules/citeproc/citeproc_commonjs.js',
    'references, reading grades and share pictures',
  ],
  ['odd', 'file:///m/node_modules/something/else.js', 'the rest'],
])('%s of %s is %s', (name, url, part) => {
  expect(timeSpent(profile([[name, url]], 1))).toEqual([{ name: part, seconds: 0.001 }]);
});

test('the largest part is named first, the rest last, and a sliver not at all', () => {
  const spent = timeSpent({
    nodes: [
      { id: 1, callFrame: { functionName: '(program)', url: '' } },
      { id: 2, callFrame: { functionName: 'render', url: chunk } },
      { id: 3, callFrame: { functionName: '(idle)', url: '' } },
      { id: 4, callFrame: { functionName: '(garbage collector)', url: '' } },
    ],
    samples: [1, 2, 3, 4],
    timeDeltas: [5_000_000, 2_000_000, 2_990_000, 10_000],
  });
  expect(partsWords(spent)).toBe(
    'of 10.0 s, 30 % waiting for the disk, 20 % drawing pages, 50 % the rest',
  );
});
