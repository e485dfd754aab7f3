import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { addressesIn } from './addresses.ts';
import { examineLinks, type Visit } from './links.ts';
import { visit } from './visit.ts';

const files = new Map([
  [
    'content/sources/references.json',
    JSON.stringify([
      { id: 'a', URL: 'https://gone.example/a', note: 'https://not-a-link.example/' },
      { id: 'b', DOI: '10.1000/xyz' },
    ]),
  ],
  [
    'content/providers/tn.json',
    JSON.stringify({
      providers: [
        {
          id: 'c',
          website: 'https://moved.example/',
          sources: [{ url: 'https://gone.example/a' }],
        },
        { id: 'd', website: 'https://shy.example/' },
        { id: 'e', website: 'https://silent.example/' },
        { id: 'f', website: 'https://fine.example/' },
      ],
    }),
  ],
]);

const outcomes: Record<string, Visit> = {
  'https://gone.example/a': { status: 404, url: 'https://gone.example/a' },
  'https://doi.org/10.1000/xyz': { status: 200, url: 'https://publisher.example/xyz' },
  'https://moved.example/': { status: 200, url: 'https://parked.example/' },
  'https://shy.example/': { status: 403, url: 'https://shy.example/' },
  'https://silent.example/': { fault: 'ENOTFOUND' },
  'https://fine.example/': { status: 200, url: 'https://fine.example/home' },
};

test('every address that leads away is found once, with the file that has it', () => {
  expect([...addressesIn(files).keys()].sort()).toEqual(Object.keys(outcomes).sort());
  expect(addressesIn(files).get('https://gone.example/a')).toBe('content/sources/references.json');
});

test('dead addresses come first; one that turns programs away is only to be looked at', async () => {
  const asked: string[] = [];
  const section = await examineLinks(files, (url) => {
    asked.push(url);
    return Promise.resolve(outcomes[url] ?? { fault: 'unknown' });
  });
  expect(asked.sort()).toEqual(Object.keys(outcomes).sort());
  expect(section.summary).toBe('6 addresses asked: 2 dead, 2 to look at.');
  expect(section.findings).toEqual([
    'gone, 404: https://gone.example/a (content/sources/references.json)',
    'no answer, ENOTFOUND: https://silent.example/ (content/providers/tn.json)',
    'leads to https://parked.example/: https://moved.example/ (content/providers/tn.json)',
    'answers 403, look with a browser: https://shy.example/ (content/providers/tn.json)',
  ]);
  expect(section.needsCare).toBe(true);
});

test('a visit follows redirects, asks with GET where HEAD is refused, and never throws', async () => {
  const server = createServer(({ method, url }, response) => {
    const isRefused = url === '/no-head' && method === 'HEAD';
    response.statusCode = url === '/old' ? 301 : isRefused ? 405 : url === '/missing' ? 404 : 200;
    if (url === '/old') response.setHeader('location', '/new');
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  // A server that listens on a port has an address with that port.
  const { port } = server.address() as AddressInfo;
  const at = (place: string) => `http://127.0.0.1:${port}${place}`;
  expect(await visit(at('/old'))).toEqual({ status: 200, url: at('/new') });
  expect(await visit(at('/no-head'))).toEqual({ status: 200, url: at('/no-head') });
  expect(await visit(at('/missing'))).toEqual({ status: 404, url: at('/missing') });
  // Nothing listens on port 1.
  expect(await visit('http://127.0.0.1:1/')).toHaveProperty('fault');
});
