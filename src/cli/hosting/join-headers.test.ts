import { expect, test } from 'vitest';
import { readPolicy } from '#lib/web/policy.ts';
import { headerRulesFor } from './headers.ts';
import { joinHeaders, writeHeadersFile } from './join-headers.ts';

const headerRules = headerRulesFor(null);
const rules = [
  { under: '/', headers: { A: 'one', B: 'x' } },
  { under: '/in/', headers: { A: 'two' } },
];

test('a path gets the headers of every rule above it, the same name once, both values', () => {
  expect(joinHeaders(rules, '/')).toEqual({ A: 'one', B: 'x' });
  expect(joinHeaders(rules, '/in/a.html')).toEqual({ A: 'one, two', B: 'x' });
});

test('the file for hosts has each path with a star, its headers indented below', () => {
  // Source: developers.cloudflare.com, "Headers" of static assets; Netlify reads the same.
  expect(writeHeadersFile(rules).split('\n').slice(1)).toEqual([
    '/*',
    '  A: one',
    '  B: x',
    '/in/*',
    '  A: two',
    '',
  ]);
});

test('the file stays within what Cloudflare reads: 100 rules, 2,000 characters a line', () => {
  const lines = writeHeadersFile(headerRules).split('\n');
  expect(headerRules.length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
});

test.each(headerRules)('below $under nothing unsafe is allowed', ({ headers }) => {
  expect(JSON.stringify(headers)).not.toMatch(/'unsafe-|\*|https?:/);
});

test('nobody may frame any page, and the self-check may not connect', () => {
  const policiesFor = (path: string) =>
    (joinHeaders(headerRules, path)['Content-Security-Policy'] ?? '').split(', ').map(readPolicy);
  for (const policy of policiesFor('/help-now/')) {
    expect(policy['frame-ancestors']).toEqual(["'none'"]);
  }
  expect(policiesFor('/self-check/').at(-1)?.['connect-src']).toEqual(["'none'"]);
  expect(policiesFor('/self-check/').at(-1)?.['script-src']).toEqual(["'self'"]);
});

test('only files whose names change with their contents are kept for good', () => {
  const caching = (path: string) => joinHeaders(headerRules, path)['Cache-Control'];
  expect(caching('/_astro/Screener.Ab12Cd34.js')).toContain('immutable');
  expect(caching('/pagefind/pagefind.js')).toBeUndefined();
  expect(caching('/ketamine/')).toBeUndefined();
});

test('where the operator has set a server of streets, its pictures may come, and nothing else', () => {
  const tiles = 'https://tiles.example.org';
  const [everywhere = {}, ...rest] = headerRulesFor(tiles).map(({ headers }) => headers);
  const policy = readPolicy(everywhere['Content-Security-Policy'] ?? '');
  expect(policy['img-src']).toEqual(["'self'", 'data:', tiles]);
  expect(Object.entries(policy).filter(([, sources]) => sources.includes(tiles))).toHaveLength(1);
  expect(JSON.stringify(rest)).not.toContain(tiles);
});
