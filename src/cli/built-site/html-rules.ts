import type { ConfigData } from 'html-validate';

/** How html-validate judges our pages. A rule that is off has its reason on the line above. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  elements: ['html5'],
  rules: {
    // Safari takes a list without bullets for no list, and browsers take a table whose rows are laid
    // out as blocks for no table: the role gives it back.
    'no-redundant-role': [
      'error',
      { exclude: ['list', 'table', 'rowgroup', 'row', 'cell', 'rowheader', 'columnheader'] },
    ],
    // A citation key such as 988-asl-2025 is an id on /sources/. HTML lets it start with a digit.
    'valid-id': ['error', { relaxed: true }],
    // A file from this site needs no seal; one from elsewhere is refused by check-origins.ts.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A heading that a script fills is hidden until then. axe looks at headings and landmarks as
    // they are shown, on every page.
    'empty-heading': 'off',
    'unique-landmark': 'off',
    // Names of clinics and places are as long as they are; a browser cuts the title where it must.
    'long-title': 'off',
    // How white space is written is the compiler's business.
    'no-trailing-whitespace': 'off',
    // React writes disabled="" and Astro writes disabled: the same to a browser.
    'attribute-boolean-style': 'off',
    // A phone number that wraps in a narrow column is better than one that runs out of it.
    'tel-non-breaking': 'off',
  },
};
