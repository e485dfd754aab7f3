// A built site as a host sends it: text packed.
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { headerRulesFor, type HeaderRule } from '../../hosting/headers.ts';

const packable = /\.(?:html|css|js|mjs|json|svg|txt|xml)$/;

// What hosts use for files that they pack on the way.
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Copies a built site and packs its text. `change` may mend the text of a page before. */
export function packSite(
  from: string,
  to: string,
  change: (html: string) => string = (html) => html,
): void {
  cpSync(from, to, { recursive: true });
  for (const entry of readdirSync(to, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !packable.test(entry.name)) continue;
    const file = path.join(entry.parentPath, entry.name);
    if (file.endsWith('.html')) writeFileSync(file, change(readFileSync(file, 'utf8')));
    const bytes = readFileSync(file);
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, brotli));
    writeFileSync(`${file}.gz`, gzipSync(bytes));
  }
}

/**
 * A page that may be asked for robots.txt from inside: Lighthouse reads it through the page, whose
 * policy lets nothing out. A search engine asks from outside.
 */
export function letAskForRobots(policy: string): string {
  return policy.includes('connect-src')
    ? policy.replace("connect-src 'none'", "connect-src 'self'")
    : policy.replace("default-src 'none'", "default-src 'none';connect-src 'self'");
}

/** Our headers, with the same change. */
export function headersForMeasuring(): HeaderRule[] {
  return headerRulesFor({ tileOrigin: null }).map((rule) => ({
    ...rule,
    headers: Object.fromEntries(
      Object.entries(rule.headers).map(([name, value]) => [name, letAskForRobots(value)]),
    ),
  }));
}
