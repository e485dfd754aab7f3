// Paths that nobody types by mistake. None may show what is not ours, lead away, or break the server.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { ask } from './ask.ts';

// What a server may show that has made sense of such a path: "//evil.example/.." is the home page.
const ours = ['', 'safety/'].map((page) => readFileSync(`dist/${page}index.html`, 'utf8'));

const hostile = [
  '/..%2f..%2fetc/passwd',
  '/../../etc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/safety/..%2f..%2f..%2fetc%2fpasswd',
  '/..%5c..%5cetc%5cpasswd',
  '/.%252e/%252e%252e/etc/passwd',
  '/.git/config',
  '/.env',
  '/_headers',
  '/safety/.htaccess',
  '/package.json',
  '/%00',
  '/safety/%00.html',
  '/safety%00/',
  '/%ff%fe/',
  '/%',
  '/%zz/',
  '//evil.example/',
  '//evil.example',
  '///evil.example/safety',
  '//evil.example/index.html',
  '//evil.example/%2e%2e',
  '/%2f%2fevil.example/',
  '/%2fevil.example',
  '/\\evil.example/',
  '/%5cevil.example/',
  '/.//evil.example/index.html',
  '/safety%2f',
  '/https://evil.example/',
  '/safety%0d%0aX-Evil:%20yes',
  '/%0d%0aX-Evil:%20yes/index.html',
  '/%0d%0aLocation:%20https://evil.example/',
  '/safety?next=%0d%0aX-Evil:%20yes',
  `/${'a'.repeat(7000)}`,
  `/${'a/'.repeat(3000)}`,
  `/${'%2e%2e%2f'.repeat(500)}etc/passwd`,
  `/safety/?${'q'.repeat(7000)}`,
];

test('no hostile path does harm', async ({ baseURL }) => {
  for (const path of hostile) {
    const name = path.slice(0, 60);
    const { status, headers, body } = await ask(baseURL, path);
    expect.soft(status, name).toBeGreaterThanOrEqual(200);
    expect.soft(status, name).toBeLessThan(500);
    if (status === 200) expect.soft(ours, name).toContain(body.toString());
    expect.soft(body.toString(), name).not.toMatch(/root:.*:0:0|\[core\]|"devDependencies"/);
    expect.soft(headers, name).not.toHaveProperty('x-evil');
    // As a browser reads it, for which "\" is "/".
    const { location } = headers;
    if (location !== undefined) {
      expect.soft(new URL(location, baseURL).origin, name).toBe(baseURL);
    }
  }
});

test('a path far longer than any is refused, and the server goes on', async ({ baseURL }) => {
  const answer = await ask(baseURL, `/${'a'.repeat(14_000)}`);
  expect([400, 404, 414, 431]).toContain(answer.status);
  expect((await ask(baseURL, '/help-now/')).status).toBe(200);
});

test('a host that somebody else named is not where a redirect leads', async ({ baseURL }) => {
  for (const path of ['/safety', '/safety/index.html']) {
    const { headers } = await ask(baseURL, path, { headers: { Host: 'evil.example' } });
    expect(headers.location).toBe('/safety/');
  }
});
