// Composition only: which parts make the site. What they do lives in src/.
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { parse } from 'yaml';

const settings = parse(readFileSync('content/site/settings.yaml', 'utf8'));

// A sitemap needs a full address. Until the operator sets one, this says so (RFC 2606, .invalid).
const site = settings.address ?? 'https://address-not-set.invalid';

const latin = (folder, file) => [`${folder}/files/${file}.woff2`];

export default defineConfig({
  site,
  trailingSlash: 'always',
  // HTML's own rule for white space: a line break is a space. The default, 'jsx', drops it and
  // glues words together. The formatter is told the same (astroCompressHTML in package.json).
  compressHTML: true,
  scopedStyleStrategy: 'where',
  // One round trip: a page and its styles arrive together.
  build: { inlineStylesheets: 'always' },
  integrations: [mdx(), react(), sitemap()],
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Literata',
      cssVariable: '--font-literata',
      fallbacks: ['Georgia', 'serif'],
      options: {
        variants: [
          {
            weight: 600,
            style: 'normal',
            src: latin('@fontsource/literata', 'literata-latin-600-normal'),
          },
        ],
      },
    },
    {
      provider: fontProviders.local(),
      name: 'Atkinson Hyperlegible Next',
      cssVariable: '--font-atkinson',
      fallbacks: ['Verdana', 'sans-serif'],
      options: {
        variants: [
          {
            weight: '200 800',
            style: 'normal',
            src: latin(
              '@fontsource-variable/atkinson-hyperlegible-next',
              'atkinson-hyperlegible-next-latin-wght-normal',
            ),
          },
        ],
      },
    },
  ],
});
