// Serves dist/ on this machine alone, as a static host would: folders, 404 page, nothing else.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

import { parseArgs } from 'node:util';
import sirv from 'sirv';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4321' },
    /** Fail when the port is taken, instead of trying the next one. */
    strict: { type: 'boolean', default: false },
  },
});

const files = sirv('dist', { dev: true });
const notFound = readFileSync('dist/404.html');
const server = createServer((request, response) => {
  files(request, response, () => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
  });
});

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE' || values.strict) throw error;
  const next = port + 1;
  console.log(`Port ${port} is taken; trying ${next}.`);
  listen(next);
});

let port = Number(values.port);
listen(port);

function listen(wanted: number): void {
  port = wanted;
  server.listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${port}/`));
}
