import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Budgets } from './budgets.ts';
import { checkSite } from './check.ts';
import type { SiteFiles } from './site.ts';

const budgets: Budgets = {
  kinds: [
    { kind: 'tool', pages: '^/tool/$', htmlAndCss: 2000, js: 100, fonts: 0, requests: 3, least: 1 },
    { kind: 'other', pages: '^/', htmlAndCss: 2000, js: 0, fonts: 500, requests: 2, least: 1 },
  ],
};

const page = ({ title = 'A page', head = '', body = '' } = {}) => `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${head}</head>
<body><main id="main"><h1>${title}</h1>
<p>Call or text <a href="tel:988">988</a> <a href="sms:988">by text</a>.</p>${body}</main></body></html>`;

const goodFiles = {
  'index.html': page({
    title: 'Home',
    head: '<link rel="icon" href="/icon.svg"><style>a{background:url("/icon.svg")}</style>',
    body: `<p><a href="/tool/#main">Tool</a> <a href="#main">Top</a> <a href="/search/?q=a">Search</a>
      <a href="https://example.org/" rel="noopener">Elsewhere</a></p>`,
  }),
  'tool/index.html': page({ title: 'Tool', body: '<script type="module" src="/a.js"></script>' }),
  'search/index.html': page({ title: 'Search', body: '<p><a href="/pagefind/x.js">Index</a></p>' }),
  'a.js': 'import{b}from"./b.js";b()',
  'b.js': 'export const b=()=>0',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
};

function reportOn(change: Record<string, string>): string[] {
  const files = Object.entries({ ...goodFiles, ...change });
  const site = new Map(files.map(([path, text]) => [path, Buffer.from(text)]));
  return problemsOf(site).map(({ path, field, sentence }) =>
    [path, ...(field ? [field] : []), sentence].join(' | '),
  );
}

// What a page may run has a test of its own: check-policies.test.ts.
function problemsOf(site: SiteFiles) {
  return checkSite(site, budgets).problems.filter(({ kind }) => kind !== 'policy');
}

/** Problems with a page /x/ that has this in it. */
const reportOnPage = (parts: Parameters<typeof page>[0]) =>
  reportOn({ 'x/index.html': page({ title: 'X', ...parts }) });
const bodyWith = (body: string) => reportOnPage({ body });

// Half a byte of each letter is left when it is gzipped.
const noise = (lines: number) =>
  Array.from({ length: lines }, (_, line) =>
    createHash('sha256').update(`${line}`).digest('hex'),
  ).join('');

test('a good site has no problem', () => {
  expect(reportOn({})).toEqual([]);
});

test.each([
  ['/nowhere/', 'fix the link or make the page'],
  ['/tool', 'end it with /'],
  ['../nowhere.pdf', 'fix the link or make the page'],
])('a dead link is found: %s', (href, remedy) => {
  expect(bodyWith(`<p><a href="${href}">A</a></p>`)).toEqual([
    `dist/x/index.html | must lead to a file of this site, found "${href}"; ${remedy}.`,
  ]);
});

test('of a site in a folder, each path begins with that folder', () => {
  const inFolder = (html: string) => html.replaceAll(/(href|src)="\//g, '$1="/site/');
  const files = Object.entries(goodFiles).map(
    ([path, text]) => [path, Buffer.from(inFolder(text))] as const,
  );
  const faults = (more: [string, Buffer][]) =>
    checkSite(new Map([...files, ...more]), budgets, '/site/').problems.filter(
      ({ kind }) => kind !== 'policy',
    );
  expect(faults([])).toEqual([]);
  const x = page({ title: 'X', body: '<p><a href="/tool/">A</a></p>' });
  expect(faults([['x/index.html', Buffer.from(x)]]).map(({ sentence }) => sentence)).toEqual([
    'must lead to a file of this site, found "/tool/"; begin it with /site/, where the site is.',
  ]);
});

test('a picture or a script that is not there is a dead link', () => {
  expect(bodyWith('<img src="/no.png" alt="No">')).toHaveLength(1);
  expect(reportOn({ 'tool/index.html': page({ body: '<script src="/no.js"></script>' }) })).toEqual(
    [
      'dist/tool/index.html | must lead to a file of this site, found "/no.js"; fix the link or make the page.',
    ],
  );
});

test.each(['/tool/#no', '#no'])('a fragment without its id is found: %s', (href) => {
  const there = href.startsWith('#') ? '/x/' : '/tool/';
  expect(bodyWith(`<p><a href="${href}">A</a></p>`)).toEqual([
    `dist/x/index.html | must lead to an id on ${there}, found "${href}"; fix the link or add the id.`,
  ]);
});

test('a button that opens nothing is found', () => {
  expect(bodyWith('<p><button type="button" popovertarget="no">?</button></p>')).toEqual([
    expect.stringContaining('Element references missing id "no"'),
  ]);
});

test('a link to another site or tab needs noopener', () => {
  expect(bodyWith('<p><a href="https://example.org/">A</a></p>')).toEqual([
    'dist/x/index.html | must have rel="noopener" on a link to another site or tab, found "https://example.org/"; add it.',
  ]);
  expect(bodyWith('<p><a href="/tool/" target="_blank">A</a></p>')).toHaveLength(1);
});

test('a link to another site is secure', () => {
  expect(bodyWith('<p><a href="http://example.org/" rel="noopener">A</a></p>')).toEqual([
    'dist/x/index.html | must lead to other sites by https, found "http://example.org/"; find the secure address.',
  ]);
});

test.each([
  ['<img src="https://cdn.example/a.png" alt="A">'],
  ['<img src="/icon.svg" srcset="/icon.svg 1x, //cdn.example/b.png 2x" alt="A">'],
  ['<form action="https://cdn.example/"><p><button type="submit">Go</button></p></form>'],
])('what a body loads from another site is found: %s', (body) => {
  expect(bodyWith(body).filter((line) => line.includes('load from this site'))).toHaveLength(1);
});

test.each([
  ['<link rel="preload" as="font" href="https://cdn.example/a.woff2" crossorigin="anonymous">'],
  ['<link rel="dns-prefetch" href="//cdn.example">'],
  ['<style>@import "https://cdn.example/a.css";</style>'],
  ['<style>a{background:url(//cdn.example/a.png)}</style>'],
])('what a head loads from another site is found: %s', (head) => {
  expect(
    reportOnPage({ head }).filter((line) => line.includes('load from this site')),
  ).toHaveLength(1);
});

test.each([
  ['a.js', 'import"https://cdn.example/x.js"'],
  ['a.js', 'const a=()=>import("https://cdn.example/x.js")'],
  ['a.js', 'fetch("https://cdn.example/x.json")'],
  ['a.css', 'a{background:url(https://cdn.example/x.png)}'],
])('what %s reaches elsewhere is found: %s', (path, text) => {
  expect(reportOn({ [path]: text })).toEqual([
    expect.stringContaining(`dist/${path} | must load from this site alone, found "https://cdn.`),
  ]);
});

test('two pages may not share a title', () => {
  expect(reportOnPage({ title: 'Tool' })).toEqual([
    'dist/x/index.html | must differ from every other page, found "Tool" at dist/tool/index.html too; change one of them.',
  ]);
});

test.each([
  ['<h1>A page</h1>', '', 'must have exactly one h1, found 0'],
  ['href="tel:988"', 'href="tel:911"', 'must link tel:988, found no such link'],
  ['href="sms:988"', 'href="tel:911"', 'must link sms:988, found no such link'],
  [' lang="en"', '', 'must say its language'],
  ['<title>A page</title>', '<title></title>', 'must have one title with words in it'],
  ['initial-scale=1', 'user-scalable=no', 'must fit a phone and let people zoom'],
  ['id="main"', 'id="main"><p id="main"', 'Duplicate ID "main"'],
  ['</p>', '', 'must be valid HTML'],
])('without %s a page is refused', (before, after, sentence) => {
  const lines = reportOn({ 'x/index.html': page().replace(before, after) });
  expect(lines).toContainEqual(expect.stringContaining(sentence));
});

test.each(['undefined', 'NaN', 'TODO', 'Lorem ipsum', '[object Object]', 'null'])(
  'unfinished words are found: %s',
  (words) => {
    expect(bodyWith(`<p>Miles: ${words}</p>`)).toHaveLength(1);
    expect(bodyWith(`<img src="/icon.svg" alt="${words}">`)).toHaveLength(1);
    expect(bodyWith(`<p>Es todo: ${words.length} undefinedness</p>`)).toEqual([]);
  },
);

test('a page without a script budget may hold no script at all', () => {
  expect(bodyWith('<script>let a;</script>')).toEqual([
    expect.stringContaining(
      'JavaScript | must be at most 0 bytes gzipped on pages of the kind other',
    ),
  ]);
});

test('a script that is loaded later weighs too, and needs a bound of its own', () => {
  const late = { 'a.js': 'const c=()=>import(`./c.js`)', 'c.js': 'import"./b.js"' };
  expect(reportOn(late)).toEqual([
    expect.stringContaining('dist/tool/index.html | JavaScript loaded later |'),
  ]);
});

test('scripts weigh with all they import, and pages with their styles', () => {
  expect(reportOn({ 'b.js': `export const b="${noise(10)}"` })).toEqual([
    expect.stringContaining('dist/tool/index.html | JavaScript | must be at most 100 bytes'),
  ]);
  expect(reportOnPage({ head: `<style>.a${noise(100)}{}</style>` })).toEqual([
    expect.stringContaining('dist/x/index.html | HTML and CSS | must be at most 2000 bytes'),
  ]);
});

test('fonts weigh as they are, and every file that a page asks for is a request', () => {
  const font = (name: string) => `@font-face{font-family:a;src:url("/${name}.woff2")}`;
  const files = { 'a.woff2': 'f'.repeat(500), 'b.woff2': 'f' };
  const preload = '<link rel="preload" as="font" type="font/woff2" crossorigin href="/a.woff2">';
  const x = (head: string) => ({ ...files, 'x/index.html': page({ title: 'X', head }) });
  expect(reportOn(x(`${preload}<style>${font('a')}</style>`))).toEqual([]);
  expect(reportOn(x(`<style>${font('a')}${font('b')}</style>`))).toEqual([
    'dist/x/index.html | fonts | must be at most 500 bytes on pages of the kind other, found 501; make it lighter.',
    'dist/x/index.html | requests | must be at most 2 in number on pages of the kind other, found 3; make it lighter.',
  ]);
});

test('too few pages of a kind are missed', () => {
  const site = new Map([['index.html', Buffer.from(page())]]);
  expect(problemsOf(site).map(({ sentence }) => sentence)).toEqual([
    'must hold at least 1 pages of the kind tool, found 0; see what was not built.',
  ]);
});

test('one fault on many pages is told once, with a count', () => {
  const x = page({ title: 'X', body: '<p><a href="/no/">A</a></p>' });
  const y = page({ title: 'Y', body: '<p><a href="/no/">A</a></p>' });
  expect(reportOn({ 'x/index.html': x, 'y/index.html': y })).toEqual([
    'dist/x/index.html | must lead to a file of this site, found "/no/"; fix the link or make the page. The same on one more page.',
  ]);
});

test('the table names the heaviest page of each kind', () => {
  const site = new Map(Object.entries(goodFiles).map(([path, text]) => [path, Buffer.from(text)]));
  const rows = checkSite(site, budgets).weights.split('\n');
  expect(
    rows.map((row) => row.split(/\s{2,}/).map((cell) => cell.replace(/^\d+ of/, 'n of'))),
  ).toEqual([
    ['kind', 'pages', 'HTML + CSS', 'JavaScript', 'fonts', 'requests', 'largest'],
    ['tool', '1', 'n of 2000', 'n of 100', 'n of 0', 'n of 3', '/tool/'],
    ['other', '2', 'n of 2000', 'n of 0', 'n of 500', 'n of 2', '/'],
  ]);
});
