import { expect, test } from 'vitest';
import { readPolicy } from '#lib/web/policy.ts';
import { headersFor } from './headers-for.ts';
import { headerRulesFor } from './headers.ts';

const rules = headerRulesFor({ tileOrigin: null });
const policyOf = (path: string) =>
  readPolicy(headersFor(rules, path)['Content-Security-Policy'] ?? '');

test('of two rules that set one header, the later counts', () => {
  const two = [
    { under: '/', headers: { A: 'one', B: 'x' } },
    { under: '/in/', headers: { A: 'two' } },
  ];
  expect(headersFor(two, '/')).toEqual({ A: 'one', B: 'x' });
  expect(headersFor(two, '/in/a.html')).toEqual({ A: 'two', B: 'x' });
});

test.each(rules)('below $under nothing unsafe is allowed', ({ headers }) => {
  expect(JSON.stringify(headers)).not.toMatch(/'unsafe-|\*|https?:/);
});

test.each(['/', '/ketamine/', '/find-a-clinic/', '/self-check/', '/search/', '/nowhere'])(
  'nobody may frame %s',
  (path) => {
    expect(policyOf(path)['frame-ancestors']).toEqual(["'none'"]);
    expect(headersFor(rules, path)['X-Frame-Options']).toBe('DENY');
  },
);

test('WebAssembly may be compiled where search runs, and nowhere else', () => {
  const compiles = (path: string) => policyOf(path)['script-src']?.includes("'wasm-unsafe-eval'");
  expect(compiles('/search/')).toBe(true);
  const others = ['/', '/ketamine/', '/self-check/', '/_astro/a.js', '/pagefind/pagefind.js'];
  expect(others.map(compiles)).not.toContain(true);
});

test('the self-check may not connect, nor start a worker, nor ask where the visitor is', () => {
  expect(policyOf('/self-check/')).toMatchObject({
    'connect-src': ["'none'"],
    'worker-src': ["'none'"],
    'form-action': ["'none'"],
    'script-src': ["'self'"],
  });
  expect(headersFor(rules, '/self-check/')['Permissions-Policy']).toContain('geolocation=()');
  expect(headersFor(rules, '/find-a-clinic/')['Permissions-Policy']).toContain(
    'geolocation=(self)',
  );
});

test('only files whose names change with their contents are kept for good', () => {
  const caching = (path: string) => headersFor(rules, path)['Cache-Control'];
  expect(caching('/_astro/Screener.Ab12Cd34.js')).toContain('immutable');
  expect(caching('/pagefind/fragment/en_1234567.pf_fragment')).toContain('immutable');
  for (const path of ['/', '/pagefind/pagefind.js', '/ketamine/', '/data/places.json']) {
    expect(caching(path), path).toBe('public, max-age=0, must-revalidate');
  }
});

test('a site in a folder has its rules below that folder', () => {
  const below = headerRulesFor({ tileOrigin: null, base: '/site/' });
  expect(headersFor(below, '/site/self-check/')).toEqual(headersFor(rules, '/self-check/'));
  expect(headersFor(below, '/other/')).toEqual({});
});

test('where the operator has set a server of streets, its pictures may come, and nothing else', () => {
  const tileOrigin = 'https://tiles.example.org';
  const [everywhere = {}, ...rest] = headerRulesFor({ tileOrigin }).map(({ headers }) => headers);
  const policy = readPolicy(everywhere['Content-Security-Policy'] ?? '');
  expect(policy['img-src']).toEqual(["'self'", 'data:', tileOrigin]);
  const named = Object.entries(policy).filter(([, sources]) => sources.includes(tileOrigin));
  expect(named).toHaveLength(1);
  expect(JSON.stringify(rest)).not.toContain(tileOrigin);
});

test('each path has one rule: of two for the same path, Cloudflare reads the later alone', () => {
  const paths = rules.map(({ under, isWhole }) => `${under}${isWhole ? '' : '*'}`);
  expect(new Set(paths).size).toBe(paths.length);
  const sent = headersFor(rules, '/search/');
  expect(sent['Speculation-Rules']).toBe('"/speculation-rules.json"');
  expect(sent['Content-Security-Policy']).toContain('wasm-unsafe-eval');
});
