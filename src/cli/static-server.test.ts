import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { readPlace } from './serve-site.ts';
import { createStaticServer, listen } from './static-server.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
mkdirSync(path.join(folder, 'help-now'));
writeFileSync(path.join(folder, 'help-now', 'index.html'), 'Call 988');
writeFileSync(path.join(folder, '404.html'), 'That page is not here');
afterAll(() => rmSync(folder, { recursive: true }));

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

test('a folder answers with its page, and anything else with the 404 page', async () => {
  const { address } = await start();
  expect(await (await fetch(`${address}/help-now/`)).text()).toBe('Call 988');
  const missing = await fetch(`${address}/no-such-page/`);
  expect([missing.status, await missing.text()]).toEqual([404, 'That page is not here']);
});

test('every answer carries the headers that a host sends, also when nothing is there', async () => {
  const { address } = await start();
  for (const place of ['/help-now/', '/no-such-page/', '//nowhere']) {
    const { headers } = await fetch(`${address}${place}`);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
});

test('a site in a folder of its host answers there, and nowhere else', async () => {
  const { address } = await start(0, false, '/site/');
  const inside = await fetch(`${address}/site/help-now/`);
  expect([inside.status, await inside.text()]).toEqual([200, 'Call 988']);
  expect(inside.headers.get('x-content-type-options')).toBe('nosniff');
  expect((await fetch(`${address}/help-now/`)).status).toBe(404);
});

test('a taken port is named, and the next free one is used', async () => {
  const first = await start();
  const second = await start(first.port);
  expect(second.port).toBeGreaterThan(first.port);
  expect(second.taken[0]).toBe(first.port);
  expect((await fetch(`${second.address}/help-now/`)).status).toBe(200);
});

test('a taken port is an error when asked for strictly', async () => {
  const { port } = await start();
  await expect(start(port, true)).rejects.toThrow('EADDRINUSE');
});

test.each(['-1', '65536', '80.5', 'http'])('"%s" is not a port', (port) => {
  expect(() => readPlace([`--port=${port}`])).toThrow(`found "${port}"`);
});

async function start(wanted = 0, isStrict = false, base = '/') {
  const server = createStaticServer(folder, base);
  servers.push(server);
  const taken: number[] = [];
  const port = await listen(server, { port: wanted, isStrict }, (one) => taken.push(one));
  return { port, taken, address: `http://127.0.0.1:${port}` };
}
