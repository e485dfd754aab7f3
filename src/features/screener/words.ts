// Every word of ours that the self-check says. The items themselves are in content/instruments.
// No word here says who may have a treatment; a test holds the list of words we never use.
import type { OutcomeId } from './one-scale/outcome.ts';

/** The page before the first question. */
export const startWords = {
  heading: 'Check how you have been feeling',
  lead: 'Nine questions about your last two weeks. Many doctors use the same nine.',
  points: [
    'For adults in the United States.',
    'Up to 11 short questions. Skip any but your age. Stop any time.',
    'Only you see your answers. They stay in this browser tab, and are gone when you clear them, reload the page or close the tab.',
    'You get plain words about what they may mean and what to do next. You can print them for a doctor.',
    'This is not a diagnosis. It cannot see your whole story or choose a treatment for you.',
  ],
  help: 'If you feel worse at any point, talk to someone, day or night:',
  cleared: 'Your answers are cleared. Your browser history still shows that you visited this page.',
  notKept: 'Your answers were not kept. They are only held while the page stays open.',
} as const;

/** At the foot of every page after the start. */
export const footWords = {
  privacy:
    'Your answers stay in this browser tab. Nobody receives them, so nobody will contact you.',
  clear: 'Clear my answers',
  clearQuestion: 'Clear all answers?',
  clearYes: 'Yes, clear them',
  clearNo: 'Keep them',
  leave: 'Leave this page',
  leaveNote:
    'Leaving clears your answers and opens the weather at weather.gov. Your browser history still shows that you visited this page.',
  saved: 'Saved on this page only',
} as const;

/** A neutral page: public weather, no ads, no account, nothing about health. See README. */
export const leaveAddress = 'https://www.weather.gov/';

export const questionWords = {
  error: 'Choose an answer, or select ‘Skip this question’',
  errorNoSkip: 'Choose an answer',
  skip: 'Skip this question',
  helpLine: 'Whatever you answer, help is here:',
  chosenBox:
    'You do not have to carry this alone. You can talk to someone now, free, day or night:',
} as const;

/** The help page. Reviewed wording: change it only together with a clinician. */
export const helpWords = {
  heading: 'You do not have to carry this alone',
  said: 'You said you have had thoughts of being better off dead or of hurting yourself. Many people have thoughts like this when they are in pain, and with help they can pass.',
  now: 'Talk to someone now, free, day or night',
  danger: 'If you are in immediate danger, call 911.',
  whatHappens:
    'You hear a short message, then a counselor asks if you are safe and listens. You do not have to give your name.',
  others: [
    'tell someone you trust',
    'move away from anything you could use to hurt yourself',
    'stay with someone',
    'skip alcohol and drugs today',
  ],
  nobodyTold:
    'This page does not send your answers to anyone, so nobody will contact you unless you reach out.',
  keepGoing: 'Keep going',
  stop: 'Stop here and clear my answers',
  line: 'Help is here:',
} as const;

export const reviewWords = {
  heading: 'Check your answers',
  lead: 'You can change anything before you see your result.',
  skipped: 'Skipped',
  go: 'See my result',
} as const;

export const resultWords = {
  ready: 'When you are ready',
  notDiagnosis: 'This is not a diagnosis. It cannot see your whole story.',
  nextHeading: 'What you could do next',
  readHeading: 'Read more',
  scoreHeading: 'Your total',
  wrong:
    'The total can be wrong. About 1 in 8 people with depression score below 10, and many people without it score above.',
  wrongSource: 'From 29 studies of 6,725 people: Levis and others, BMJ 2019;365:l1476.',
  support:
    'You skipped the question about thoughts of death or of hurting yourself. That is fine. If you have such thoughts, now or later, help is here, free, day or night:',
  urgent:
    'Your answers say that things are very hard right now. Try to see a doctor or therapist this week. If you cannot wait, help is here, day or night:',
  print: 'Print this page',
  printNote: 'Anyone who finds the printed page can read it.',
} as const;

export const outcomeWords: Readonly<
  Record<OutcomeId, { heading: string; body: readonly string[]; next: readonly string[] }>
> = {
  other_first: {
    heading: 'It is worth talking to a doctor or therapist',
    body: [
      'Your answers describe depression symptoms that deserve care. We did not ask about your health or what you have tried, so this page cannot say which treatment may fit.',
      'Most people new to treatment start with talking therapy, an antidepressant, or both. If you have tried treatment and it has not helped enough, there are other steps. A doctor can go through them with you.',
    ],
    next: [
      'Book a visit with a doctor or therapist, and take this page with you.',
      'Tell them what you have tried, for how long, and how much it helped.',
      'Ask about all your choices, with the good and the bad of each.',
      'Do not stop or change a medicine on your own.',
    ],
  },
  mild: {
    heading: 'Your answers suggest mild symptoms',
    body: [
      'Symptoms at this level often get better with support, activity, sleep and talking therapy. Ketamine is not usually considered at this level.',
    ],
    next: ['Check again in two weeks.', 'See someone sooner if things get worse.'],
  },
  few: {
    heading: 'You reported few depression symptoms',
    body: [
      'A low total does not mean that nothing is wrong. If something is troubling you, or you feel better because of treatment, keep talking to a doctor or therapist.',
    ],
    next: ['Check again if your mood changes.', 'See someone soon if things get worse.'],
  },
  not_enough: {
    heading: 'We could not work out a mood score',
    body: [
      'Three or more of the nine questions were skipped. That is fine. You can go back and answer them, or talk to a doctor instead.',
    ],
    next: ['Go back with the link at the top of this page.', 'Print what you have.'],
  },
  under_18: {
    heading: 'This page is for adults',
    body: [
      'Ketamine and esketamine are not approved for depression in people under 18. You still deserve help.',
    ],
    next: ['Talk to a parent, school counselor or doctor.', 'Call or text 988 at any time.'],
  },
};

/** Pages of this site to read next. Never a clinic, and nothing about treatment in a crisis. */
export const readingFor: Readonly<Record<OutcomeId, readonly { href: string; label: string }[]>> = {
  other_first: [
    {
      href: '/conditions/treatment-resistant-depression/',
      label: 'When medicines have not helped enough',
    },
  ],
  mild: [{ href: '/ketamine/', label: 'What ketamine therapy is, and what it is not' }],
  few: [{ href: '/ketamine/', label: 'What ketamine therapy is, and what it is not' }],
  not_enough: [],
  under_18: [],
};

export const paperWords = {
  heading: 'The self-check on paper',
  lead: 'Print this page and fill it in with a pen. It holds the same nine questions, and the key to add them up.',
  keyHeading: 'Add up your answers',
  key: 'Add the numbers of your answers to questions 1 to 9. Do not add question 10. If you left out one or two questions, the total is only a rough guide. If you left out three or more, there is no total.',
  rangeHeading: 'What clinicians call each range',
  item9:
    'If you marked anything but “Not at all” for question 9, talk to someone now. Call or text 988, free, day or night. If you are in immediate danger, call 911.',
  after:
    'Take this page to a doctor or therapist, above all if your total is 10 or more, or if these problems make your days hard.',
} as const;
