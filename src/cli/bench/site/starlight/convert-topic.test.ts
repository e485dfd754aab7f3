import { expect, test } from 'vitest';
import { mdxComponentNames } from '#features/topics/components.ts';
import { convertTopic } from './convert-topic.ts';
import { drawTag } from './draw-tag.ts';
import type { Facts } from './facts.ts';

const facts: Facts = {
  sources: new Map([
    ['anand-2023', 'Anand. [A trial](https://example.org/). 2023.'],
    ['phillips-2019', 'Phillips. Another. 2019.'],
  ]),
  uses: new Map([['iv-trd', '**IV ketamine** for depression.']]),
  numbers: new Map([['two-arms', '55 of 100 felt better.[^phillips-2019]']]),
  helpLines: '- Call 988',
};
const front = { title: 'What it "is": a page', description: 'In short.', lead: 'A drip.' };
const convert = (mdx: string) => convertTopic(mdx, front, facts);

test('a page keeps its words, with the means that Starlight has for them', () => {
  const mdx = `---
title: not read from here
---

<AtAGlance>

- You are **awake**.<Cite ids="anand-2023 phillips-2019" />
- This is <Term id="off-label">off-label</Term>.{/* a note to editors */}

</AtAGlance>

<CareCard level="emergency" title="Call 911 if someone">

- cannot be woken

</CareCard>

<Timeline label="A visit">

<Step at="Start">The pump starts.</Step>

</Timeline>
`;
  expect(convert(mdx)).toMatchInlineSnapshot(`
    "---

    {"title":"What it \\"is\\": a page","description":"In short."}

    ---

    A drip.

    ## At a glance

    - You are **awake**.[^anand-2023][^phillips-2019]
    - This is [off-label](/glossary/#off-label).

    :::danger[Call 911 if someone]

    - cannot be woken

    :::

    **A visit**

    **Start**

    The pump starts.

    [^anand-2023]: Anand. [A trial](https://example.org/). 2023.
    [^phillips-2019]: Phillips. Another. 2019.

    "
  `);
});

test('what a component brings from data stands in its place, with its sources at the end', () => {
  const page = convert('<Evidence uses="iv-trd" />\n\n<Numbers id="two-arms" />\n\n<HelpNow />\n');
  expect(page).toContain('- **IV ketamine** for depression.');
  expect(page).toContain('55 of 100 felt better.[^phillips-2019]');
  expect(page).toContain('- Call 988');
  expect(page).toMatch(/\[\^phillips-2019\]: Phillips\. Another\. 2019\.\n+$/);
  expect(page).not.toContain('anand-2023');
});

test('a source or a number that is not there is named', () => {
  expect(() => convert('Text.<Cite ids="nobody-1900" />')).toThrow('"nobody-1900"');
  expect(() => convert('<Numbers id="none" />')).toThrow('"none"');
  expect(() => convert('<Banner />')).toThrow('<Banner>');
});

test.each(mdxComponentNames.filter((name) => !['Evidence', 'Numbers'].includes(name)))(
  '%s has something that stands for it',
  (name) => {
    expect(() => drawTag(name, {}, facts)).not.toThrow();
  },
);
