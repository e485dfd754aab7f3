// Serves a folder on this machine alone, as a static host would: headers, folders, 404 page.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { pathWithin } from '#lib/web/site-address.ts';
import { headersFor } from './hosting/headers-for.ts';
import { headerRulesFor, type HeaderRule } from './hosting/headers.ts';
import { readTileOrigin } from './hosting/read-tile-origin.ts';

/** Where to listen. `isStrict` fails on a taken port instead of trying the next one. */
export interface Place {
  port: number;
  isStrict: boolean;
}

/**
 * A server for the files below `folder`, not yet listening. Anything else gets its 404.html. Where a
 * file lies there packed as well (a.js.br, a.js.gz), browsers get that. Shape: base, the folder of
 * the host that the site is in, as of baseOf(); `headerRules` are ours if none are given.
 */
export function createStaticServer(
  folder: string,
  base = '/',
  headerRules?: readonly HeaderRule[],
): Server {
  // 'dev' reads each file when it is asked for: a build may replace them while the server runs.
  const files = sirv(folder, { dev: true, brotli: true, gzip: true });
  const notFoundPage = path.join(folder, '404.html');
  const notFound = existsSync(notFoundPage) ? readFileSync(notFoundPage) : 'Not found';
  const rules = headerRules ?? headerRulesFor({ tileOrigin: readTileOrigin(folder), base });
  return createServer((request, response) => {
    const [pathname = '/'] = (request.url ?? '/').split('?');
    for (const [name, value] of Object.entries(headersFor(rules, pathname))) {
      response.setHeader(name, value);
    }
    const within = pathWithin(base, request.url ?? '/');
    const refuse = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    };
    if (within === null) refuse();
    else files(Object.assign(request, { url: within }), response, refuse);
  });
}

/**
 * Starts listening and gives the port. `onTaken` hears of every port that was taken.
 * Throws when the port is taken and `isStrict` is set, or when no free port is left.
 */
export async function listen(
  server: Server,
  { port, isStrict }: Place,
  onTaken: (port: number) => void,
): Promise<number> {
  for (let candidate = port; ; candidate += 1) {
    try {
      return await tryPort(server, candidate);
    } catch (error) {
      if (!isTaken(error) || isStrict) throw error;
      onTaken(candidate);
    }
  }
}

/** True for the error that a taken port gives. */
export function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function tryPort(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      // True for a TCP server that listens (Node's net documentation); a pipe would give a string.
      resolve((server.address() as AddressInfo).port);
    });
  });
}
