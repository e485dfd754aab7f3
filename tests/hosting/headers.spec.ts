// Every header on each kind of path. What is expected is written out here, not taken from the table in
// src/cli/hosting that the servers' files are made from.
import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readPolicy } from '../../src/lib/web/policy.ts';
import { ask, headerOf } from './ask.ts';

const firstIn = (folder: string, pattern: RegExp) => {
  const file = readdirSync(`dist/${folder}`).find((one) => pattern.test(one));
  return `/${folder}/${file ?? 'none'}`;
};

const html = /^text\/html; charset=utf-8$/i;
const script = /^(text|application)\/javascript/;
const fresh = 'public, max-age=0, must-revalidate';
const forGood = 'public, max-age=31536000, immutable';

const kinds = [
  { path: '/', type: html, caching: fresh },
  { path: '/ketamine/', type: html, caching: fresh },
  { path: '/find-a-clinic/?place=37067', type: html, caching: fresh },
  { path: '/clinics/tennessee/', type: html, caching: fresh },
  { path: '/search/?q=driving', type: html, caching: fresh },
  { path: '/self-check/', type: html, caching: fresh },
  { path: '/self-check/paper/', type: html, caching: fresh },
  { path: '/data/places.json', type: /^application\/json/, caching: fresh },
  { path: firstIn('_astro', /\.js$/), type: script, caching: forGood },
  { path: firstIn('_astro/fonts', /\.woff2$/), type: /^font\/woff2$/, caching: forGood },
  { path: '/pagefind/pagefind.js', type: script, caching: fresh },
  {
    path: firstIn('pagefind/fragment', /./),
    type: /^application\/octet-stream$/,
    caching: forGood,
  },
  { path: firstIn('pagefind/index', /./), type: /^application\/octet-stream$/, caching: forGood },
  {
    path: '/speculation-rules.json',
    type: /^application\/speculationrules\+json/,
    caching: fresh,
  },
  { path: '/sw.js', type: script, caching: 'no-cache' },
  { path: '/self-check/nothing.js', type: script, caching: forGood },
  { path: '/feed.xml', type: /^(text|application)\/xml/, caching: fresh },
  { path: '/sitemap-index.xml', type: /^(text|application)\/xml/, caching: fresh },
  { path: '/robots.txt', type: /^text\/plain; charset=utf-8$/i, caching: fresh },
  { path: '/favicon.svg', type: /^image\/svg\+xml/, caching: fresh },
  { path: '/og/ketamine.png', type: /^image\/png$/, caching: fresh },
  { path: '/no-such-page/', type: html, caching: fresh, status: 404 },
];

test('each kind of path comes with every header', async ({ baseURL }) => {
  for (const { path, type, caching, status = 200 } of kinds) {
    const answer = await ask(baseURL, path);
    expect.soft(answer.status, path).toBe(status);
    expect.soft(answer.headers, path).toMatchObject({
      'strict-transport-security': 'max-age=63072000',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': caching,
    });
    // A file of no known type may come without one, and is then nothing but bytes (RFC 9110, 8.3).
    const found = answer.headers['content-type'] ?? 'application/octet-stream';
    expect.soft(found, path).toMatch(type);
    expect.soft(answer.headers, path).not.toHaveProperty('x-powered-by');
    expect.soft(answer.headers.server ?? '', path).not.toMatch(/\d/);
  }
});

test('pages say what may be fetched ahead, the self-check does not', async ({ baseURL }) => {
  for (const path of ['/', '/ketamine/', '/clinics/tennessee/']) {
    const answer = await ask(baseURL, path);
    expect.soft(headerOf(answer, 'speculation-rules'), path).toBe('"/speculation-rules.json"');
  }
  for (const path of ['/self-check/', '/self-check/paper/', '/favicon.svg']) {
    const { headers } = await ask(baseURL, path);
    expect.soft(headers, path).not.toHaveProperty('speculation-rules');
  }
});

test('each kind of path comes with the policy that it needs, and no wider one', async ({
  baseURL,
}) => {
  for (const { path } of kinds) {
    const answer = await ask(baseURL, path);
    const policyText = headerOf(answer, 'content-security-policy');
    expect.soft(policyText, path).not.toMatch(/'unsafe-|\*|https?:|,/);
    const isSelfCheck = path.startsWith('/self-check/');
    const isSearch = path.startsWith('/search/');
    expect.soft(readPolicy(policyText), path).toMatchObject({
      'script-src': isSearch ? ["'self'", "'wasm-unsafe-eval'"] : ["'self'"],
      'connect-src': [isSelfCheck ? "'none'" : "'self'"],
      'form-action': [isSelfCheck ? "'none'" : "'self'"],
      'object-src': ["'none'"],
      'base-uri': ["'none'"],
      'frame-ancestors': ["'none'"],
    });
    const permissions = headerOf(answer, 'permissions-policy').split(', ');
    expect.soft(permissions, path).toContain(isSelfCheck ? 'geolocation=()' : 'geolocation=(self)');
    expect.soft(permissions, path).toEqual(expect.arrayContaining(['camera=()', 'microphone=()']));
  }
});
