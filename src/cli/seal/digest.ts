import { createHash } from 'node:crypto';

// Thousands of pages share a few sheets. Bounded by the number of different ones.
const hashes = new Map<string, string>();

/** What a policy calls a style sheet: 'sha256-…', quotes included (CSP level 3, 2.3.1). */
export function styleHash(style: string): string {
  const hash = hashes.get(style) ?? `'sha256-${digest(style, 'base64')}'`;
  hashes.set(style, hash);
  return hash;
}

/** SHA-256 of a text. */
export function digest(text: string, encoding: 'hex' | 'base64'): string {
  return createHash('sha256').update(text).digest(encoding);
}
