import { createServer } from 'node:http';
import { listen } from './static-server.ts';

/** A port that nobody listens on. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, { port: 0, isStrict: true }, () => undefined);
  server.close();
  return port;
}
