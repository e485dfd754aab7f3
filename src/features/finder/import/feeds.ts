import { csv } from './csv.ts';
import type { Feed } from './feed.ts';
import { findtreatment } from './findtreatment.ts';
import { listings } from './listings.ts';
import { samhsa } from './samhsa.ts';

/** Every feed that the importer reads. To add one: write its reader, add a line here. */
export const feeds: readonly Feed[] = [samhsa, findtreatment, csv, listings];

/** The feed of that name on the command line; undefined when there is none. */
export function feedNamed(name: string): Feed | undefined {
  return feeds.find((feed) => feed.name === name);
}
