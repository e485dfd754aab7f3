import { fontProviders } from 'astro/config';
import { slimFont, type WeightRange } from './slim-font.ts';

interface SiteFont {
  name: string;
  cssVariable: `--font-${string}`;
  /** Order: the first that a device has is shown until ours is there. */
  fallbacks: string[];
  /** As node finds it. */
  file: string;
  weight: number | WeightRange;
}

const siteFonts: readonly SiteFont[] = [
  {
    name: 'Literata',
    cssVariable: '--font-literata',
    fallbacks: ['Georgia', 'serif'],
    file: '@fontsource/literata/files/literata-latin-600-normal.woff2',
    weight: 600,
  },
  {
    name: 'Atkinson Hyperlegible Next',
    cssVariable: '--font-atkinson',
    fallbacks: ['Verdana', 'sans-serif'],
    file: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    weight: { min: 400, max: 700 },
  },
];

/**
 * The fonts of the site, for Astro's settings. They come from packages and are served by us: no
 * reader's browser asks another site for them.
 */
export function fontFamilies() {
  return Promise.all(siteFonts.map(toFamily));
}

async function toFamily({ name, cssVariable, fallbacks, file, weight }: SiteFont) {
  const src: [string] = [await slimFont(file, typeof weight === 'number' ? undefined : weight)];
  // One that comes late waits for the next page: to exchange it would move what is being read.
  const variant = { weight: written(weight), style: 'normal', src, display: 'optional' } as const;
  const options: { variants: [typeof variant] } = { variants: [variant] };
  return { provider: fontProviders.local(), name, cssVariable, fallbacks, options };
}

function written(weight: SiteFont['weight']): string {
  return typeof weight === 'number' ? String(weight) : `${weight.min} ${weight.max}`;
}
