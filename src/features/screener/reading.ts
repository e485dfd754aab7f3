import type { Decision, NoteId, OutcomeId } from './types.ts';

export interface Reading {
  href: string;
  label: string;
}

const who = { href: '/safety/who-should-not/', label: 'Who should not have ketamine' };
const others = { href: '/alternatives/', label: 'Other treatments' };
const depression = { href: '/conditions/depression/', label: 'Depression and ketamine' };
const bipolar = { href: '/conditions/bipolar-depression/', label: 'Bipolar depression' };

const forOutcome: Readonly<Record<OutcomeId, readonly Reading[]>> = {
  worth_asking: [
    { href: '/what-to-expect/', label: 'What a treatment day is like' },
    {
      href: '/conditions/treatment-resistant-depression/',
      label: 'When medicines have not helped enough',
    },
    others,
  ],
  doctor_first: [who, { href: '/safety/interactions/', label: 'Medicines that mix badly' }, others],
  doctor_first_strong: [who, others],
  other_first: [others, depression],
  mild: [depression],
  few: [depression],
  not_enough: [depression],
  under_18: [],
};

const forNote: Readonly<Partial<Record<NoteId, Reading>>> = {
  note_ptsd: { href: '/conditions/ptsd/', label: 'PTSD' },
  note_anxiety: { href: '/conditions/anxiety/', label: 'Anxiety' },
  note_pain: { href: '/conditions/chronic-pain/', label: 'Long-lasting pain' },
  note_alcohol: { href: '/conditions/alcohol-and-drug-use/', label: 'Alcohol and drug use' },
};

/**
 * Pages of this site that fit a result. Never a clinic. None while thoughts of suicide are on the
 * page: nothing there may offer a treatment as the answer to them. Order: outcome, then notes.
 */
export function readingFor({ outcome, notes, overlays, flagged }: Decision): Reading[] {
  if (overlays.includes('crisis')) return [];
  const own = notes.flatMap((note) => forNote[note] ?? []);
  const isMood = flagged.some(({ id }) => id === 's_mania' || id === 's_mania_now');
  return [...forOutcome[outcome], ...own, ...(isMood ? [bipolar] : [])];
}
