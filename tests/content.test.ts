import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { checkContent } from '../src/cli/content/check.ts';
import { minimums } from '../src/cli/content/minimums.ts';
import { readFiles } from '../src/cli/content/read-files.ts';
import { contentKinds, featureKinds, sectionOf } from '#lib/report/kinds.ts';
import { hasErrors } from '#lib/report/problem.ts';
import { badFixtures, options, readFixture, reportOn } from './support/content-fixtures.ts';

// The first check of a clinic reads every ZIP code and city of the country.
vi.setConfig({ testTimeout: 30_000 });

test('the real content has no problem that stops the build', () => {
  const problems = checkContent(readFiles('.'), { ...options, minimums });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the good example has no problem at all', () => {
  expect(reportOn()).toBe('');
});

test('every kind of problem has a bad fixture that shows it', () => {
  const kinds = [...Object.keys(contentKinds), ...Object.keys(featureKinds)];
  expect(badFixtures()).toEqual(kinds.sort());
  for (const kind of badFixtures()) {
    expect(checkContent(readFixture(kind), options).map((problem) => problem.kind)).toContain(kind);
  }
});

test('every kind of problem has its section in the manual', () => {
  const manual = readFileSync('content/README.md', 'utf8');
  for (const kind of [...Object.keys(contentKinds), ...Object.keys(featureKinds)]) {
    expect(manual).toContain(`\n### ${sectionOf(kind)}\n`);
  }
});

test('all problems of many files are reported in one run', () => {
  const kinds = ['unknown-key', 'wrong-file-name', 'duplicate-id', 'missing-crisis-line'];
  expect(reportOn(...kinds)).toMatchInlineSnapshot(`
    "content/glossary/Gas_Lamp.yaml  must be named with lower-case letters, digits and single hyphens, found "Gas_Lamp"; rename it to "gas-lamp".
    content/glossary/wick.yaml  must not have the key "alias"; nearest is "aliases", so rename or remove it.
    content/site/crisis-lines.yaml  lines: must give a way to text 988, found none; add it with the address sms:988.
    content/sources/references.json  lee-2020.id: must be used once, found "lee-2020" 2 times; rename or remove the others.
    4 problems, 0 warnings."
  `);
});

test('a passed review date stops the build only when dates are strict', () => {
  const check = (isStrictAboutDates: boolean) =>
    hasErrors(checkContent(readFixture('review-overdue'), { ...options, isStrictAboutDates }));
  expect([check(false), check(true)]).toEqual([false, true]);
});

test('a file that is not YAML, JSON or MDX is named with the line, and hides nothing else', () => {
  expect(reportOn('unreadable')).toMatchInlineSnapshot(`
    "content/glossary/tab.yaml  line 2: must be YAML, found a fault: Nested mappings are not allowed in compact mappings; look at its quotes, colons and spaces; put text with a colon in quotes.
    content/sources/references.json  line 3: must be JSON, found a fault: Expected ',' or '}' after property value; look at the commas, quotes and brackets just before it.
    content/topics/guides/bare.mdx  line 1: must be MDX with fields at its top, found a fault: no block of fields; start with a line of three hyphens, the fields, and three hyphens again.
    content/topics/guides/colon.mdx  line 2: must be YAML, found a fault: Nested mappings are not allowed in compact mappings; look at its quotes, colons and spaces; put text with a colon in quotes.
    content/topics/guides/second.mdx  line 13: must be MDX, found a fault: Expected a closing tag for \`<b>\` (13:8-13:11) before the end of \`paragraph\`; close every tag, and write &lt; and &#123; for a plain < and {.
    5 problems, 0 warnings."
  `);
});

test('a file name with capitals or underscores is refused, with a better one', () => {
  expect(reportOn('wrong-file-name')).toMatchInlineSnapshot(`
    "content/glossary/Gas_Lamp.yaml  must be named with lower-case letters, digits and single hyphens, found "Gas_Lamp"; rename it to "gas-lamp".
    1 problem, 0 warnings."
  `);
});

test('a file in a folder or with an ending that nothing reads is refused', () => {
  expect(reportOn('unknown-file')).toMatchInlineSnapshot(`
    "content/glosary/wick.yaml  must sit where the site looks, found it where nothing reads it; move it to one of content/topics/, content/sources/, content/glossary/, content/uses/, content/numbers/, content/site/, content/instruments/, content/providers/ or remove it.
    content/glossary/wick.yml  must sit where the site looks, found it where nothing reads it; name it like content/glossary/off-label.yaml, move it or remove it.
    content/site/menu.yaml  must sit where the site looks, found it where nothing reads it; files here are changes, crisis-lines, front-page, navigation and settings.
    3 problems, 0 warnings."
  `);
});

test('a site file that is gone is missed', () => {
  expect(reportOn('missing-file')).toMatchInlineSnapshot(`
    "content/site/navigation.yaml  must exist, found no such file; add it.
    1 problem, 0 warnings."
  `);
});

test('an empty collection is refused', () => {
  expect(reportOn('too-few')).toMatchInlineSnapshot(`
    "content/uses/  must hold at least 1 use, found 0; add what is missing, or correct the folder.
    1 problem, 0 warnings."
  `);
});

test('a mistyped key names the nearest one', () => {
  expect(reportOn('unknown-key')).toMatchInlineSnapshot(`
    "content/glossary/wick.yaml  must not have the key "alias"; nearest is "aliases", so rename or remove it.
    1 problem, 0 warnings."
  `);
});

test('a field that is not there is missed', () => {
  expect(reportOn('missing-field')).toMatchInlineSnapshot(`
    "content/glossary/wick.yaml  definition: must be there, found nothing; add it. It must be text.
    1 problem, 0 warnings."
  `);
});

test('a field with the wrong kind of value quotes it', () => {
  expect(reportOn('wrong-field')).toMatchInlineSnapshot(`
    "content/glossary/wick.yaml  definition: must be text, found 3; correct it.
    content/glossary/wick.yaml  seeAlso: must be a list, found "power"; correct it.
    2 problems, 0 warnings."
  `);
});

test('a day that does not exist, or a review before the writing, is refused', () => {
  expect(reportOn('wrong-date')).toMatchInlineSnapshot(`
    "content/sources/references.json  lee-2020.accessed: must be a day like [2026, 3, 14], found [2026, 2, 31]; write a day that exists.
    content/topics/guides/second.mdx  nextReviewOn: must be a date like 2026-03-14, found "next year"; write a day that exists.
    content/topics/guides/second.mdx  writtenOn: must be a date like 2026-03-14, found "2026-02-31"; write a day that exists.
    content/topics/guides/third.mdx  nextReviewOn: must be later than writtenOn, found "2025-01-10"; write a day that exists.
    4 problems, 0 warnings."
  `);
});

test('a page or a record that cites nothing is refused', () => {
  expect(reportOn('missing-source')).toMatchInlineSnapshot(`
    "content/topics/guides/second.mdx  must name a source, found none; put <Cite ids="…" /> after each claim.
    content/uses/lamp-fog.yaml  sources: must name a source, found none; add the id of the source that says so.
    2 problems, 0 warnings."
  `);
});

test('a source that does not exist names the nearest one', () => {
  expect(reportOn('dangling-citation')).toMatchInlineSnapshot(`
    "content/topics/guides/second.mdx  line 13: no source "lee-2002". Nearest is "lee-2020"; fix the id or add it to content/sources/references.json.
    content/topics/guides/second.mdx  line 13: no source "smith-1999". Nothing is near it; fix the id or add it to content/sources/references.json.
    content/uses/lamp-fog.yaml  sources[0]: no source "le-2020". Nearest is "lee-2020"; fix the id or add it to content/sources/references.json.
    3 problems, 0 warnings."
  `);
});

test('a source that nobody has read may not carry a claim', () => {
  expect(reportOn('unverified-source')).toMatchInlineSnapshot(`
    "content/topics/guides/second.mdx  line 13: must cite sources that somebody has read, found "smith-1999", which is not verified; read it and set verified, or cite another.
    1 problem, 0 warnings."
  `);
});

test('a term that does not exist names the nearest one', () => {
  expect(reportOn('dangling-term')).toMatchInlineSnapshot(`
    "content/glossary/wick.yaml  seeAlso[0]: no term "powder". Nearest is "power"; fix the id or add content/glossary/powder.yaml.
    content/topics/guides/second.mdx  line 13: no term "lamb". Nearest is "lamp"; fix the id or add content/glossary/lamb.yaml.
    2 problems, 0 warnings."
  `);
});

test('a number that does not exist names the nearest one', () => {
  expect(reportOn('dangling-number')).toMatchInlineSnapshot(`
    "content/site/front-page.yaml  number: no number "lamp-lite". Nearest is "lamp-light"; fix the id or add content/numbers/lamp-lite.yaml.
    content/topics/guides/second.mdx  line 15: no number "lamp-lihgt". Nearest is "lamp-light"; fix the id or add content/numbers/lamp-lihgt.yaml.
    2 problems, 0 warnings."
  `);
});

test('a use that does not exist names the nearest one', () => {
  expect(reportOn('dangling-use')).toMatchInlineSnapshot(`
    "content/topics/guides/second.mdx  line 15: no use "gas-lamp". Nothing is near it; fix the id or add content/uses/gas-lamp.yaml.
    1 problem, 0 warnings."
  `);
});

test('a number needs a citation in its paragraph; questions and phone numbers do not', () => {
  expect(reportOn('uncited-number')).toMatchInlineSnapshot(`
    "content/topics/guides/second.mdx  line 15: must cite a source for 9, 10 and $40 in the same paragraph, found no <Cite>; add one after the full stop.
    1 problem, 0 warnings."
  `);
});

test('summary and lead hold no numbers', () => {
  expect(reportOn('number-in-summary')).toMatchInlineSnapshot(`
    "content/topics/guides/second.mdx  lead: must hold no number, found 40; say it in words and give the number on the page.
    content/topics/guides/second.mdx  summary: must hold no number, found 9 and 10; say it in words and give the number on the page.
    2 problems, 0 warnings."
  `);
});

test('a page above grade 8 is refused, by either formula', () => {
  expect(reportOn('reading-grade')).toMatchInlineSnapshot(`
    "content/topics/guides/second.mdx  reading grade: must be at most 8, found 33.7 by Flesch–Kincaid; shorten sentences and swap long words, first in line 13: "Institutional considerations regulate illumination.".
    content/topics/guides/second.mdx  reading grade: must be at most 8, found 13.6 by SMOG; shorten sentences and swap long words, first in line 13: "Institutional considerations regulate illumination.".
    2 problems, 0 warnings."
  `);
});

test('long sentences on average are refused, with the longest', () => {
  expect(reportOn('long-sentences')).toMatchInlineSnapshot(`
    "content/topics/guides/second.mdx  sentences: must have at most 20 words on average, found 28.3; split the longest, line 13: "You can put a lamp or two on the desk by the bed and then turn it on and read a good long…" (38 words).
    1 problem, 0 warnings."
  `);
});

test('two pages with one title or name, or two grades for one use, are refused', () => {
  expect(reportOn('duplicate-title')).toMatchInlineSnapshot(`
    "content/topics/guides/second.mdx  name: must differ from every other, found "lamps" in content/topics/guides/lamps.mdx too; change one of them.
    content/topics/guides/second.mdx  title: must differ from every other, found "How does a lamp work?" in content/topics/guides/lamps.mdx too; change one of them.
    content/uses/lamp-dark.yaml  condition: must differ from every other, found "A lamp for the dark" in content/uses/again.yaml too; change one of them.
    3 problems, 0 warnings."
  `);
});

test('a source id used twice is refused', () => {
  expect(reportOn('duplicate-id')).toMatchInlineSnapshot(`
    "content/sources/references.json  lee-2020.id: must be used once, found "lee-2020" 2 times; rename or remove the others.
    1 problem, 0 warnings."
  `);
});

test('a name may belong to one glossary entry alone', () => {
  expect(reportOn('duplicate-term')).toMatchInlineSnapshot(`
    "content/glossary/lamp.yaml  must belong to one entry, found "light bulb" in content/glossary/bulb.yaml too; keep it in one of them.
    1 problem, 0 warnings."
  `);
});

test('a term that points to itself is refused', () => {
  expect(reportOn('self-reference')).toMatchInlineSnapshot(`
    "content/glossary/wick.yaml  seeAlso: must point to other terms, found the term itself; remove it.
    1 problem, 0 warnings."
  `);
});

test('a component that does not exist, or HTML, is refused', () => {
  expect(reportOn('unknown-component')).toMatchInlineSnapshot(`
    "content/topics/guides/second.mdx  line 13: must use a component that exists, found <Site>. Nearest is "Cite"; fix the name.
    content/topics/guides/second.mdx  line 13: must use a component that exists, found <b>. Nothing is near it; write Markdown instead of HTML.
    2 problems, 0 warnings."
  `);
});

test('a component without what it needs is refused', () => {
  expect(reportOn('wrong-attribute')).toMatchInlineSnapshot(`
    "content/topics/guides/second.mdx  line 13: <Cite> must have ids="…", found none; correct it.
    content/topics/guides/second.mdx  line 13: <Cite> must have only ids, found "id"; correct it.
    content/topics/guides/second.mdx  line 15: <CareCard> must have level emergency, urgent or routine, found "severe"; correct it.
    3 problems, 0 warnings."
  `);
});

test('imports and expressions are refused, comments are not', () => {
  expect(reportOn('code-in-page')).toMatchInlineSnapshot(`
    "content/topics/guides/second.mdx  line 13: must hold words and components alone, found "import { lamp } from 'lamps';"; remove it.
    content/topics/guides/second.mdx  line 15: must hold words and components alone, found "{lamp}"; remove it.
    2 problems, 0 warnings."
  `);
});

test('a page leads to other sites through its sources alone', () => {
  expect(reportOn('outside-link')).toMatchInlineSnapshot(`
    "content/topics/guides/second.mdx  line 13: must lead to a page of this site, found "https://example.org/lamps"; cite it with <Cite>, which says when it was read.
    1 problem, 0 warnings."
  `);
});

test('words that mislead or hurt are refused, with the reason', () => {
  expect(reportOn('banned-words')).toMatchInlineSnapshot(`
    "content/glossary/wick.yaml  definition: must not say "candidate", found it here: no page can say who may have treatment; write whom it has been studied in.
    content/topics/guides/second.mdx  lead: must not say "game-changer", found it here: it promises more than anybody knows; say what is new.
    content/topics/guides/second.mdx  line 13: must not say "miracle", found it here: it promises more than anybody knows; say how many people it helped.
    content/topics/guides/second.mdx  line 15: must not say "you qualify", found it here: no page can say who may have treatment; write what a clinic looks at.
    content/topics/guides/second.mdx  line 17: must not say "cure", found it here: it promises more than anybody knows; say what gets better and for how long.
    5 problems, 0 warnings."
  `);
});

test('the crisis lines must hold 988 by voice and text, and 911', () => {
  expect(reportOn('missing-crisis-line')).toMatchInlineSnapshot(`
    "content/site/crisis-lines.yaml  lines: must give a way to text 988, found none; add it with the address sms:988.
    1 problem, 0 warnings."
  `);
});

test('a review date that has passed only warns', () => {
  expect(reportOn('review-overdue')).toMatchInlineSnapshot(`
    "content/site/crisis-lines.yaml  warning: reviewedOn: must be at most a year ago, found 2025-02-13; check every line against its sources, then write the day of the check.
    content/topics/guides/second.mdx  warning: nextReviewOn: must not have passed, found 2025-01-10; read the whole page against its sources, then set a new day.
    0 problems, 2 warnings."
  `);
});

test('sources that nothing cites are counted in one warning', () => {
  expect(reportOn('never-cited')).toMatchInlineSnapshot(`
    "content/sources/references.json  warning: sources: must each be cited somewhere, found 1 never cited (smith-1999); cite or remove them.
    0 problems, 1 warning."
  `);
});
