// What an operator's own settings put into the site: full addresses, names, a way to write to them.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { operator } from './operator.ts';
import { expect, test } from './test.ts';

const dist = '.cache/sub-path/dist';
const read = (file: string) => readFileSync(path.join(dist, file), 'utf8');
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /(^|\/)index\.html$/.test(file),
);
const fullAddress = (file: string) => operator.address + file.replace(/index\.html$/, '');

test('every page that may be found names its own full address', () => {
  expect(pages.length).toBeGreaterThan(50);
  for (const file of pages.filter((one) => !read(one).includes('content="noindex"'))) {
    expect(read(file), file).toContain(`<link rel="canonical" href="${fullAddress(file)}">`);
  }
});

test('a page names a picture to be shared with, and the picture is there', () => {
  const shared = pages.flatMap((file) => {
    const picture = /<meta property="og:image" content="([^"]*)">/.exec(read(file))?.[1];
    return picture === undefined ? [] : [picture];
  });
  expect(shared.length).toBeGreaterThan(20);
  for (const picture of shared) {
    expect(picture).toMatch(new RegExp(`^${operator.address}og/.+\\.png$`));
    expect(read(picture.slice(operator.address.length)).length).toBeGreaterThan(1000);
  }
});

test('no address of ours is outside of the folder, in pages, feed, sitemap or for machines', () => {
  const { origin } = new URL(operator.address);
  for (const file of [...pages, 'feed.xml', 'sitemap-index.xml', 'sitemap-0.xml', 'robots.txt']) {
    const ours = read(file).match(new RegExp(`${origin}[^"<\\s]*`, 'g')) ?? [];
    expect(
      ours.filter((one) => !one.startsWith(operator.address)),
      file,
    ).toEqual([]);
  }
  expect(read('robots.txt')).toContain(`Sitemap: ${operator.address}sitemap-index.xml`);
  expect(read('feed.xml')).toContain(`<link>${operator.address}</link>`);
  expect(read('sitemap-0.xml')).toContain(`<loc>${operator.address}help-now/</loc>`);
});

test('headers for hosts are named below the folder', () => {
  const paths = read('_headers').match(/^\/.*$/gm) ?? [];
  expect(paths[0]).toBe('/ketamine-plainly/*');
  expect(paths.filter((one) => !one.startsWith('/ketamine-plainly/'))).toEqual([]);
});

test('the operator is named, with a way to write to them, and nothing says "not set"', () => {
  const about = read('about/index.html');
  expect(about).toContain(operator.operator);
  expect(about).toContain(`href="mailto:${operator.contactEmail}`);
  for (const file of pages) {
    expect(read(file), file).not.toMatch(/has been set for this copy|address-not-set/);
  }
});
