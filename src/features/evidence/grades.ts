import type { Approval, Grade } from './schema.ts';

/** What a letter means, for readers. Order: from strongest to not shown. */
export const grades = {
  A: {
    word: 'strong',
    meaning: 'Several large, fair tests agree, and FDA has approved this use.',
  },
  B: {
    word: 'moderate',
    meaning:
      'Fair tests lean toward a benefit, but they are short or small, or some of them disagree.',
  },
  C: { word: 'limited', meaning: 'There are a few small tests, or the tests conflict.' },
  D: {
    word: 'very limited',
    meaning: 'There are one or two tiny tests, or only records from clinics.',
  },
  N: {
    word: 'not shown',
    meaning: 'It was tested or claimed, and nobody has shown that it works.',
  },
} satisfies Record<Grade, { word: string; meaning: string }>;

/** What the FDA has said about a use, for readers. */
export const approvals = {
  approved: {
    label: 'FDA-approved',
    meaning: 'FDA has looked at the evidence for this one use and allows the medicine for it.',
  },
  'off-label': {
    label: 'Off-label',
    meaning: 'Doctors may use the medicine this way by law. FDA has not approved it for this use.',
  },
  'not-shown': {
    label: 'Not shown',
    meaning: 'It was tested or claimed, and nobody has shown it. FDA has not approved this use.',
  },
} satisfies Record<Approval, { label: string; meaning: string }>;
