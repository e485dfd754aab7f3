import { copyClasses } from '#features/offline/saved-copy.ts';
import { tileOriginIn } from '../hosting/tile-origin.ts';
import { addBase, addBaseToCss } from './add-base.ts';
import { scriptFile, styleHash } from './digest.ts';
import { pagePolicy } from './page-policy.ts';
import { replaceRaw } from './raw-elements.ts';
import { usedStyles } from './used-styles.ts';

/** A page that runs and shows only what its own policy names, and the scripts taken out of it. */
export interface SealedPage {
  html: string;
  /** By path in the site: _astro/inline.0123abcd.js. */
  scripts: ReadonlyMap<string, string>;
}

const charset = '<meta charset="utf-8">';

/**
 * Joins the styles of a page into one, takes inline scripts out into files, and puts in the policy
 * that allows exactly these. Puts `base`, the folder that the site is in, before its paths. Shape:
 * `path` as in the site, without that folder. Throws when the page does not name its character set,
 * behind which the policy goes: before all that it governs.
 */
export function sealPage(html: string, path: string, base = '/'): SealedPage {
  const scripts = new Map<string, string>();
  const styles: string[] = [];
  const withFiles = replaceRaw(html, (element, whole) => {
    if (element.name === 'style') {
      styles.push(addBaseToCss(element.text.trim(), base));
      return '';
    }
    if (!runsInline(element.attributes)) return whole;
    const file = scriptFile(element.text);
    scripts.set(file, element.text);
    // Run in order, as before, but without holding up the page.
    const type = element.attributes.includes('module') ? ' type="module"' : ' defer';
    return `<script${type} src="/${file}"></script>`;
  });
  const stripped = addBase(withFiles, base);
  if (!stripped.includes(charset)) {
    throw new Error(`${path}  must have ${charset}, found none; use BaseLayout.`);
  }
  const hasFiles = /<script\b[^>]*\ssrc=|<astro-island\b/.test(html);
  const isWhole = !hasOwnElements(stripped);
  const style = isWhole ? usedStyles(styles.join(''), stripped, copyClasses) : styles.join('');
  const policy = pagePolicy({
    path,
    styleHashes: style ? [styleHash(style)] : [],
    scripts: hasFiles ? 'whole' : scripts.size > 0 ? 'small' : 'none',
    hasDataImages: hasDataImages(stripped),
    tileOrigin: tileOriginIn(stripped),
  });
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  const end = `${style && `<style>${style}</style>`}</head>`;
  const sealed = stripped.replace(charset, () => charset + meta).replace('</head>', () => end);
  return { html: sealed, scripts };
}

/**
 * Does a script fill the page? Scripts that do stand behind elements of their own: <search-box>,
 * <astro-island>. Others, such as the shortcut to the search, add nothing to it.
 */
function hasOwnElements(html: string): boolean {
  return /<[a-z]+-[a-z-]+[\s>]/.test(html);
}

/** False for a script from a file, and for a block of data such as JSON-LD, which no browser runs. */
function runsInline(attributes: string): boolean {
  if (/\ssrc\s*=/.test(attributes)) return false;
  const type = /\stype="?([^"\s]*)/.exec(attributes)?.[1] ?? '';
  return ['', 'module', 'text/javascript'].includes(type);
}

function hasDataImages(html: string): boolean {
  // The plain search first: over thousands of long pages the expression alone takes seconds.
  return html.includes('="data:image/') && /\b(href|src)="data:image\//.test(html);
}
