// A second server on this machine, another origin to the browser: street pictures of one colour.
import { createServer } from 'node:http';
import sharp from 'sharp';
import { listen } from '../../src/cli/static-server.ts';

/** What the browser asked of the server, and whether it answers. */
export interface TileServer {
  origin: string;
  /** Paths asked for, with the referrer that came along: "/4/3/5.png" and "". Newest last. */
  asked: { path: string; referrer: string }[];
  /** False: every request is refused, as by a server that is down. */
  isUp: boolean;
  close: () => void;
}

/** Starts one on a free port. */
export async function startTileServer(): Promise<TileServer> {
  const background = { r: 180, g: 205, b: 170 };
  const picture = await sharp({ create: { width: 256, height: 256, channels: 3, background } })
    .png()
    .toBuffer();
  const server = createServer((request, response) => {
    tiles.asked.push({ path: request.url ?? '', referrer: request.headers.referer ?? '' });
    if (tiles.isUp) response.writeHead(200, { 'content-type': 'image/png' }).end(picture);
    else response.writeHead(503).end();
  });
  const port = await listen(server, { port: 0, isStrict: true }, () => undefined);
  const tiles: TileServer = {
    origin: `http://127.0.0.1:${port}`,
    asked: [],
    isUp: true,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return tiles;
}
