import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readPolicy, type Policy } from '#lib/web/policy.ts';
import { sealPage } from './seal-page.ts';

const page = ({ head = '', body = '' } = {}) =>
  `<!DOCTYPE html><html><head><style> @layer a, b; </style><meta charset="utf-8"><title>X</title>${head}</head><body>${body}</body></html>`;

test('all styles become one, in their order, behind the policy that names it', () => {
  const { html } = sealPage(page({ head: '<style>p{color:red}</style>' }), '/x/');
  const css = '@layer a, b;p{color:red}';
  // Source: CSP level 3, 2.3.1: the hash of the bytes between the tags, in base64.
  const hash = createHash('sha256').update(css).digest('base64');
  expect(html.match(/<style>.*<\/style>/g)).toEqual([`<style>${css}</style>`]);
  expect(policyOf(html)['style-src']).toEqual([`'sha256-${hash}'`]);
  expect(html.indexOf('http-equiv')).toBeLessThan(html.indexOf('<style>'));
  expect(html.indexOf('charset')).toBeLessThan(html.indexOf('http-equiv'));
});

test('a page without scripts may run none, and fetch nothing', () => {
  const policy = policyOf(sealPage(page(), '/x/').html);
  expect(policy['default-src']).toEqual(["'none'"]);
  expect(policy).not.toHaveProperty('script-src');
  expect(policy).not.toHaveProperty('connect-src');
});

test('inline scripts move to files, modules as modules, others in order', () => {
  const body = '<script>a()</script><script type="module">b()</script>';
  const { html, scripts } = sealPage(page({ body }), '/x/');
  const [first, second] = scripts.keys();
  expect([...scripts.values()]).toEqual(['a()', 'b()']);
  expect(html).toContain(`<script defer src="/${first}"></script>`);
  expect(html).toContain(`<script type="module" src="/${second}"></script>`);
  expect(policyOf(html)['script-src']).toEqual(["'self'"]);
});

test('a page whose only scripts stood in it may fetch nothing; one with files may', () => {
  const small = policyOf(sealPage(page({ body: '<script>a()</script>' }), '/x/').html);
  expect(small['script-src']).toEqual(["'self'"]);
  expect(small).not.toHaveProperty('connect-src');
  expect(small).not.toHaveProperty('worker-src');
  const whole = policyOf(sealPage(page({ body: '<script src="/a.js"></script>' }), '/x/').html);
  expect(whole['connect-src']).toEqual(["'self'"]);
});

test('the box of a saved copy keeps its styles on a page that has no box', () => {
  const head = '<style>.card{color:red}.padded{padding:1em}.later{color:blue}</style>';
  const { html } = sealPage(page({ head, body: '<p>A</p>' }), '/x/');
  expect(html).toContain('.card{color:red}.padded{padding:1em}');
  expect(html).not.toContain('.later');
});

test('data for machines and scripts from files stay as they are', () => {
  const body =
    '<script type="application/ld+json">{"a":"$&"}</script><script src="/a.js"></script>';
  const { html, scripts } = sealPage(page({ body }), '/x/');
  expect(html).toContain(body);
  expect(scripts.size).toBe(0);
});

test('the self-check may send nothing, whatever is on it', () => {
  // Source: the policy that the self-check was designed with; its one style has a hash besides.
  const { html } = sealPage(page({ body: '<script src="/a.js"></script>' }), '/self-check/');
  expect(policyOf(html)).toMatchObject({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'connect-src': ["'none'"],
    'form-action': ["'none'"],
    'base-uri': ["'none'"],
  });
  expect(policyOf(html)).not.toHaveProperty('worker-src');
});

test('only the search compiles WebAssembly', () => {
  const scripted = page({ body: '<script src="/a.js"></script>' });
  const mayCompile = (path: string) => sealPage(scripted, path).html.includes('wasm-unsafe-eval');
  expect(mayCompile('/search/')).toBe(true);
  expect(mayCompile('/find-a-clinic/')).toBe(false);
});

test('a page that does not name its character set is refused', () => {
  expect(() => sealPage('<html><head></head></html>', '/x/')).toThrow('/x/  must have <meta');
});

function policyOf(html: string): Policy {
  return readPolicy(/policy" content="([^"]*)"/.exec(html)?.[1] ?? '');
}

test('in a site in a folder, the paths of a page begin with it, those in styles before their hash', () => {
  const body = '<a href="/y/">Y</a><script>a()</script>';
  const { html, scripts } = sealPage(
    page({ head: '<style>p{background:url(/z.svg)}</style>', body }),
    '/x/',
    '/site/',
  );
  const [file] = scripts.keys();
  expect(html).toContain('<a href="/site/y/">');
  expect(html).toContain(`src="/site/${file}"`);
  const css = '@layer a, b;p{background:url(/site/z.svg)}';
  const hash = createHash('sha256').update(css).digest('base64');
  expect(policyOf(html)['style-src']).toEqual([`'sha256-${hash}'`]);
});

test('a page that no script fills keeps the styles of its own elements; another keeps all', () => {
  const head = '<style>.here{color:red}.later{color:blue}</style>';
  const sealed = (body: string) => sealPage(page({ head, body }), '/x/').html;
  const plain = sealed('<p class="here"></p><script src="/a.js"></script>');
  expect(plain).toContain('.here');
  expect(plain).not.toContain('.later');
  expect(sealed('<search-box class="here"></search-box>')).toContain('.later');
});
