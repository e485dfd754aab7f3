// What the paper copy says around the questions: how to fill it in, and its key.
import type { OutcomeId } from './types.ts';

export const paperWords = {
  heading: 'The self-check on paper',
  lead: 'Print this page and fill it in with a pen. It holds every question of the self-check, and the key to work out what your answers may mean.',
  onScreen: 'Answer on screen instead',
  name: 'Name or date, if you like:',
  how: 'Mark one box for each question. Leave out what you like. The numbers and letters behind the answers are for the key at the end.',
  item9:
    'If you marked anything but “Not at all” here, talk to someone now. Call or text 988, free, day or night. If you are in immediate danger, call 911.',
  keyHeading: 'The key',
  addHeading: 'Add up your numbers',
  add: 'For each part, add the numbers behind your answers. A question without numbers is not added.',
  prorate:
    'One or two left out: the total is only a rough guide. To get it, divide the sum by the number of questions you answered, then multiply by the number of questions. Three or more left out: there is no total.',
  bounds: 'If the first answer is no, the total is 0.',
  none: 'If one is left out, there is no total.',
  mean: 'Add the three numbers and divide by three.',
  alcohol:
    'If you never drink, the total is 0. A total of 3 or more counts as a C, unless all of it comes from the first question. At 8 or more: stopping suddenly can be dangerous, so get medical help to cut down.',
  lettersHeading: 'Look for letters',
  letters: [
    'S behind an answer that you marked: talk to a doctor before you go any further.',
    'C behind an answer that you marked: a doctor needs to check this first.',
    'Any drug use that you marked counts as a C.',
  ],
  resultHeading: 'Find what your answers may mean',
  result: 'Start at the top. The first line that fits is yours.',
  pointsHeading: 'What to do about an S or a C',
  soon: 'See a doctor or therapist this week if your PHQ-9 total is 20 or more, or if you marked “Extremely difficult”. Get help today if you are full of energy with little sleep now, or if you see or hear things that other people cannot.',
} as const;

/** The decision table as lines to read from the top. Order: the first that fits is the outcome. */
export const paperOutcomes: readonly { when: string; outcome: OutcomeId }[] = [
  { when: 'You are under 18', outcome: 'under_18' },
  {
    when: 'You have an S, and your PHQ-9 total is 10 or more or there is no total',
    outcome: 'doctor_first_strong',
  },
  { when: 'There is no PHQ-9 total', outcome: 'not_enough' },
  { when: 'Your PHQ-9 total is 0 to 4', outcome: 'few' },
  { when: 'Your PHQ-9 total is 5 to 9', outcome: 'mild' },
  {
    when: 'You did not take two or more antidepressants at a full dose, or the best of them helped at least half, or you are not sure of that',
    outcome: 'other_first',
  },
  { when: 'You have a C', outcome: 'doctor_first' },
  { when: 'None of these', outcome: 'worth_asking' },
];
