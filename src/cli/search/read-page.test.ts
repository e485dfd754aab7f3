import { expect, test } from 'vitest';
import { readPage } from './read-page.ts';

const html = (body: string) =>
  `<html><head><title>Cost – Site</title><meta name="description" content="In short."></head><body>${body}</body></html>`;
const article = `<nav>Menu</nav><article data-pagefind-body><h1>What it costs</h1><p>Often a lot.<span class="cite">[1]</span></p>
<aside class="screen-only">On this page</aside>
<h2 id="help">If it costs too much</h2><ul><li>Ask</li><li>Wait <span popover>A meaning.</span></li></ul>
<h3>No id</h3><p>More.</p>
<h2 id="sources">Sources</h2><p>A title by others.</p></article>`;

test('a page is read in parts, each under the heading that can be linked to', () => {
  expect(readPage(html(article), '/cost/', 'Costs')).toEqual([
    {
      url: '/cost/',
      type: 'Page',
      title: 'What it costs',
      names: 'Costs cost',
      also: 'In short.',
      text: 'Often a lot.',
    },
    {
      url: '/cost/#help',
      type: 'Page',
      title: 'If it costs too much',
      page: 'What it costs',
      text: 'Ask Wait No id More.',
    },
  ]);
});

test('a page that marks nothing is found by its title and description', () => {
  expect(readPage(html('<main><h1>x</h1></main>'), '/tool/')).toEqual([
    {
      url: '/tool/',
      type: 'Page',
      title: 'Cost',
      names: 'tool',
      also: 'In short.',
      text: 'In short.',
    },
  ]);
});
