// One address for each page, errors that help, and no byte sent twice.
import { readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { ask, type Answer } from './ask.ts';

test('each page has one address, and all others lead there', async ({ baseURL }, { project }) => {
  for (const [from, to] of [
    ['/safety', '/safety/'],
    ['/safety?from=a&b=c', '/safety/?from=a&b=c'],
    ['/clinics/tennessee', '/clinics/tennessee/'],
    ['/safety/index.html', '/safety/'],
    ['/index.html', '/'],
  ] as const) {
    const { status, headers } = await ask(baseURL, from);
    // Cloudflare sends 307 and has no setting for it.
    expect.soft(project.name === 'wrangler' ? [307] : [301, 308], from).toContain(status);
    expect.soft(headers.location, from).toBe(to);
  }
});

test('what is not there is a 404, and the page that says so helps', async ({ baseURL }) => {
  for (const path of ['/no-such-page/', '/no-such-page', '/safety/no-such-page/', '/a.php?b=c']) {
    const answer = await ask(baseURL, path);
    expect.soft(answer.status, path).toBe(404);
    expect.soft(answer.body.toString(), path).toBe(readFileSync('dist/404.html', 'utf8'));
  }
});

test('a page is whole, and the same as was built', async ({ baseURL }) => {
  for (const page of ['help-now', 'safety', 'self-check']) {
    const { body } = await ask(baseURL, `/${page}/`);
    expect(body.equals(readFileSync(`dist/${page}/index.html`))).toBe(true);
  }
});

test('who asks for the head alone gets what belongs to the page, and no page', async ({
  baseURL,
}) => {
  const [whole, head] = await Promise.all([
    ask(baseURL, '/help-now/'),
    ask(baseURL, '/help-now/', { method: 'HEAD' }),
  ]);
  expect(head.status).toBe(200);
  expect(head.body).toHaveLength(0);
  for (const name of ['content-type', 'content-security-policy', 'etag', 'cache-control']) {
    expect(whole.headers[name], name).toBeDefined();
    expect(head.headers[name], name).toEqual(whole.headers[name]);
  }
});

test('a page that has not changed is not sent again', async ({ baseURL }) => {
  for (const path of ['/help-now/', '/data/places.json', '/favicon.svg']) {
    const { headers } = await ask(baseURL, path);
    const again = await ask(baseURL, path, { headers: { 'If-None-Match': headers.etag ?? '' } });
    expect(again.status, path).toBe(304);
    expect(again.body, path).toHaveLength(0);
    const other = await ask(baseURL, path, { headers: { 'If-None-Match': '"another"' } });
    expect(other.status, path).toBe(200);
  }
});

test('a part that is asked for comes as a part, or the whole comes', async ({ baseURL }) => {
  const file = readFileSync('dist/og/ketamine.png');
  const part = await ask(baseURL, '/og/ketamine.png', { headers: { Range: 'bytes=0-9' } });
  expect([200, 206]).toContain(part.status);
  const expected = part.status === 206 ? file.subarray(0, 10) : file;
  expect(part.body.equals(expected)).toBe(true);
});

test('nothing can be sent to the site', async ({ baseURL }) => {
  for (const method of ['POST', 'PUT', 'DELETE']) {
    const { status } = await ask(baseURL, '/help-now/', { method });
    expect(status, method).toBe(405);
  }
});

test('what is sent compressed is the same when it is opened', async ({ baseURL }, { project }) => {
  const sent = {
    br: await ask(baseURL, '/safety/', { headers: { 'Accept-Encoding': 'br, gzip' } }),
    gzip: await ask(baseURL, '/safety/', { headers: { 'Accept-Encoding': 'gzip' } }),
  };
  for (const answer of Object.values(sent)) {
    expect(opened(answer).equals(readFileSync('dist/safety/index.html'))).toBe(true);
  }
  // Cloudflare compresses at its edge, which no local runtime shows.
  if (project.name !== 'nginx') return;
  expect(sent.gzip.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
  const best = process.env['HOSTING_BROTLI'] === 'yes' ? 'br' : 'gzip';
  expect(sent.br.headers['content-encoding']).toBe(best);
});

function opened({ headers, body }: Answer): Buffer {
  const encoding = headers['content-encoding'];
  if (encoding === 'br') return brotliDecompressSync(body);
  return encoding === 'gzip' ? gunzipSync(body) : body;
}
