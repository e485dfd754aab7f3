import { expect, test } from 'vitest';
import { writeHeadersFile } from './headers-file.ts';
import { headerRulesFor, type HeaderRule } from './headers.ts';
import { writeNginxMaps, writeNginxServer } from './nginx-headers.ts';

const rules: [HeaderRule, HeaderRule] = [
  { under: '/', headers: { 'A-B': 'one', C: "x 'y'" } },
  { under: '/in/', headers: { 'A-B': 'two' } },
];

test('the file for Cloudflare and Netlify has each path with a star, its headers below', () => {
  // Source: developers.cloudflare.com, "Headers" of static assets: "! Name" takes a header away.
  expect(writeHeadersFile(rules).split('\n').slice(1)).toEqual([
    '/*',
    '  A-B: one',
    "  C: x 'y'",
    '/in/*',
    '  ! A-B',
    '  A-B: two',
    '',
  ]);
});

test('the file stays within what Cloudflare reads: 100 rules, 2,000 characters a line', () => {
  const real = headerRulesFor({ tileOrigin: 'https://tiles.example.org', base: '/folder/' });
  const lines = writeHeadersFile(real).split('\n');
  expect(real.length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
});

test('nginx chooses each value by path, the narrowest first', () => {
  expect(writeNginxMaps(rules).split('\n').slice(1)).toEqual([
    'map $uri $site_a_b {',
    '  default "";',
    '  "~^/in/" "two";',
    '  "~^/" "one";',
    '}',
    'map $uri $site_c {',
    '  default "";',
    `  "~^/" "x 'y'";`,
    '}',
    '',
  ]);
});

test('nginx sends them with errors too, and knows the page for what is not there', () => {
  expect(writeNginxServer(rules, '/site/').split('\n').slice(1)).toEqual([
    'add_header A-B $site_a_b always;',
    'add_header C $site_c always;',
    'error_page 404 /site/404.html;',
    '',
  ]);
});

test('a rule for one path alone fits nothing below it, and nginx sees the page in a folder', () => {
  const [wide, whole] = [rules[0], { under: '/', isWhole: true, headers: { D: '"quoted"' } }];
  const lines = writeHeadersFile([wide, whole]).split('\n');
  expect(lines.filter((line) => line.startsWith('/'))).toEqual(['/*', '/']);
  expect(writeNginxMaps([whole])).toContain(`  "~^/(index\\.html)?$" '"quoted"';`);
});

test('the type of a file is left to nginx, which has a place of its own for it', () => {
  expect(writeNginxServer([{ under: '/', headers: { 'Content-Type': 'a/b' } }], '/')).not.toContain(
    'add_header',
  );
});

test.each([`a "b" 'c'`, 'a $b', 'a\\b'])(
  'a value that nginx would change is refused: %s',
  (value) => {
    expect(() => writeNginxMaps([{ under: '/', headers: { A: value } }])).toThrow('nginx');
  },
);
