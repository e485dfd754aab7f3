// What a page may do, said in the page itself: it holds on every host, also on one that can send no
// headers. What a page cannot say (who may frame it) is in src/cli/hosting/headers.ts.
import { writePolicy, type Policy } from '#lib/web/policy.ts';

/** What a policy depends on. */
export interface PageTraits {
  /** As a browser asks for it, without the folder that the site may be in: /ketamine/. */
  path: string;
  /** One for each inline style sheet, such as 'sha256-…' with its quotes. */
  styleHashes: readonly string[];
  /**
   * small: no script but such as stood in the page, which fetch nothing. whole: files of this site, or
   * an island that names them.
   */
  scripts: 'none' | 'small' | 'whole';
  /** True when a picture or an icon is written into the page. */
  hasDataImages: boolean;
  /** The server of streets that the page can show when asked to; see tile-origin.ts. */
  tileOrigin: string | null;
}

// Every page: its own styles, and our pictures and fonts. Nothing else.
const reading = {
  'default-src': ["'none'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
} satisfies Policy;

const small = { 'script-src': ["'self'"] } satisfies Policy;

const tool = {
  'script-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
} satisfies Policy;

// Answers stay in the tab: this page can neither fetch, nor send, nor start a worker.
const selfCheck = {
  'script-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'none'"],
  'form-action': ["'none'"],
} satisfies Policy;

// Pagefind compiles WebAssembly.
const search = { ...tool, 'script-src': ["'self'", "'wasm-unsafe-eval'"] } satisfies Policy;

const special: readonly (readonly [paths: RegExp, policy: Policy])[] = [
  [/^\/self-check\//, selfCheck],
  [/^\/search\/$/, search],
];

/** The Content-Security-Policy of a page, ready for its meta element. */
export function pagePolicy(traits: PageTraits): string {
  const { path, styleHashes, scripts, hasDataImages, tileOrigin } = traits;
  const own =
    special.find(([paths]) => paths.test(path))?.[1] ?? { none: {}, small, whole: tool }[scripts];
  // The finder alone: no other page can load a picture from anywhere else.
  const streets = tileOrigin !== null && path === '/find-a-clinic/' ? [tileOrigin] : [];
  // Leaflet empties a street picture that it drops with one of a single pixel, written as data.
  const needsData = hasDataImages || streets.length > 0;
  const images = { 'img-src': ["'self'", ...(needsData ? ['data:'] : []), ...streets] };
  return writePolicy({ ...reading, 'style-src': styleHashes, ...images, ...own });
}
