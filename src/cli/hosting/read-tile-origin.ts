import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { tileOriginIn, tilePage } from './tile-origin.ts';

/** The server of streets that a built site names. null: none. */
export function readTileOrigin(folder: string): string | null {
  const page = path.join(folder, tilePage);
  return existsSync(page) ? tileOriginIn(readFileSync(page, 'utf8')) : null;
}
