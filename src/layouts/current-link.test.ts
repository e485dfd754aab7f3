import { expect, test } from 'vitest';
import { currentFor, menuName } from './current-link.ts';

const links = ['/treatments/', '/treatments/compare/', '/clinics/'].map((href) => ({ href }));
const nameOf = (path: string) => menuName(path, links);

test('a link is current on its own page, and on those below it', () => {
  expect(currentFor('/clinics/', '/clinics/')).toBe('page');
  expect(currentFor('/clinics/ohio/', '/clinics/')).toBe('true');
  expect(currentFor('/', '/clinics/')).toBeUndefined();
});

test('all pages below the same links share one menu', () => {
  expect(nameOf('/clinics/ohio/')).toBe(nameOf('/clinics/texas/waco/lamp-clinic/'));
});

test.each([
  ['/clinics/', '/clinics/ohio/'],
  ['/treatments/nasal-spray/', '/treatments/compare/'],
  ['/treatments/nasal-spray/', '/treatments/compare/more/'],
  ['/', '/404/'],
  ['/search/', '/privacy/'],
])('%s and %s have menus of their own', (one, other) => {
  expect(nameOf(one)).not.toBe(nameOf(other));
});
