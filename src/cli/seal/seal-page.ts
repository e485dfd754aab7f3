import { createHash } from 'node:crypto';
import { pagePolicy } from './page-policy.ts';
import { replaceRaw } from './raw-elements.ts';

/** A page that runs and shows only what its own policy names, and the scripts taken out of it. */
export interface SealedPage {
  html: string;
  /** By path in the site: _astro/inline.0123abcd.js. */
  scripts: ReadonlyMap<string, string>;
}

const charset = '<meta charset="utf-8">';

/**
 * Joins the styles of a page into one, takes inline scripts out into files, and puts in the policy
 * that allows exactly these. Shape: `path` as a browser asks for it. Throws when the page does not
 * name its character set, behind which the policy goes: before all that it governs.
 */
export function sealPage(html: string, path: string): SealedPage {
  const scripts = new Map<string, string>();
  const styles: string[] = [];
  const stripped = replaceRaw(html, (element, whole) => {
    if (element.name === 'style') {
      styles.push(element.text.trim());
      return '';
    }
    if (!runsInline(element.attributes)) return whole;
    const file = `_astro/inline.${digest(element.text, 'hex').slice(0, 8)}.js`;
    scripts.set(file, element.text);
    // Run in order, as before, but without holding up the page.
    const type = element.attributes.includes('module') ? ' type="module"' : ' defer';
    return `<script${type} src="/${file}"></script>`;
  });
  if (!stripped.includes(charset)) {
    throw new Error(`${path}  must have ${charset}, found none; use BaseLayout.`);
  }
  const style = styles.join('');
  const policy = pagePolicy({
    path,
    styleHashes: style ? [styleHash(style)] : [],
    hasScripts: /<script\b[^>]*\ssrc=|<astro-island\b/.test(stripped),
    hasDataImages: hasDataImages(stripped),
  });
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  const sheet = style && `<style>${style}</style>`;
  return {
    html: stripped
      .replace(charset, () => charset + meta)
      .replace('</head>', () => `${sheet}</head>`),
    scripts,
  };
}

/** False for a script from a file, and for a block of data such as JSON-LD, which no browser runs. */
function runsInline(attributes: string): boolean {
  if (/\ssrc\s*=/.test(attributes)) return false;
  const type = /\stype="?([^"\s]*)/.exec(attributes)?.[1] ?? '';
  return ['', 'module', 'text/javascript'].includes(type);
}

/** The plain search first: over thousands of long pages the expression alone takes seconds. */
function hasDataImages(html: string): boolean {
  return html.includes('="data:image/') && /\b(href|src)="data:image\//.test(html);
}

// Thousands of pages share a few sheets. Bounded by the number of different ones.
const hashes = new Map<string, string>();

function styleHash(style: string): string {
  const hash = hashes.get(style) ?? `'sha256-${digest(style, 'base64')}'`;
  hashes.set(style, hash);
  return hash;
}

function digest(text: string, encoding: 'hex' | 'base64'): string {
  return createHash('sha256').update(text).digest(encoding);
}
