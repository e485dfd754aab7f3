import type { Problem } from '#lib/report/problem.ts';
import { shorten } from '#lib/text/quote.ts';
import { distProblem } from './kinds.ts';
import type { Page, Site } from './site.ts';

/** What a browser loads or sends to by itself. A link that a person must press is not among it. */
const loads: readonly (readonly [selector: string, attribute: string])[] = [
  ['script, img, source, iframe, embed, video, audio, track, input', 'src'],
  ['img, source', 'srcset'],
  ['video', 'poster'],
  ['object', 'data'],
  ['image, use', 'href'],
  ['image, use', 'xlink:href'],
  ['base', 'href'],
  ['form', 'action'],
  ['button, input', 'formaction'],
  ['a, area', 'ping'],
  ['meta[http-equiv="refresh" i]', 'content'],
  ['link:not([rel="canonical"], [rel="sitemap"], [rel="alternate"])', 'href'],
  ['astro-island', 'component-url'],
  ['astro-island', 'renderer-url'],
];

const inCss = [
  /url\(\s*["']?((?:https?:)?\/\/[^"')\s]+)/gi,
  /@import\s*["']((?:https?:)?\/\/[^"']+)/gi,
];
const inScript = [
  /\b(?:from|import)\s*\(?\s*["'`]((?:https?:)?\/\/[^"'`]+)/g,
  /\b(?:fetch|importScripts|sendBeacon|Worker|WebSocket|EventSource)\(\s*["'`]((?:https?:|wss?:)?\/\/[^"'`]+)/g,
];

/** Addresses of other sites that a page, a style or a script would reach without being asked. */
export function checkOrigins({ files, pages }: Site): Problem[] {
  const faults = [
    ...[...pages.values()].flatMap((page) =>
      addressesIn(page).map((address) => ({ path: page.path, address })),
    ),
    ...[...files].flatMap(([path, bytes]) =>
      patternsFor(path)
        .flatMap((pattern) => find(bytes.toString('utf8'), pattern))
        .map((address) => ({ path: `dist/${path}`, address })),
    ),
  ];
  return faults.map(({ path, address }) =>
    distProblem('third-party', { path }, { address: `"${shorten(address)}"` }),
  );
}

function addressesIn({ $ }: Page): string[] {
  const loaded = loads.flatMap(([selector, attribute]) =>
    $(selector)
      .map((_, element) => $(element).attr(attribute))
      .get()
      .filter((value) => !value.startsWith('data:') && /(^|[\s,=])(https?:)?\/\//i.test(value)),
  );
  const styles = [
    ...$('style').map((_, element) => $(element).text()),
    ...$('[style]').map((_, element) => $(element).attr('style')),
  ];
  const scripts = [...$('script:not([src])').map((_, element) => $(element).text())];
  return [
    ...loaded,
    ...styles.flatMap((text) => inCss.flatMap((pattern) => find(text, pattern))),
    ...scripts.flatMap((text) => inScript.flatMap((pattern) => find(text, pattern))),
  ];
}

function patternsFor(path: string): RegExp[] {
  if (path.endsWith('.css')) return inCss;
  return /\.m?js$/.test(path) ? inScript : [];
}

function find(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}
