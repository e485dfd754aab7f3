import { expect, test } from 'vitest';
import { readMdx } from './read-mdx.ts';

const mdx = `---
title: A page
---

Some people get better.<Cite ids="anand-2023 ekstrand-2022" /> Many do not.

<AtAGlance>

- It is <Term id="off-label">off-label</Term>.<Cite ids="fda-2023-alert" />

</AtAGlance>

## What happens to 100 people

<Numbers id="elekt-d" />

<Step at="0">The pump starts.</Step>
`;

test('mentions come in reading order, with their lines', () => {
  expect(readMdx(mdx).mentions).toEqual([
    { name: 'Cite', ids: ['anand-2023', 'ekstrand-2022'], line: 5 },
    { name: 'Term', ids: ['off-label'], line: 9 },
    { name: 'Cite', ids: ['fda-2023-alert'], line: 9 },
    { name: 'Numbers', ids: ['elekt-d'], line: 15 },
  ]);
});

test('passages hold the words, what they cite and which components they stand in', () => {
  expect(readMdx(mdx).passages).toEqual([
    {
      text: 'Some people get better. Many do not.',
      line: 5,
      citedIds: ['anand-2023', 'ekstrand-2022'],
      within: [],
    },
    {
      text: 'It is off-label.',
      line: 9,
      citedIds: ['fda-2023-alert'],
      within: ['AtAGlance'],
    },
    { text: 'The pump starts.', line: 17, citedIds: [], within: ['Step'] },
  ]);
});

test('headings keep their depth and words', () => {
  expect(readMdx(mdx).headings).toEqual([
    { depth: 2, text: 'What happens to 100 people', line: 13 },
  ]);
});

test('text that is not MDX is refused, with the reason', () => {
  expect(() => readMdx('<Cite ids="a"')).toThrow(/Unexpected end of file/);
});

test('components keep the attributes that are plain text', () => {
  expect(
    readMdx('<CareCard level="urgent" title={1} hidden>\n\n- Call.\n\n</CareCard>').components,
  ).toEqual([{ name: 'CareCard', line: 1, attributes: { level: 'urgent' } }]);
});

test('code among the words is found, a comment is not', () => {
  const text = "import a from 'a'\n\n{/* a note */}\n\nTwo and {1 + 1}.\n\n{2}\n";
  expect(readMdx(text).code).toEqual([
    { text: "import a from 'a'", line: 1 },
    { text: '{1 + 1}', line: 5 },
    { text: '{2}', line: 7 },
  ]);
});
