import { expect, test } from 'vitest';
import { kindOf, pathBelow } from './kind-of.ts';

const core = ['help-now/', 'offline/', '_astro/fonts/a.woff2'];
const shown = (path: string) => kindOf({ path, isNavigation: true }, core);
const fetched = (path: string) => kindOf({ path, isNavigation: false }, core);

test.each(['self-check/', 'self-check/paper/', 'self-check/nothing.js', 'self-check'])(
  'the worker stays out of %s, however it is asked for',
  (path) => {
    expect([shown(path), fetched(path)]).toEqual([null, null]);
  },
);

test('a page is kept when it is opened, not when a script reads it', () => {
  expect([shown('cost/'), fetched('cost/')]).toEqual(['page', null]);
  expect(shown('')).toBe('page');
});

test('a clinic is kept on a shelf of its own, also when the list of kept clinics reads it', () => {
  const clinic = 'clinics/tennessee/franklin/athena-care/';
  expect([shown(clinic), fetched(clinic)]).toEqual(['clinic', 'clinic']);
  expect(shown('clinics/tennessee/franklin/')).toBe('page');
});

test('pages and parts of the core are told from each other', () => {
  expect([shown('help-now/'), fetched('_astro/fonts/a.woff2')]).toEqual(['core-page', 'core-part']);
});

test('scripts and data are kept, anything else is the browser’s business', () => {
  expect([fetched('_astro/x.js'), fetched('data/clinics.json')]).toEqual(['part', 'data']);
  expect(['feed.xml', 'pagefind/pagefind.js', 'sw.js', 'robots.txt'].map(fetched)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('a site in a folder leaves alone what is beside it', () => {
  expect(pathBelow('/folder/', '/folder/self-check/')).toBe('self-check/');
  expect(pathBelow('/folder/', '/other/')).toBeNull();
  expect(kindOf({ path: null, isNavigation: true }, core)).toBeNull();
});
