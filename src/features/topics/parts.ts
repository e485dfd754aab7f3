import type { TopicData } from './schema.ts';

/** One part that a page must have: a heading with exactly these words, or a component. */
export type Part = { heading: string } | { component: string };

const glance: Part = { component: 'AtAGlance' };
const ending: Part[] = [{ component: 'Unknowns' }, { component: 'HelpNow' }];
const endingWithQuestions: Part[] = [
  { component: 'Unknowns' },
  { component: 'DoctorQuestions' },
  { component: 'HelpNow' },
];

/**
 * The parts of each kind of page, in the order in which a reader must meet them.
 * Source: the page template of the evidence brief; a condition page names other treatments first.
 */
export const partsOf: Record<TopicData['kind'], Part[]> = {
  condition: [
    glance,
    { heading: 'First, the other choices' },
    { heading: 'How sure is anyone that ketamine helps?' },
    { component: 'Evidence' },
    { heading: 'How it may work' },
    { heading: 'What happens to 100 people|What happened in the trials' },
    { heading: 'When it wears off' },
    { heading: 'The risks' },
    { heading: 'Who should not have it' },
    { heading: 'What it is like, and what it costs' },
    ...endingWithQuestions,
  ],
  treatment: [
    glance,
    { heading: 'How sure is anyone that it helps?' },
    { component: 'Evidence' },
    { heading: 'How it may work' },
    { heading: 'What happens to 100 people' },
    { component: 'Numbers' },
    { heading: 'When it wears off' },
    { heading: 'The risks' },
    { heading: 'Who should not have it, or needs a check first' },
    { heading: 'A visit by the clock' },
    { component: 'Timeline' },
    { heading: 'What it costs' },
    { heading: 'Other choices' },
    ...endingWithQuestions,
  ],
  guide: [glance, ...ending],
};
