import { describeWith, type Kind } from '#lib/report/describe.ts';

/** Every kind of problem that a built page can have. For those who change code, not for authors. */
export const distKinds = {
  title: {
    severity: 'error',
    sentence: 'must have one title with words in it, found {found}; give the layout a title.',
  },
  'repeated-title': {
    severity: 'error',
    sentence:
      'must differ from every other page, found "{title}" at {other} too; change one of them.',
  },
  heading: {
    severity: 'error',
    sentence: 'must have exactly one h1, found {count}; make the others h2, or add one.',
  },
  language: {
    severity: 'error',
    sentence: 'must say its language, found no lang on <html>; use BaseLayout.',
  },
  viewport: {
    severity: 'error',
    sentence: 'must fit a phone and let people zoom, found {found}; use BaseLayout.',
  },
  'help-line': {
    severity: 'error',
    sentence: 'must link {href}, found no such link; use BaseLayout with its help bar.',
  },
  leftover: {
    severity: 'error',
    sentence: 'must hold words for readers, found "{words}" in "{text}"; find what printed it.',
  },
  'dead-link': {
    severity: 'error',
    sentence: 'must lead to a file of this site, found {href}; {remedy}.',
  },
  'dead-fragment': {
    severity: 'error',
    sentence: 'must lead to an id on {page}, found {href}; fix the link or add the id.',
  },
  'open-opener': {
    severity: 'error',
    sentence: 'must have rel="noopener" on a link to another site or tab, found {href}; add it.',
  },
  'plain-http': {
    severity: 'error',
    sentence: 'must lead to other sites by https, found {href}; find the secure address.',
  },
  'third-party': {
    severity: 'error',
    sentence:
      'must load from this site alone, found {address}; serve it from here or leave it out.',
  },
  html: {
    severity: 'error',
    sentence: 'must be valid HTML, found: {fault} ({rule}); mend the template.',
  },
  policy: {
    severity: 'error',
    sentence: '{rule}, found {found}; mend src/cli/seal or the page.',
  },
  'structured-data': {
    severity: 'error',
    sentence: '{rule}, found {found}; mend structured-data.ts or the page.',
  },
  'too-heavy': {
    severity: 'error',
    sentence:
      'must be at most {limit} {unit} on pages of the kind {kind}, found {found}; make it lighter.',
  },
  'too-few-pages': {
    severity: 'error',
    sentence:
      'must hold at least {least} pages of the kind {kind}, found {count}; see what was not built.',
  },
} as const satisfies Record<string, Kind>;

/** A problem of a kind in the table above, with the slots of its sentence filled. */
export const distProblem = describeWith(distKinds);
