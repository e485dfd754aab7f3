import { expect, test } from 'vitest';
import {
  formatReference,
  formatShortReference,
  linksOf,
  nameWithJournal,
  numberOf,
  readOn,
  shortName,
} from './reference.ts';
import { source } from './source.fixture.ts';

const text = (html: string) => html.replaceAll('–', '-');

test('a reference reads as the sample of the ICMJE recommendations', () => {
  // https://www.nlm.nih.gov/bsd/uniform_requirements.html, sample 1.
  expect(text(formatReference(source()))).toBe(
    'Halpern SD, Ubel PA, Caplan AL. Solid-organ transplantation in HIV-infected patients. ' +
      'N Engl J Med. 2002 Jul 25;347(4):284-7.',
  );
});

test('at most three authors are named', () => {
  const author = ['Rose', 'Huerbin', 'Melick', 'Marion'].map((family) => ({ family }));
  expect(formatReference(source({ author }))).toMatch(/^Rose, Huerbin, Melick, et al\. Solid/);
});

test.each(['et al.', 'et al. (incl. Huerbin)', 'and others'])(
  '“%s” in a record means more authors, and is not one of them',
  (literal) => {
    const author = [{ family: 'Rose', given: 'M.' }, { literal }];
    expect(formatReference(source({ author }))).toMatch(/^Rose M,? et al\. Solid/);
    expect(formatShortReference(source({ author }))).toBe('Rose et al. N Engl J Med. 2002.');
  },
);

test('the short reference names one author, or two, or the first of more', () => {
  const [first, second] = [{ family: 'Rose' }, { family: 'Huerbin' }];
  expect(formatShortReference(source())).toBe('Halpern et al. N Engl J Med. 2002.');
  expect(formatShortReference(source({ author: [first] }))).toBe('Rose. N Engl J Med. 2002.');
  expect(formatShortReference(source({ author: [first, second] }))).toBe(
    'Rose and Huerbin. N Engl J Med. 2002.',
  );
});

test('a source without a known author goes by its title, also in short', () => {
  const author = [{ literal: 'et al.' }];
  expect(formatReference(source({ author }))).toMatch(/^Solid-organ/);
  expect(formatShortReference(source({ author }))).toBe(
    'Solid-organ transplantation in HIV-infected patients. 2002.',
  );
  expect(shortName(source({ author }))).toMatch(/^Solid-organ/);
});

test('a page without a date says so', () => {
  const undated = source({ type: 'webpage', author: [{ literal: 'SAMHSA' }] });
  delete undated.issued;
  expect(formatReference(undated)).toContain('No date');
  expect(formatShortReference(undated)).toMatch(/^SAMHSA\. .* No date\.$/);
  expect(shortName(undated)).toBe('SAMHSA (no date)');
});

test('words of a record cannot become HTML', () => {
  const html = formatReference(source({ title: 'A <script>alert(1)</script> & B' }));
  expect(html).not.toContain('<script');
  expect(html).toContain('&#38; B');
});

test('links lead to the DOI, PubMed and the free text, else to the address', () => {
  const ids = { DOI: '10.1056/NEJMsb020632', PMID: '12140307', PMCID: 'PMC1' };
  const address = 'https://www.nejm.org/doi/full/x';
  expect(linksOf(source({ ...ids, URL: address }))).toEqual([
    { label: 'DOI', href: 'https://doi.org/10.1056/NEJMsb020632' },
    { label: 'PubMed', href: 'https://pubmed.ncbi.nlm.nih.gov/12140307/' },
    { label: 'full text', href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1/' },
  ]);
  expect(linksOf(source({ URL: address }))).toEqual([{ label: 'nejm.org', href: address }]);
});

test('a number is shown only where there is no link', () => {
  const number = 'NCT02418585';
  expect(numberOf(source({ number }))).toBe(number);
  expect(numberOf(source({ number, PMID: '12140307' }))).toBeUndefined();
});

test('the day of reading is said as exactly as it is known', () => {
  const readIn = (...parts: [number] | [number, number] | [number, number, number]) =>
    readOn(source({ accessed: { 'date-parts': [parts] } }));
  expect(readIn(2026, 11, 22)).toBe('read on November 22, 2026');
  expect(readIn(2026, 2)).toBe('read in February 2026');
  expect(readIn(2026)).toBe('read in 2026');
});

test('a name tells the journal, and a page that has none goes without', () => {
  expect(nameWithJournal(source())).toBe('Halpern 2002, N Engl J Med');
  const page = source({ type: 'webpage', author: [{ literal: 'SAMHSA' }] });
  expect(nameWithJournal(page)).toBe('SAMHSA 2002');
});
