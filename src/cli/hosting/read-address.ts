import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { settingsSchema } from '#lib/schema/site.ts';

/** Where the operator says that the site is: the `address` in content/site/settings.yaml. */
export function readAddress(): string | null {
  return settingsSchema.parse(parse(readFileSync('content/site/settings.yaml', 'utf8'))).address;
}
