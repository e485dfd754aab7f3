// node src/cli/index-search.ts [--dist DIR] [--root DIR]
// Makes the search index of the built site: parts of pages, words of the glossary, clinics.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { providerFileSchema } from '#features/finder/schema.ts';
import { termSchema } from '#features/glossary/schema.ts';
import { navigationSchema } from '#lib/schema/site.ts';
import { readContent } from './content/read-content.ts';
import { readFiles } from './content/read-files.ts';
import { clinicRecords } from './search/clinic-records.ts';
import { readPage } from './search/read-page.ts';
import { nameHomes, termRecords } from './search/term-records.ts';
import { writeIndex } from './search/write-index.ts';
import { writeWords } from './search/write-words.ts';

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    root: { type: 'string', default: '.' },
  },
});

// Clinics come from their records, which takes a tenth of the time of reading their pages.
const otherwise = /^\/clinics\/.|^\/search\/|^\/404/;

const { content } = readContent(readFiles(values.root));
const terms = content.glossary.map(({ id, value }) => ({ id, ...termSchema.parse(value) }));
const providers = content.providers.flatMap(
  ({ value }) => providerFileSchema.parse(value).providers,
);
const pages = readdirSync(values.dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ file, url: `/${file.split(path.sep).join('/')}`.replace(/index\.html$/, '') }))
  .filter(({ url }) => !otherwise.test(url) && !url.startsWith('/pagefind/'))
  .sort((a, b) => (a.url < b.url ? -1 : 1));
const { header, footer } = navigationSchema.parse(
  content.site.find(({ id }) => id === 'navigation')?.value,
);
const labels = new Map([...header, ...footer].map(({ href, label }) => [href, label]));
const records = [
  ...nameHomes(
    pages.flatMap(({ file, url }) =>
      readPage(readFileSync(path.join(values.dist, file), 'utf8'), url, labels.get(url)),
    ),
    terms,
  ),
  ...termRecords(terms),
  ...clinicRecords(providers),
];
await writeIndex(path.join(values.dist, 'pagefind'), records);
writeWords(path.join(values.dist, 'search', 'words'), records, terms);
console.log(
  `${records.length} things can be found, on ${pages.length} pages and in ${terms.length} words and ${providers.length} clinics.`,
);
