import { expect, test } from 'vitest';
import { sealPage } from '../seal/seal-page.ts';
import { checkPolicies } from './check-policies.ts';
import { readSite } from './site.ts';

const plain = (body = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>X</title><style>a{color:red}</style></head><body>${body}</body></html>`;

const sealed = (path = '/x/', body = '') => sealPage(plain(body), path).html;

function reportOn(html: string, path = '/x/'): string[] {
  const site = readSite(new Map([[`${path.slice(1)}index.html`, Buffer.from(html)]]));
  return checkPolicies(site).map(({ sentence }) => sentence);
}

test.each(['/x/', '/search/', '/self-check/'])('a sealed page has no problem: %s', (path) => {
  expect(reportOn(sealed(path, '<script>go()</script><p>Words</p>'), path)).toEqual([]);
});

test('a page without a policy is named', () => {
  expect(reportOn(plain())).toEqual([expect.stringContaining('must carry a policy')]);
});

test.each([
  ['a style that was changed after it was sealed', 'color:red', 'color:blue', 'style-src'],
  ['an inline script', '<body>', '<body><script>go()</script>', 'script-src'],
  ['a style attribute', '<body>', '<body style="color:red">', 'one on body'],
  ['an event handler', '<body>', '<body onload="go()">', 'one on body'],
  ['a script as an address', '<body>', '<body><a href="javascript:go()">x</a>', 'one on a'],
  ['unsafe-inline', "style-src '", "style-src 'unsafe-inline' '", 'must not allow so much'],
  ['any origin', "img-src 'self'", 'img-src *', 'must not allow so much'],
  ['compiling outside the search', "'self';font", "'self' 'wasm-unsafe-eval';font", 'img-src'],
  ['another start', "default-src 'none'", "default-src 'self'", 'must start from'],
  ['something before the policy', '<meta charset', '<link rel="x"><meta charset', 'come first'],
])('%s is found', (_, from, to, complaint) => {
  const report = reportOn(sealed().replace(from, to)).join('\n');
  expect(report).toContain(complaint);
});

test('a self-check that may send is found', () => {
  const open = sealed('/self-check/').replace("connect-src 'none'", "connect-src 'self'");
  expect(reportOn(open, '/self-check/').join()).toContain("connect-src 'none'");
});

const streets =
  '<button data-tiles="https://tiles.example.org/{z}/{x}/{y}.png">Show streets</button>';

test('the finder may load streets from the server that its button names', () => {
  const html = sealed('/find-a-clinic/', streets);
  expect(html).toContain("img-src 'self' data: https://tiles.example.org;");
  expect(reportOn(html, '/find-a-clinic/')).toEqual([]);
});

test('without that button no page names another server, and no other page does with it', () => {
  expect(sealed('/find-a-clinic/')).not.toContain('https:');
  expect(sealed('/clinics/', streets)).toContain("img-src 'self';");
});

test.each([
  ['/clinics/', "img-src 'self'", "img-src 'self' https://tiles.example.org"],
  ['/find-a-clinic/', 'https://tiles.example.org;', 'https://tiles.example.org https://x.example;'],
  ['/find-a-clinic/', "default-src 'none'", "default-src 'none';connect-src https://x.example"],
])('another server in the policy of %s is found: %s', (path, from, to) => {
  const html = sealed(path, streets).replace(from, to);
  expect(reportOn(html, path).join()).toContain('must not allow another server in');
});
