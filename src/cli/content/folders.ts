/** Where each collection lives. The build reads the same folders: see src/content.config.ts. */
export interface Folder {
  path: string;
  /** Which files in the folder are read. */
  pattern: RegExp;
  /** What such a file is called, for authors. */
  example: string;
  format: 'YAML' | 'JSON' | 'MDX';
  /** What one entry is called in a count: "3 topics". */
  nouns: { one: string; many: string };
}

export type Collection =
  'topics' | 'sources' | 'glossary' | 'uses' | 'numbers' | 'site' | 'instruments' | 'providers';

export const folders: Readonly<Record<Collection, Folder>> = {
  topics: {
    path: 'content/topics/',
    pattern: /\.mdx$/,
    example: 'treatments/iv-infusion.mdx',
    format: 'MDX',
    nouns: { one: 'topic', many: 'topics' },
  },
  sources: {
    path: 'content/sources/',
    pattern: /^references\.json$/,
    example: 'references.json',
    format: 'JSON',
    nouns: { one: 'source', many: 'sources' },
  },
  glossary: {
    path: 'content/glossary/',
    pattern: /^[^/]+\.yaml$/,
    example: 'off-label.yaml',
    format: 'YAML',
    nouns: { one: 'glossary term', many: 'glossary terms' },
  },
  uses: {
    path: 'content/uses/',
    pattern: /^[^/]+\.yaml$/,
    example: 'spravato-trd.yaml',
    format: 'YAML',
    nouns: { one: 'use', many: 'uses' },
  },
  numbers: {
    path: 'content/numbers/',
    pattern: /^[^/]+\.yaml$/,
    example: 'spravato-alone-remission.yaml',
    format: 'YAML',
    nouns: { one: 'number', many: 'numbers' },
  },
  site: {
    path: 'content/site/',
    pattern: /^[^/]+\.yaml$/,
    example: 'settings.yaml',
    format: 'YAML',
    nouns: { one: 'site file', many: 'site files' },
  },
  instruments: {
    path: 'content/instruments/',
    pattern: /^[^/]+\.yaml$/,
    example: 'phq9.yaml',
    format: 'YAML',
    nouns: { one: 'instrument', many: 'instruments' },
  },
  providers: {
    path: 'content/providers/',
    pattern: /^[^/]+\.json$/,
    example: 'tn.json',
    format: 'JSON',
    nouns: { one: 'clinic', many: 'clinics' },
  },
};

/** Names of all collections. Order: as the summary counts them. */
// Object.keys() gives the keys of the record above, which are its type.
export const collectionNames = Object.keys(folders) as Collection[];
