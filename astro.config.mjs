// Composition only: which parts make the site. What they do lives in src/.
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { fontFamilies } from './src/cli/fonts/site-fonts.ts';
import { keepOffline } from './src/cli/offline/write-worker.ts';
import { seal } from './src/cli/seal/seal-site.ts';
import { writePlaces } from './src/cli/write-places.ts';
import { baseOf } from './src/lib/web/site-address.ts';

const settings = parse(readFileSync('content/site/settings.yaml', 'utf8'));

// A sitemap needs a full address. Until the operator sets one, this says so (RFC 2606, .invalid).
const site = settings.address ?? 'https://address-not-set.invalid';

export default defineConfig({
  site,
  trailingSlash: 'always',
  // HTML's own rule for white space: a line break is a space. The default, 'jsx', drops it and
  // glues words together. The formatter is told the same (astroCompressHTML in package.json).
  compressHTML: true,
  scopedStyleStrategy: 'where',
  // One round trip: a page and its styles arrive together. While one is written, others are drawn.
  build: { inlineStylesheets: 'always', concurrency: 8 },
  integrations: [
    ...[mdx(), react(), sitemap(), seal(baseOf(settings.address)), writePlaces()],
    // Last: it lists what the others wrote.
    keepOffline(),
  ],
  fonts: await fontFamilies(),
});
