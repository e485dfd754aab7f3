import { expect, test } from 'vitest';
import { readMdx } from './read-mdx.ts';
import { listSections } from './sections.ts';

const outline = readMdx(`## How sure is anyone?

### A detail

<Unknowns>

- Much.

</Unknowns>

## The risks

<HelpNow />
`);

test('headings of the text and of its components come in reading order, without the details', () => {
  const headings = [
    { depth: 2, slug: 'how-sure-is-anyone', text: 'How sure is anyone?' },
    { depth: 3, slug: 'a-detail', text: 'A detail' },
    { depth: 2, slug: 'the-risks', text: 'The risks' },
  ];
  expect(listSections(outline, headings).map(({ slug }) => slug)).toEqual([
    'how-sure-is-anyone',
    'what-we-do-not-know',
    'the-risks',
    'if-you-need-help-now',
  ]);
});

test('help lines that stand at the top and at the end are listed once, where they stand first', () => {
  const twice = readMdx('<HelpNow />\n\n<Unknowns />\n\n<HelpNow />\n');
  expect(listSections(twice, []).map(({ slug }) => slug)).toEqual([
    'if-you-need-help-now',
    'what-we-do-not-know',
  ]);
});

test('a heading without an address stops the build instead of leading nowhere', () => {
  expect(() => listSections(outline, [])).toThrow('The heading "How sure is anyone?"');
});
