import { expect, test } from 'vitest';
import { listHtml, readCopy, showCopy, toCopy } from './saved-copy.ts';

const page =
  '<html><head><title>Costs &amp; insurance – Ketamine, Plainly</title></head><body><main id="main" class="page"><h1>Costs</h1></main></body></html>';
const noon = new Date(2026, 10, 28, 12);
const response = () =>
  new Response(page, {
    headers: {
      'content-type': 'text/html',
      'content-encoding': 'gzip',
      'content-security-policy': "default-src 'none'",
    },
  });

test('a copy knows its day and its own name, and keeps its policy', async () => {
  const copy = await toCopy(response(), noon);
  expect(readCopy(copy)).toEqual({ title: 'Costs & insurance', savedAt: noon });
  expect(copy.headers.get('content-security-policy')).toBe("default-src 'none'");
  expect(copy.headers.get('content-encoding')).toBeNull();
  expect(await copy.text()).toBe(page);
});

test('a copy that is shown says so first, in words and in its title', async () => {
  const html = await (await showCopy(await toCopy(response(), noon), 'offline')).text();
  expect(html).toContain('<title>Saved copy: Costs &amp; insurance');
  expect(html).toContain(
    '<main id="main" class="page"><p class="card padded" role="status"><b>You are offline.</b> This is the copy that your device saved on November 28, 2026.</p><div class="lead"></div><h1>',
  );
});

test('when there is a connection, the site is said not to have answered', async () => {
  const shown = await showCopy(await toCopy(response(), noon), 'no-answer');
  expect(await shown.text()).toContain('<b>This site did not answer.</b>');
});

test('what is no copy of a page is shown as it is', async () => {
  expect(readCopy(response())).toBeUndefined();
  expect(await (await showCopy(response(), 'offline')).text()).toBe(page);
});

test('a list of saved pages holds what titles hold, as text', () => {
  const list = listHtml([{ path: '/cost/', title: 'A <b> & "c"', savedAt: noon }]);
  expect(list).toBe(
    '<ul><li><a href="/cost/">A &lt;b&gt; &amp; &quot;c&quot;</a>, saved on November 28, 2026</li></ul>',
  );
});
