import { expect, test } from 'vitest';
import { checkStructuredData } from './check-structured-data.ts';
import { readSite } from './site.ts';

interface Parts {
  url?: string;
  crumbs?: string[];
  /** What the page says about its review. */
  state?: string;
  body?: string;
  /** Changes to the node of the page, and nodes in place of the good breadcrumb. */
  page?: object;
  trail?: object[];
  /** In place of everything in the head. */
  head?: string;
}

const trailOf = (...names: string[]) => ({
  '@type': 'BreadcrumbList',
  itemListElement: names.map((name, index) => ({ '@type': 'ListItem', position: index + 1, name })),
});
const question = (name: string, text = 'An answer.') => ({
  '@type': 'Question',
  name,
  acceptedAnswer: { '@type': 'Answer', text },
});
const script = (graph: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...graph })}</script>`;

function report({
  url = '/safety/',
  crumbs = ['Home', 'Safety'],
  state = 'Not yet reviewed by a clinician. Written November 2026.',
  body = '',
  page = {},
  trail = [trailOf('Home', 'Safety')],
  head,
}: Parts = {}): string[] {
  const node = {
    '@type': 'MedicalWebPage',
    name: 'Is it safe?',
    description: 'It depends.',
    ...page,
  };
  const html = `<!DOCTYPE html><html lang="en"><head><title>Safety</title>
    <meta name="description" content="It depends.">${head ?? script({ '@graph': [node, ...trail] })}</head>
    <body><article><nav aria-label="Breadcrumb"><ol>${crumbs.map((name) => `<li> <a href="/">${name}</a></li>`).join('')}</ol></nav>
    <h1>Is it
      safe?</h1><div class="body">${body}<h2 id="about-this-page">About</h2><p>${state}</p></div></article></body></html>`;
  const site = readSite(new Map([[`${url.slice(1)}index.html`, Buffer.from(html)]]));
  return checkStructuredData(site).map(({ field, sentence }) => `${field ?? ''} ${sentence}`);
}

test('a page that tells machines what it tells readers has no problem', () => {
  expect(report()).toEqual([]);
});

test('an education page has one block, also when it lost its layout', () => {
  const found = (count: number) => [
    `JSON-LD must be one block on an education or clinic page, found ${count}; mend structured-data.ts or the page.`,
  ];
  expect(report({ head: '' })).toEqual(found(0));
  expect(report({ head: script({}) + script({}) })).toEqual(found(2));
  expect(report({ url: '/privacy/', head: '' })).toEqual([]);
});

test.each([
  ['text that does not parse', '<script type="application/ld+json">{"@context":</script>'],
  ['another vocabulary', script({ '@context': 'http://schema.org', '@graph': [] })],
  ['no graph', script({})],
])('%s is refused', (_, head) => {
  expect(report({ head })).toEqual([expect.stringContaining('must be JSON-LD with a graph')]);
});

test.each([
  ['name', { name: 'Safety' }, '"Safety" for machines and "Is it safe?" for readers'],
  ['description', { description: 'Yes.' }, '"Yes." for machines and "It depends." for readers'],
])('another %s for machines than for readers is refused', (field, page, found) => {
  expect(report({ page })).toEqual([
    expect.stringMatching(new RegExp(`${field} must be .*found ${found.replaceAll('?', '\\?')}`)),
  ]);
});

test.each([
  ['MedicalWebPage', { page: { '@type': 'WebPage' } }],
  ['MedicalWebPage', { page: { description: undefined } }],
  ['BreadcrumbList', { trail: [] }],
])('without a whole %s a page is refused', (type, parts) => {
  expect(report(parts)).toEqual([expect.stringContaining(`must have one whole ${type}, found 0`)]);
});

test('two breadcrumbs are one too many', () => {
  const trail = [trailOf('Home', 'Safety'), trailOf('Home', 'Safety')];
  expect(report({ trail })).toEqual([expect.stringContaining('BreadcrumbList, found 2')]);
});

test('the breadcrumb for machines is the visible one, counted from 1', () => {
  expect(report({ crumbs: ['Home', 'Risks', 'Safety'] })).toEqual([
    expect.stringContaining('found "Home › Safety" for machines and "Home › Risks › Safety"'),
  ]);
  const item = { '@type': 'ListItem', position: 0, name: 'Home' };
  const trail = [{ '@type': 'BreadcrumbList', itemListElement: [item] }];
  expect(report({ trail, crumbs: ['Home'] })).toEqual([expect.stringContaining('count from 1')]);
});

test('a review is claimed only when the page names the same person and month', () => {
  const page = { lastReviewed: '2026-12-01', reviewedBy: { name: 'A. Name, MD' } };
  expect(report({ page, state: 'Reviewed by A. Name, MD, December 2026. Written …' })).toEqual([]);
  const claimed = [expect.stringContaining('lastReviewed must stand on the page as well')];
  expect(report({ page })).toEqual(claimed);
  expect(report({ page, state: 'Reviewed by B. Name, MD, December 2026.' })).toEqual(claimed);
  expect(report({ page, state: 'Reviewed by A. Name, MD, March 2026.' })).toEqual(claimed);
  expect(report({ state: 'Reviewed by A. Name, MD, December 2026.' })).toEqual([
    expect.stringContaining('lastReviewed must say when'),
  ]);
});

test('a page of questions has all of them, each with its answer', () => {
  const body =
    '<h2>Cost</h2><h3>How much?</h3><p>A lot.</p><h3>Who pays?</h3><p>You.</p><div><h3>Call 911 if</h3></div>';
  const faq = (...mainEntity: object[]) =>
    report({
      url: '/questions/',
      body,
      trail: [trailOf('Home', 'Safety'), { '@type': 'FAQPage', mainEntity }],
    });
  expect(faq(question('How much?'), question('Who pays?'))).toEqual([]);
  expect(faq(question('How much?'))).toEqual([
    expect.stringContaining('found 1 for machines and 2'),
  ]);
  expect(faq(question('How much?', ' '), question('Who pays?'))).toEqual([
    expect.stringContaining('question must have an answer, found "How much?"'),
  ]);
  expect(faq(question('How much?'), question('Who knows?'))).toEqual([
    expect.stringContaining('question must stand on the page, found "Who knows?"'),
  ]);
  expect(report({ url: '/questions/', body })).toEqual([expect.stringContaining('whole FAQPage')]);
});
