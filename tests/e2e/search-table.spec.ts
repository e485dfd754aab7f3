// Every row of searches.yaml, asked of the built index by the search's own code.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { soundsLikeCrisis } from '#features/search/crisis-words.ts';
import type { Pagefind } from '#features/search/engine.ts';
import { groupHits } from '#features/search/group-hits.ts';
import { readSearch } from '#features/search/search-address.ts';
import { SiteSearch } from '#features/search/search-site.ts';
import { expect, test } from '../support/test.ts';

const rowSchema = z.strictObject({
  typed: z.string(),
  finds: z.string(),
  /** True when the help line must come first. */
  help: z.boolean().default(false),
  /** What the words are taken for. */
  for: z.string().optional(),
});

const file = path.join(import.meta.dirname, 'searches.yaml');
const rows = z.array(rowSchema).parse(parse(readFileSync(file, 'utf8')));

test('there are at least a hundred rows, and no query stands in two', () => {
  expect(rows.length).toBeGreaterThanOrEqual(100);
  expect(new Set(rows.map(({ typed }) => typed)).size).toBe(rows.length);
});

test('each query finds what its row expects, among the first three things', async ({ baseURL }) => {
  const site = baseURL ?? '';
  const search = new SiteSearch({
    read: async (name) => (await fetch(`${site}/search/words/${name}`)).text(),
    engine: async () => {
      const built = path.join(import.meta.dirname, '../../dist/pagefind/pagefind.js');
      const pagefind = (await import(built)) as Pagefind; // Built after the site, so without types.
      const basePath = `${site}/pagefind/`;
      return { ...pagefind, options: (options) => pagefind.options({ ...options, basePath }) };
    },
  });
  const faults: string[] = [];
  for (const { typed, finds, help, for: meant } of rows) {
    const { hits, plan } = await search.find(readSearch(new URLSearchParams({ q: typed })));
    const found = groupHits(hits.map((hit) => ({ ...hit, url: hit.url.replace(site, '') })))
      .slice(0, 3)
      .flatMap(({ url, parts }) => [url, ...parts.map((part) => part.url)]);
    if (!found.includes(finds)) faults.push(`${typed}: ${finds} is not in ${found.join(' ')}`);
    const idle = hits.find((hit) => hit.meta.title === 'Doing nothing for now');
    if (help && idle) faults.push(`${typed}: finds “${idle.meta.title}”`);
    if (plan.shown !== meant) faults.push(`${typed}: taken for ${plan.shown}, not ${meant}`);
    if (soundsLikeCrisis(typed) !== help) faults.push(`${typed}: the help line ${!help}`);
  }
  expect(faults).toEqual([]);
});
