import { expect, test } from 'vitest';
import { checkParts } from './check-parts.ts';
import { readMdx } from './read-mdx.ts';

const guide =
  '<AtAGlance>\n\n- A\n\n</AtAGlance>\n\n<Unknowns>\n\n- B\n\n</Unknowns>\n\n<HelpNow />\n';

test('a page with all its parts in order has no problem', () => {
  expect(checkParts('a.mdx', 'guide', readMdx(guide))).toEqual([]);
});

test('a missing part is named', () => {
  const sentences = checkParts('a.mdx', 'guide', readMdx('<Unknowns>\n\n- B\n\n</Unknowns>\n')).map(
    ({ sentence }) => sentence,
  );
  expect(sentences).toEqual([
    'must have <AtAGlance> on a guide page, found none; add it.',
    'must have <HelpNow> on a guide page, found none; add it.',
  ]);
});

test('a part that comes too early is named with both lines', () => {
  const early =
    '<HelpNow />\n\n<AtAGlance>\n\n- A\n\n</AtAGlance>\n\n<Unknowns>\n\n- B\n\n</Unknowns>\n';
  expect(checkParts('a.mdx', 'guide', readMdx(early)).map(({ sentence }) => sentence)).toEqual([
    'must have <HelpNow> after <Unknowns>, found it in line 1, and that in line 9; move it.',
  ]);
});

test('a part may also stand earlier, as help does on a page about suicide', () => {
  expect(checkParts('a.mdx', 'guide', readMdx(`<HelpNow />\n\n${guide}`))).toEqual([]);
});

test('a condition page must name the other choices before the evidence', () => {
  const page = readMdx(
    '## How sure is anyone that ketamine helps?\n\n## First, the other choices\n',
  );
  const sentences = checkParts('a.mdx', 'condition', page).map(({ sentence }) => sentence);
  expect(sentences).toContain(
    'must have the heading “How sure is anyone that ketamine helps?” after the heading “First, the other choices”, found it in line 1, and that in line 3; move it.',
  );
});
