import { expect, test } from 'vitest';
import { listPaths, onePerKind } from './sitemap.ts';

test('the paths of a sitemap come without the host, whichever it is', () => {
  // The shape of the example at sitemaps.org/protocol.html.
  const xml = `<urlset><url><loc>https://example.org/search/</loc></url>
    <url><loc>https://example.org/</loc><lastmod>2026-01-01</lastmod></url></urlset>`;
  expect(listPaths(xml)).toEqual(['/', '/search/']);
});

test('one state, one city and one clinic stand for all, every other page for itself', () => {
  const paths = [
    '/',
    '/clinics/',
    '/clinics/ohio/',
    '/clinics/tennessee/',
    '/clinics/ohio/akron/',
    '/clinics/tennessee/franklin/',
    '/clinics/tennessee/franklin/a-long-name/',
    '/clinics/ohio/akron/a-clinic/',
    '/conditions/depression/',
    '/conditions/ptsd/',
  ];
  expect(onePerKind(paths)).toEqual([
    '/',
    '/clinics/',
    '/clinics/tennessee/',
    '/clinics/tennessee/franklin/',
    '/clinics/tennessee/franklin/a-long-name/',
    '/conditions/depression/',
    '/conditions/ptsd/',
  ]);
});
