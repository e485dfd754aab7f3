import { describeWith, type Kind } from './describe.ts';

interface ContentKind extends Kind {
  /** The section of content/README.md that explains it. */
  section: string;
}

/**
 * Every kind of problem that content can have: id → severity, sentence, section of
 * content/README.md. A sentence says what must hold, what was found and what to do.
 */
export const contentKinds = {
  unreadable: {
    severity: 'error',
    sentence: 'must be {format}, found a fault: {fault}; {remedy}.',
    section: 'Unreadable file',
  },
  'wrong-file-name': {
    severity: 'error',
    sentence:
      'must be named with lower-case letters, digits and single hyphens, found "{name}"; rename it to "{better}".',
    section: 'Wrong file name',
  },
  'unknown-file': {
    severity: 'error',
    sentence: 'must sit where the site looks, found it where nothing reads it; {remedy}.',
    section: 'File that nothing reads',
  },
  'missing-file': {
    severity: 'error',
    sentence: 'must exist, found no such file; add it.',
    section: 'Missing file',
  },
  'too-few': {
    severity: 'error',
    sentence:
      'must hold at least {minimum}, found {count}; add what is missing, or correct the folder.',
    section: 'Empty collection',
  },
  'unknown-key': {
    severity: 'error',
    sentence: 'must not have the key {key}; {remedy}.',
    section: 'Unknown key',
  },
  'missing-field': {
    severity: 'error',
    sentence: 'must be there, found nothing; add it. It {rule}.',
    section: 'Missing field',
  },
  'wrong-field': {
    severity: 'error',
    sentence: '{rule}, found {found}; correct it.',
    section: 'Wrong field',
  },
  'wrong-date': {
    severity: 'error',
    sentence: '{rule}, found {found}; write a day that exists.',
    section: 'Wrong date',
  },
  'missing-source': {
    severity: 'error',
    sentence: 'must name a source, found none; {remedy}.',
    section: 'Missing source',
  },
  'dangling-citation': {
    severity: 'error',
    sentence:
      'no source "{id}". {nearest}; fix the id or add it to content/sources/references.json.',
    section: 'Dangling citation',
  },
  'unverified-source': {
    severity: 'error',
    sentence:
      'must cite sources that somebody has read, found "{id}", which is not verified; read it and set verified, or cite another.',
    section: 'Unverified source',
  },
  'dangling-term': {
    severity: 'error',
    sentence: 'no term "{id}". {nearest}; fix the id or add content/glossary/{id}.yaml.',
    section: 'Dangling term',
  },
  'dangling-number': {
    severity: 'error',
    sentence: 'no number "{id}". {nearest}; fix the id or add content/numbers/{id}.yaml.',
    section: 'Dangling number',
  },
  'dangling-use': {
    severity: 'error',
    sentence: 'no use "{id}". {nearest}; fix the id or add content/uses/{id}.yaml.',
    section: 'Dangling use',
  },
  'uncited-number': {
    severity: 'error',
    sentence:
      'must cite a source for {numbers} in the same paragraph, found no <Cite>; add one after the full stop.',
    section: 'Uncited number',
  },
  'number-in-summary': {
    severity: 'error',
    sentence:
      'must hold no number, found {numbers}; say it in words and give the number on the page.',
    section: 'Number in a summary',
  },
  'reading-grade': {
    severity: 'error',
    sentence:
      'must be at most {limit}, found {grade} by {formula}; shorten sentences and swap long words, first in {place}: "{sentence}".',
    section: 'Reading grade',
  },
  'long-sentences': {
    severity: 'error',
    sentence:
      'must have at most {limit} words on average, found {mean}; split the longest, {place}: "{sentence}" ({words} words).',
    section: 'Long sentences',
  },
  'duplicate-title': {
    severity: 'error',
    sentence: 'must differ from every other, found {found} in {other} too; change one of them.',
    section: 'Duplicate title',
  },
  'duplicate-id': {
    severity: 'error',
    sentence: 'must be used once, found "{id}" {count} times; rename or remove the others.',
    section: 'Duplicate id',
  },
  'duplicate-term': {
    severity: 'error',
    sentence: 'must belong to one entry, found "{name}" in {other} too; keep it in one of them.',
    section: 'Duplicate term',
  },
  'self-reference': {
    severity: 'error',
    sentence: 'must point to other terms, found the term itself; remove it.',
    section: 'Term that points to itself',
  },
  'unknown-component': {
    severity: 'error',
    sentence: 'must use a component that exists, found <{name}>. {nearest}; {remedy}.',
    section: 'Unknown component',
  },
  'wrong-attribute': {
    severity: 'error',
    sentence: '{rule}, found {found}; correct it.',
    section: 'Wrong attribute',
  },
  'code-in-page': {
    severity: 'error',
    sentence: 'must hold words and components alone, found {found}; remove it.',
    section: 'Code in a page',
  },
  'outside-link': {
    severity: 'error',
    sentence:
      'must lead to a page of this site, found {found}; cite it with <Cite>, which says when it was read.',
    section: 'Link to another site',
  },
  'banned-words': {
    severity: 'error',
    sentence: 'must not say "{words}", found it here: {reason}; {remedy}.',
    section: 'Words we avoid',
  },
  'missing-crisis-line': {
    severity: 'error',
    sentence: 'must give a way to {way}, found none; add it with the address {href}.',
    section: 'Missing crisis line',
  },
  'review-overdue': {
    severity: 'warning',
    sentence: '{rule}, found {day}; {remedy}.',
    section: 'Review overdue',
  },
  'never-cited': {
    severity: 'warning',
    sentence:
      'must each be cited somewhere, found {count} never cited ({ids}); cite or remove them.',
    section: 'Source never cited',
  },
} as const satisfies Record<string, ContentKind>;

/**
 * Kinds whose sentences are written where they are found: kind → section of content/README.md.
 */
export const featureKinds: Readonly<Record<string, string>> = {
  'missing-part': 'Missing part',
  'instrument-ids': 'Questionnaire that contradicts itself',
  'instrument-show-if': 'Questionnaire that contradicts itself',
  'instrument-licence': 'Words of others without a licence',
  'instrument-range': 'Questionnaire that contradicts itself',
  'instrument-bands': 'Band with a gap or an overlap',
  'provider-schema': 'Wrong field',
  'provider-file': 'Clinic in the wrong file',
  'provider-place': 'Clinic outside its state',
  'provider-id': 'Duplicate clinic',
  'provider-address': 'Duplicate clinic',
  'provider-duplicate': 'Duplicate clinic',
};

/** The section of content/README.md that explains a kind. Undefined for a kind nobody knows. */
export function sectionOf(kind: string): string | undefined {
  const kinds: Readonly<Record<string, ContentKind>> = contentKinds;
  return kinds[kind]?.section ?? featureKinds[kind];
}

/** A problem of a kind in the table above, with the slots of its sentence filled. */
export const contentProblem = describeWith(contentKinds);
