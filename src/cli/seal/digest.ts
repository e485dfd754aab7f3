import { createHash } from 'node:crypto';
import { remember } from '#lib/remember.ts';

/**
 * What a policy calls a style sheet: 'sha256-…', quotes included (CSP level 3, 2.3.1). Thousands of
 * pages share a few sheets, so each is hashed once.
 */
export const styleHash = remember((style: string) => `'sha256-${digest(style, 'base64')}'`);

/** The file that an inline script moves to, by what is in it. Pages share these too. */
export const scriptFile = remember(
  (code: string) => `_astro/inline.${digest(code, 'hex').slice(0, 8)}.js`,
);

function digest(text: string, encoding: 'hex' | 'base64'): string {
  return createHash('sha256').update(text).digest(encoding);
}
